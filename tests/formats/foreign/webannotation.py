# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads Web Annotations as JSON-LD with rdflib: a graph in the vocabulary of oa, positions that count code points.

The context is the W3C's own where the tests run without a network: as much of it as annotations use."""
import json
import sys

import rdflib

OA = "http://www.w3.org/ns/oa#"
CONTEXT = {
    "oa": OA, "as": "https://www.w3.org/ns/activitystreams#", "dcterms": "http://purl.org/dc/terms/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "xsd": "http://www.w3.org/2001/XMLSchema#",
    "schema": "http://schema.org/", "id": "@id", "type": "@type",
    "Annotation": "oa:Annotation", "AnnotationPage": "as:OrderedCollectionPage", "TextualBody": "oa:TextualBody",
    "TextPositionSelector": "oa:TextPositionSelector", "TextQuoteSelector": "oa:TextQuoteSelector",
    "body": {"@id": "oa:hasBody", "@type": "@id"}, "target": {"@id": "oa:hasTarget", "@type": "@id"},
    "source": {"@id": "oa:hasSource", "@type": "@id"}, "selector": {"@id": "oa:hasSelector", "@type": "@id"},
    "items": {"@id": "as:items", "@type": "@id", "@container": "@list"},
    "motivation": {"@id": "oa:motivatedBy", "@type": "@vocab"}, "purpose": {"@id": "oa:hasPurpose", "@type": "@vocab"},
    "tagging": "oa:tagging", "linking": "oa:linking", "describing": "oa:describing", "identifying": "oa:identifying",
    "classifying": "oa:classifying", "commenting": "oa:commenting",
    "start": "oa:start", "end": "oa:end", "exact": "oa:exact", "prefix": "oa:prefix", "suffix": "oa:suffix",
    "value": "rdf:value", "creator": {"@id": "dcterms:creator", "@type": "@id"},
}
checked = annotations = triples = 0
pages = json.load(open(sys.argv[1], encoding="utf-8"))
for page in pages if isinstance(pages, list) else [pages]:
    assert page["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
    text = page["schema:about"]["schema:articleBody"]
    graph = rdflib.Graph().parse(data=json.dumps({**page, "@context": CONTEXT}), format="json-ld")
    oa = rdflib.Namespace(OA)
    annotations += len(set(graph.subjects(rdflib.RDF.type, oa.Annotation)))
    for annotation in graph.subjects(rdflib.RDF.type, oa.Annotation):
        assert (annotation, oa.hasTarget, None) in graph, annotation
    for target in set(graph.subjects(oa.hasSelector)):
        places = [s for s in graph.objects(target, oa.hasSelector) if (s, oa.start, None) in graph]
        quotes = [s for s in graph.objects(target, oa.hasSelector) if (s, oa.exact, None) in graph]
        for place, quote in zip(places, quotes):
            start, end = int(graph.value(place, oa.start)), int(graph.value(place, oa.end))
            assert text[start:end] == str(graph.value(quote, oa.exact)), (start, end)
            checked += 1
    triples += len(graph)
json.dump({"annotations": annotations, "checked": checked, "triples": triples}, sys.stdout)
