# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a spreadsheet with openpyxl: its look must be right; its rows go out as JSON, numbers and dates as such."""
import datetime
import json
import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1])
sheet = book.active
rows = list(sheet.iter_rows(values_only=True))
assert sheet.freeze_panes == "A2", sheet.freeze_panes
assert sheet.auto_filter.ref == f"A1:T{len(rows)}", sheet.auto_filter.ref
assert sheet.column_dimensions["D"].width == 60
assert sheet["A1"].font.bold
assert all(cell.alignment.wrap_text for cell in sheet["D"][1:])


def plain(value):
    if isinstance(value, datetime.datetime):
        return {"date": value.date().isoformat()}
    return "" if value is None else value


json.dump([[plain(value) for value in row] for row in rows], sys.stdout, ensure_ascii=False)
