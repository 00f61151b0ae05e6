// Reports as they were when somebody last looked at them: `node tests/golden/make.mjs` writes them anew after a build, and
// golden.test.ts holds what is made now against them. Read the difference before it is committed.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const here = import.meta.dirname;
const command = path.join(here, "../../apps/cli/bin/rapport.js");

/** @typedef {{ readonly name: string, readonly episodes?: number, readonly data?: string, readonly options?: readonly string[] }} Golden */

/**
 * A practice of usual size in each language, one that is so small that little can be told of it, and both sets of real records.
 *
 * @type {readonly Golden[]}
 */
export const goldenReports = [
  { name: "practice-500", episodes: 500 },
  { name: "practice-500-de", episodes: 500, options: ["--language", "de"] },
  { name: "practice-500-fr", episodes: 500, options: ["--language", "fr"] },
  { name: "practice-30", episodes: 30 },
  { name: "beat-the-blues", data: "beat-the-blues" },
  { name: "jacobson-1989", data: "jacobson-1989" },
];

/** @param {string} name @returns {string} */
export const goldenFile = (name) => path.join(here, `${name}.html`);

/** @param {readonly string[]} words */
const rapport = (words) => execFileSync(process.execPath, [command, ...words], { stdio: ["ignore", "ignore", "pipe"] });

/**
 * The page of one of them as the command makes it now; a release of Rapport changes its own number alone, which is left out.
 *
 * @param {Golden} golden
 * @param {string} folder where its practice, secret and ledger may lie
 * @returns {string}
 */
export function makeGolden({ name, episodes, data, options = [] }, folder) {
  const practice = data === undefined ? path.join(folder, `${name}-records`) : path.join(here, "../data", data);
  if (episodes !== undefined) rapport(["synthesize", "--episodes", `${episodes}`, "--seed", "1", "--to", practice]);
  const ledger = path.join(folder, `${name}-ledger`);
  mkdirSync(ledger, { mode: 0o700 });
  const secret = Buffer.alloc(32, 7).toString("base64url");
  writeFileSync(path.join(ledger, "secret.key"), `rapport-secret 1\n${secret}\n`, { mode: 0o600 });
  const file = path.join(folder, `${name}.html`);
  rapport(["report", practice, "-o", file, "--ledger", ledger, ...options]);
  return readFileSync(file, "utf8").replaceAll(/\bRapport \d+\.\d+\.\d+[-.\w]*/gu, "Rapport");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = mkdtempSync(path.join(realpathSync(tmpdir()), "rapport-golden-"));
  for (const golden of goldenReports) writeFileSync(goldenFile(golden.name), makeGolden(golden, folder));
  rmSync(folder, { recursive: true });
}
