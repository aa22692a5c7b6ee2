# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads CoNLL-2003 with NLTK, as a corpus of chunks: all words in one, and the words of each chunk, go out as JSON."""
import json
import os
import sys

from nltk.corpus.reader import ConllCorpusReader
from nltk.tree import Tree

folder, name = os.path.split(sys.argv[1])
corpus = ConllCorpusReader(folder, [name], ("words", "pos", "ignore", "chunk"))
chunks = [
    [chunk.label(), "".join(word for word, _ in chunk)]
    for sentence in corpus.chunked_sents()
    for chunk in sentence
    if isinstance(chunk, Tree)
]
json.dump({"words": "".join(corpus.words()), "chunks": chunks}, sys.stdout)
