# The peer: counts the rows of the tables that there are, with every column read as the text that it is.
import json
import os
import resource
import sys

import polars as pl

folder, *tables = sys.argv[1:]
for table in tables:
    path = f"{folder}/{table}.csv"
    if os.path.exists(path):
        print(table, pl.read_csv(path, infer_schema=False).height)
used = resource.getrusage(resource.RUSAGE_SELF)
kilobytes = used.ru_maxrss // 1024 if sys.platform == "darwin" else used.ru_maxrss
print(json.dumps({"processor": used.ru_utime + used.ru_stime, "kilobytes": kilobytes}), file=sys.stderr)
