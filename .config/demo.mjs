// Makes a report from the invented practice that ships with the sources, and says where it is.
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const path = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));
const report = path("demo/report.html");

mkdirSync(path("demo"), { recursive: true });
const words = [
  "report",
  path("tests/data/invented-practice"),
  "-o",
  report,
  "--ledger",
  path("demo/.rapport"),
  "--force",
];
const { status } = spawnSync(process.execPath, [path("apps/cli/bin/rapport.js"), ...words], {
  stdio: ["ignore", "ignore", "inherit"],
});
if (status === 0) console.log(`\nThe report is here; open it in a browser:\n  ${report}`);
process.exitCode = status ?? 1;
