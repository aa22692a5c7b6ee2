# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads an OpenDocument spreadsheet with the parts of Python: package, names and rows; the texts go out as JSON."""
import json
import sys
import xml.etree.ElementTree as ET
import zipfile

TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"

package = zipfile.ZipFile(sys.argv[1])
assert package.testzip() is None
first = package.infolist()[0]
assert first.filename == "mimetype" and first.compress_type == zipfile.ZIP_STORED and not first.extra
assert package.read("mimetype") == b"application/vnd.oasis.opendocument.spreadsheet"
manifest = package.read("META-INF/manifest.xml").decode()
for name in package.namelist():
    assert name in ("mimetype", "META-INF/manifest.xml") or f'full-path="{name}"' in manifest, name
    if name.endswith(".xml"):
        ET.fromstring(package.read(name))


def text_of(element):
    text = element.text or ""
    for child in element:
        text += {TEXT + "s": " ", TEXT + "tab": "\t"}.get(child.tag, "") + (child.tail or "")
    return text


content = ET.fromstring(package.read("content.xml"))
rows = [
    ["\n".join(text_of(line) for line in cell.iter(TEXT + "p")) for cell in row.iter(TABLE + "table-cell")]
    for row in content.iter(TABLE + "table-row")
]
json.dump(rows, sys.stdout, ensure_ascii=False)
