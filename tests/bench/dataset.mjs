// What a practice waits for: `rapport check` and a program that asks for the time in each stage, as whole processes, start-up
// included, beside polars with numpy doing the same from the same files (where `RAPPORT_PYTHON`, or python3, has both), and
// beside the embedded engine's bare count of the files' rows. All of a round run one after the other, so that a busy machine
// is busy for each; the ratios are medians over rounds.
//
//   node bench/dataset.mjs [rows of stages…]
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { writePracticeFiles } from "./dataset/practice-files.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const peakMemory = pathToFileURL(here("dataset/peak-memory.mjs")).href;
const node = (script, ...words) => [process.execPath, "--import", peakMemory, here(script), ...words];

const python = process.env["RAPPORT_PYTHON"] ?? "python3";
const hasPolars = spawnSync(python, ["-c", "import polars, numpy"]).status === 0;
const peer = (work, folder) => [python, here("dataset/polars-numpy.py"), work, folder];

const works = (folder) => ({
  check: node("../../apps/cli/bin/rapport.js", "check", folder),
  timeInStage: node("dataset/time-in-stage.mjs", folder),
  scan: node("dataset/bare-scan.mjs", folder),
  ...(hasPolars
    ? {
        "polars check": peer("check", folder),
        "polars timeInStage": peer("timeInStage", folder),
        "polars unchecked": peer("unchecked", folder),
      }
    : {}),
});

/** Seconds, and megabytes at the peak, of one whole process. */
function once([command, ...words]) {
  const start = performance.now();
  const { status, stderr } = spawnSync(command, words, { encoding: "utf8", stdio: ["ignore", "ignore", "pipe"] });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${command} ${words.join(" ")} ended with ${status}:\n${stderr}`);
  return { seconds, megabytes: Number(stderr.trim().split("\n").at(-1)) / 1024 };
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1] + sorted[Math.floor(middle)]) / 2;
}

const roundsFor = (rows) => (rows >= 1e7 ? 1 : rows >= 1e6 ? 5 : 7);

function measured(rows) {
  const folder = mkdtempSync(join(tmpdir(), "rapport-bench-"));
  try {
    writePracticeFiles(folder, rows);
    const all = Object.entries(works(folder));
    return Array.from({ length: roundsFor(rows) }, () =>
      Object.fromEntries(all.map(([name, command]) => [name, once(command)])),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function lines(rows) {
  const rounds = measured(rows);
  const secondsOf = (name) => median(rounds.map((round) => round[name].seconds));
  const ratio = (name, other) =>
    rounds[0][other] ? median(rounds.map((round) => round[name].seconds / round[other].seconds)).toFixed(1) : "–";
  const names = Object.keys(rounds[0]);
  return names.map((name) => {
    const memory = Math.max(...rounds.map((round) => round[name].megabytes));
    const cells = [rows.toLocaleString("en"), name, secondsOf(name).toFixed(2), memory.toFixed(0)];
    const ours = name === "check" || name === "timeInStage";
    return [...cells, ours ? ratio(name, `polars ${name}`) : "", ours ? ratio(name, "scan") : ""];
  });
}

/** Prints a table in Markdown, row by row as it is measured. */
export function run(sizes = [1e2, 1e5, 1e6, 1e7]) {
  console.log(`Whole processes, ${availableParallelism()} processors, Node ${process.versions.node}`);
  console.log("| rows of stages | process | seconds | peak MB | × polars + numpy | × bare scan |");
  console.log("| -------------: | :------ | ------: | ------: | ---------------: | ----------: |");
  for (const rows of sizes) for (const line of lines(rows)) console.log(`| ${line.join(" | ")} |`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sizes = process.argv.slice(2).map(Number);
  run(sizes.length > 0 ? sizes : undefined);
}
