# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks CoNLL-U by the rules of its page at Universal Dependencies, independently of Guillemet.

What is unspecified ("_") is right where the page allows it; what is given must be right: ten fields, ids in order,
ranges, empty nodes, one root, heads that exist, no cycles, the universal tags, features in order, and the text of each
sentence put together from its forms. Articles go out as JSON: text by SpacesAfter, annotations of Anno= as the strings
of their tokens. Wrong files end with "line: what"."""
import json
import re
import sys
import unicodedata
import urllib.parse

UPOS = set("ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split())
ESCAPED = {"s": " ", "t": "\t", "n": "\n", "r": "\r", "p": "|", "\\": "\\"}


class Wrong(Exception):
    pass


def need(holds, what):
    if not holds:
        raise Wrong(what)


def check_pairs(field, name):
    """FEATS and MISC: name=value, joined by |; features in the order of their names, each once."""
    if field == "_":
        return
    pairs = field.split("|")
    need(all(pairs), f"{name}: an empty part")
    if name == "FEATS":
        names = [pair.split("=")[0] for pair in pairs]
        need(all(re.fullmatch(r"[A-Z][A-Za-z0-9]*(\[[a-z0-9]+\])?=[A-Z0-9][A-Za-z0-9]*(,[A-Z0-9][A-Za-z0-9]*)*", pair)
                 for pair in pairs), "FEATS: no name=value")
        need(names == sorted(set(names), key=str.lower), "FEATS: not in order")


def misc_of(fields):
    return dict(pair.partition("=")[::2] for pair in fields[9].split("|")) if fields[9] != "_" else {}


def check_line(fields):
    need(len(fields) == 10, f"{len(fields)} fields")
    need(all(fields), "an empty field")
    need(all(field == field.strip() for field in fields), "space at the edge of a field")
    need(not any(unicodedata.category(c) == "Cc" for field in fields for c in field), "a control character")
    for index, name in enumerate("ID FORM LEMMA UPOS XPOS FEATS HEAD DEPREL DEPS MISC".split()):
        if name not in ("FORM", "LEMMA", "MISC"):
            need(" " not in fields[index], f"{name}: a space")
    need(fields[3] in UPOS or fields[3] == "_", "UPOS: " + fields[3])
    check_pairs(fields[5], "FEATS")
    check_pairs(fields[9], "MISC")


def check_ids(rows):
    """1, 2, 3 … ; a range before its first word, ranges apart; n.1, n.2 … behind word n (0.1 before the first)."""
    word = empty = covered = 0
    for number, fields in rows:
        kind = fields[0]
        if match := re.fullmatch(r"([1-9]\d*)-([1-9]\d*)", kind):
            first, last = int(match[1]), int(match[2])
            need(first == word + 1 and last > first and first > covered, f"range {kind}")
            need(all(field == "_" for field in fields[2:9]), f"range {kind} with what only words have")
            covered = last
        elif match := re.fullmatch(r"(0|[1-9]\d*)\.([1-9]\d*)", kind):
            need(int(match[1]) == word and int(match[2]) == empty + 1, f"empty node {kind}")
            need(fields[6] == "_" and fields[7] == "_", f"empty node {kind} with a head")
            empty += 1
        else:
            need(kind == str(word + 1), f"id {kind} after {word}")
            word, empty = word + 1, 0
    need(word > 0, "no word")
    need(covered <= word, "a range beyond the last word")
    return word


def check_tree(rows, words):
    heads = {int(fields[0]): fields[6] for _, fields in rows if fields[0].isdigit()}
    if all(head == "_" for head in heads.values()):
        return  # no syntax
    need(all(re.fullmatch(r"\d+", head) for head in heads.values()), "HEAD: some words have one, others not")
    heads = {word: int(head) for word, head in heads.items()}
    need(all(head <= words for head in heads.values()), "HEAD: no such word")
    need(list(heads.values()).count(0) == 1, "not one root")
    for _, fields in rows:
        if fields[0].isdigit():
            need((fields[6] == "0") == (fields[7].split(":")[0] == "root"), "DEPREL: root and HEAD 0 do not agree")
    for word in heads:
        seen = set()
        while word:
            need(word not in seen, "a cycle")
            seen.add(word)
            word = heads[word]


def surface(rows):
    """Lines of what stands in the text: ranges instead of their words, no empty nodes."""
    last = 0
    for _, fields in rows:
        if "." in fields[0]:
            continue
        if "-" in fields[0]:
            last = int(fields[0].split("-")[1])
        elif int(fields[0]) <= last:
            need("SpaceAfter" not in misc_of(fields), "SpaceAfter within a range")
            continue
        yield fields


def unescaped(space):
    return urllib.parse.unquote(re.sub(r"\\(.)", lambda match: ESCAPED[match[1]], space))


class Reader:
    def __init__(self):
        self.articles = []
        self.sentences = set()

    def add(self, comments, rows):
        said = {}
        for number, comment in comments:
            self.line = number
            name, equals, value = comment[1:].partition("=")
            said[name.strip()] = value.strip() if equals else None
        if "newdoc id" in said or "newdoc" in said:
            self.articles.append({"id": said.get("newdoc id"), "text": "", "annotations": {}})
        self.line = rows[0][0] if rows else self.line
        need(said.get("sent_id"), "no sent_id")
        need(said["sent_id"] not in self.sentences, "sent_id " + said["sent_id"] + " comes twice")
        need(not re.search(r"\s", said["sent_id"]), "sent_id with a space")
        self.sentences.add(said["sent_id"])
        for self.line, fields in rows:
            check_line(fields)
        self.line = rows[0][0]
        check_tree(rows, check_ids(rows))
        text = "".join(fields[1] + ("" if misc_of(fields).get("SpaceAfter") == "No" else " ")
                       for fields in surface(rows)).rstrip(" ")
        need(said.get("text"), "no text")
        need(said["text"] == text, f"text is {said['text']!r}, of the forms it is {text!r}")
        self.put_together(rows)

    def put_together(self, rows):
        need(self.articles, "no newdoc")
        article = self.articles[-1]
        for fields in surface(rows):
            misc = misc_of(fields)
            need(not ("SpaceAfter" in misc and "SpacesAfter" in misc), "SpaceAfter and SpacesAfter")
            article["text"] += unescaped(misc.get("SpacesBefore", ""))
            for tag in filter(None, misc.get("Anno", "").split(",")):
                match = re.fullmatch(r"([BI])-([^#]+)#(\w+)", tag)
                need(match, "Anno: " + tag)
                pieces = article["annotations"].setdefault(match[3], [])
                need(match[1] == "B" or pieces, f"{tag} before its beginning")
                if match[1] == "B":
                    pieces.append([len(article["text"]), 0])
                pieces[-1][1] = len(article["text"]) + len(fields[1])
            article["text"] += fields[1]
            if misc.get("SpaceAfter") != "No":
                article["text"] += unescaped(misc["SpacesAfter"]) if "SpacesAfter" in misc else " "

    def read(self, content):
        need("\r" not in content, "line ends other than LF")
        need(content.endswith("\n\n"), "no empty line at the end")
        comments, rows = [], []
        for self.line, line in enumerate(content[:-1].split("\n"), 1):
            if line.startswith("#") and not rows:
                comments.append((self.line, line))
            elif line:
                rows.append((self.line, line.split("\t")))
            else:
                need(rows, "an empty line too many")
                self.add(comments, rows)
                comments, rows = [], []
        return self.articles


def main():
    reader = Reader()
    try:
        with open(sys.argv[1], encoding="utf-8", newline="") as file:
            articles = reader.read(file.read())
    except Wrong as wrong:
        sys.exit(f"{reader.line}: {wrong}")
    json.dump(articles, sys.stdout)


main()
