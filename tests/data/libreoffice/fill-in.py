"""Fills in a template workbook in LibreOffice as a person would, and saves it as XLSX. README.md says how to run it."""

import json
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.table.CellContentType import TEXT
from com.sun.star.util import NumberFormat

template, saved, typed = sys.argv[1:4]


def option(name, value):
    return PropertyValue(Name=name, Value=value)


def desktop():
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(60):
        try:
            context = resolver.resolve("uno:pipe,name=rapport;urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.5)
        else:
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    raise SystemExit("LibreOffice did not start.")


def type_in(formats, cell, text):
    """What the keyboard does: a cell that is formatted as text keeps it, any other makes of it what it can."""
    if formats.getByKey(cell.NumberFormat).Type & NumberFormat.TEXT:
        cell.setString(text)
    else:
        cell.FormulaLocal = text


def fill_in(document, name, rows):
    """Writes the rows below those that stand on the sheet already: its examples."""
    sheet = document.Sheets.getByName(name)
    columns = {}
    while sheet.getCellByPosition(len(columns), 0).Type == TEXT:
        columns[sheet.getCellByPosition(len(columns), 0).String] = len(columns)
    first = 1
    while sheet.getCellByPosition(0, first).Type == TEXT:
        first += 1
    for at, row in enumerate(rows):
        for column, text in row.items():
            type_in(document.NumberFormats, sheet.getCellByPosition(columns[column], first + at), text)


office = subprocess.Popen(
    ["soffice", "--headless", "--norestore", "--accept=pipe,name=rapport;urp;"]
    + ["-env:UserInstallation=file:///tmp/rapport-libreoffice"]
)
try:
    program = desktop()
    document = program.loadComponentFromURL(uno.systemPathToFileUrl(template), "_blank", 0, ())
    with open(typed, encoding="utf-8") as sheets:
        for name, rows in json.load(sheets).items():
            fill_in(document, name, rows)
    document.storeToURL(uno.systemPathToFileUrl(saved), (option("FilterName", "Calc MS Excel 2007 XML"),))
    document.close(True)
    program.terminate()
finally:
    office.wait(30)
