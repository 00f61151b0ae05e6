// How long somebody waits for the command to say anything: against a Node process that does nothing.
import { execFileSync } from "node:child_process";
import path from "node:path";

const command = path.resolve(import.meta.dirname, "../../apps/cli/bin/rapport.js");
const rounds = 15;

const calls = [
  { name: "node -e 0", words: ["-e", "0"] },
  { name: "rapport --version", words: [command, "--version"] },
  { name: "rapport --help", words: [command, "--help"] },
  { name: "rapport report --help", words: [command, "report", "--help"] },
];

function milliseconds(words) {
  const began = performance.now();
  execFileSync(process.execPath, words, { stdio: "ignore" });
  return performance.now() - began;
}

const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];

export function run() {
  // In turn, so that a machine that is busy for a while is so for all of them; the first round only fills caches.
  const rows = Array.from({ length: rounds + 1 }, () => calls.map(({ words }) => milliseconds(words))).slice(1);
  const medians = calls.map((_, at) => median(rows.map((row) => row[at])));
  for (const [at, { name }] of calls.entries()) {
    const ratio = (medians[at] / medians[0]).toFixed(2);
    console.log(
      `start of ${name}: ${medians[at].toFixed(0)} ms (ratio ${ratio} to an empty Node process, medians of ${rounds})`,
    );
  }
}

if (process.argv[1] === import.meta.filename) run();
