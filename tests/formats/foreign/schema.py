# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks Guillemet's JSON Lines against their schema with jsonschema; the schema itself must be a valid one."""
import json
import sys

import jsonschema

schema = json.load(open(sys.argv[2], encoding="utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
lines = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
for line in lines:
    validator.validate(line)
json.dump(len(lines), sys.stdout)
