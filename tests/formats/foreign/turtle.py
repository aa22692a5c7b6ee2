# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads NIF as Turtle with rdflib: every string must stand where it says, counted in code points."""
import json
import sys

import rdflib

NIF = rdflib.Namespace("http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#")
graph = rdflib.Graph().parse(sys.argv[1], format="turtle")
texts = {context: str(graph.value(context, NIF.isString)) for context in graph.subjects(rdflib.RDF.type, NIF.Context)}
for context, text in texts.items():
    assert int(graph.value(context, NIF.endIndex)) == len(text)
strings = 0
for string, context in graph.subject_objects(NIF.referenceContext):
    begin, end = int(graph.value(string, NIF.beginIndex)), int(graph.value(string, NIF.endIndex))
    assert texts[context][begin:end] == str(graph.value(string, NIF.anchorOf)), string
    strings += 1
units = set(graph.subjects(rdflib.RDF.type, NIF.AnnotationUnit))
assert units == set(graph.objects(None, NIF.annotationUnit))
json.dump({"contexts": len(texts), "units": len(units), "strings": strings}, sys.stdout)
