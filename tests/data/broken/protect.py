"""Saves a workbook with a password, in LibreOffice. README.md says how to run it."""

import subprocess
import sys
import time

import uno
from com.sun.star.beans import NamedValue, PropertyValue

plain, protected = sys.argv[1:3]


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


office = subprocess.Popen(
    ["soffice", "--headless", "--norestore", "--accept=pipe,name=rapport;urp;"]
    + ["-env:UserInstallation=file:///tmp/rapport-libreoffice"]
)
try:
    program = desktop()
    document = program.loadComponentFromURL(uno.systemPathToFileUrl(plain), "_blank", 0, (option("Hidden", True),))
    # What the dialogue of the program passes on for XLSX, where the option Password has no effect.
    secret = (NamedValue("OOXPassword", "correct horse"), NamedValue("CryptoType", "Standard"))
    document.storeToURL(
        uno.systemPathToFileUrl(protected),
        (
            option("FilterName", "Calc MS Excel 2007 XML"),
            option("EncryptionData", uno.Any("[]com.sun.star.beans.NamedValue", secret)),
        ),
    )
    document.close(True)
    program.terminate()
finally:
    office.wait(30)
