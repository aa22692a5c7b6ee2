# SPDX-License-Identifier: GPL-3.0-or-later
"""Follows the pointers of TEI files: every one leads somewhere. Each file's text and spans go out as JSON, positions in
code points of the text of <ab>: of elements, with those that continue them, and of <span>s outside."""
import json
import re
import sys
import xml.etree.ElementTree as ET

TEI = "{http://www.tei-c.org/ns/1.0}"
ID = "{http://www.w3.org/XML/1998/namespace}id"
RANGE = re.compile(r"^#string-range\((\w+),(\d+),(\d+)\)$")


def walk(element, text, places):
    """The text of an element, with the place of each element in it that has an id."""
    begin = len(text)
    text += element.text or ""
    for child in element:
        text = walk(child, text, places)
        text += child.tail or ""
    places[element.get(ID)] = (begin, len(text))
    return text


def read(path):
    root = ET.parse(path).getroot()
    ids = [element.get(ID) for element in root.iter() if element.get(ID)]
    assert len(ids) == len(set(ids)), "an id comes twice"
    for element in root.iter():
        for name in ("who", "ref", "ana", "next", "prev", "corresp", "active", "passive", "target"):
            for pointer in element.get(name, "").split():
                ranged = RANGE.match(pointer)
                assert (ranged.group(1) if ranged else pointer[1:]) in ids, pointer
    ab = root.find(f"{TEI}text/{TEI}body/{TEI}ab")
    places = {}
    text = walk(ab, "", places)
    spans = []
    for element in ab.iter():
        if element is ab or element.get("prev"):
            continue
        pieces = [places[element.get(ID)]]
        while element.get("next"):
            follower = element.get("next")[1:]
            element = next(one for one in ab.iter() if one.get(ID) == follower)
            pieces.append(places[follower])
        spans.append(pieces)
    for span in root.iter(TEI + "span"):
        ranges = [RANGE.match(pointer) for pointer in span.get("target").split()]
        if all(ranges):
            spans.append([(int(m.group(2)), int(m.group(2)) + int(m.group(3))) for m in ranges])
    return {"text": text, "spans": sorted(spans)}


json.dump([read(path) for path in sys.argv[1:]], sys.stdout)
