// What a person waits for who types `rapport report`: whole processes, start-up included, on an invented practice with every
// table that a report reads; beside the embedded engine's bare count of the same files' rows, and beside polars counting them
// (where `RAPPORT_PYTHON`, or python3, has it). All of a round run one after the other, so that a busy machine is busy for
// each: the ratios, medians over rounds, say more than the times. `processor` is what a process computed, on all processors
// together, which other work on the machine hardly changes.
//
//   node bench/report.mjs [episodes…]
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { builtInInterventions } from "@rapport/interventions";
import { tablesFor } from "@rapport/report";
import { writePractice } from "@rapport/synthetic";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const resources = pathToFileURL(here("report/resources.mjs")).href;
const node = (script, ...words) => [process.execPath, "--import", resources, here(script), ...words];
const python = process.env["RAPPORT_PYTHON"] ?? "python3";
const hasPolars = spawnSync(python, ["-c", "import polars"]).status === 0;

const tables = [...new Set(["clients", "episodes", ...tablesFor()])];

/** Seconds, seconds of computing, and megabytes at the peak, of one whole process. */
function once([command, ...words]) {
  const start = performance.now();
  const { status, stderr } = spawnSync(command, words, { encoding: "utf8", stdio: ["ignore", "ignore", "pipe"] });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${command} ${words.join(" ")} ended with ${status}:\n${stderr}`);
  const { processor, kilobytes } = JSON.parse(stderr.trim().split("\n").at(-1));
  return { seconds, processor, megabytes: kilobytes / 1024 };
}

function works(folder, made) {
  const practice = join(folder, "practice");
  const ledger = mkdtempSync(join(folder, "ledger-"));
  const output = join(ledger, "report.html");
  const report = node("../../apps/cli/bin/rapport.js", "report", practice, "-o", output, "--format", "html");
  return {
    report: [...report, "--ledger", join(ledger, made)],
    count: node("report/bare-count.mjs", practice, ...tables),
    ...(hasPolars ? { polars: [python, here("report/polars-count.py"), practice, ...tables] } : {}),
  };
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1] + sorted[Math.floor(middle)]) / 2;
}

const rounds = 3;

async function measured(episodes) {
  const folder = mkdtempSync(join(tmpdir(), "rapport-bench-"));
  try {
    await writePractice(join(folder, "practice"), { episodes, seed: 1, interventionTypes: builtInInterventions });
    return Array.from({ length: rounds }, (_, round) =>
      Object.fromEntries(Object.entries(works(folder, `secret-${round}`)).map(([name, work]) => [name, once(work)])),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function line(episodes, all) {
  const of = (name, key) => all.map((round) => round[name][key]);
  const ratio = (other) =>
    all[0][other] ? median(all.map((round) => round.report.seconds / round[other].seconds)).toFixed(1) : "–";
  const seconds = of("report", "seconds");
  return [
    episodes.toLocaleString("en"),
    Math.min(...seconds).toFixed(1),
    median(seconds).toFixed(1),
    Math.min(...of("report", "processor")).toFixed(1),
    Math.max(...of("report", "megabytes")).toFixed(0),
    ratio("count"),
    ratio("polars"),
  ];
}

/** Prints a table in Markdown, row by row as it is measured. */
export async function run(sizes = [500, 100_000, 1_000_000]) {
  console.log(`Whole processes, ${availableParallelism()} processors, Node ${process.versions.node}`);
  console.log("| episodes | seconds, lowest | median | processor | peak MB | × bare count | × polars' count |");
  console.log("| -------: | --------------: | -----: | --------: | ------: | -----------: | --------------: |");
  for (const episodes of sizes) console.log(`| ${line(episodes, await measured(episodes)).join(" | ")} |`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sizes = process.argv.slice(2).map(Number);
  await run(sizes.length > 0 ? sizes : undefined);
}
