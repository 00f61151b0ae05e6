import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ExitCode } from "./exit-codes.js";
import { leafCommands } from "./leaf-commands.fixture.js";
import { runHere } from "./run-here.fixture.js";

// The schema is data that is read as it is published.
const schema = JSON.parse(readFileSync(new URL("../output.schema.json", import.meta.url), "utf8")) as {
  readonly $defs: Readonly<Record<string, object>>;
};
const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true });
ajv.addSchema(schema, "output");
/** What is wrong with a line of JSON as the output of a command, or as an error. */
function faultsOf(line: string, shape: string): readonly string[] {
  const validate = ajv.getSchema(`output#/$defs/${shape}`);
  if (!validate) return [`the schema has no ${shape}`];
  return validate(JSON.parse(line)) ? [] : (validate.errors ?? []).map((each) => ajv.errorsText([each]));
}

const folder = await mkdtemp(join(tmpdir(), "rapport-exit-codes-"));
afterAll(() => rm(folder, { recursive: true, force: true }));
const at = (...names: readonly string[]): string => join(folder, ...names);
const out = (name: string): readonly string[] => ["-o", at(name), "--only", "access"];
/** A name that no file system takes. */
const tooLong = "a".repeat(300);

const mapping = {
  version: 1,
  sources: { list: {} },
  tables: {
    clients: {
      from: "list",
      columns: { client_id: "id", kind: { value: "other" }, consent_analytics: { value: "yes" } },
    },
    episodes: {
      from: "list",
      columns: { episode_id: "id", client_id: "id", first_contact_on: "day", opened_on: "day" },
    },
    stages: {
      from: "list",
      columns: { episode_id: "id", stage: { value: "evaluation" }, entered_on: { from: "day" } },
    },
  },
};
const walks = `
const isEmpty = (value) => value?.constructor === Object && Object.keys(value).length === 0;
const validate = (value) => (isEmpty(value) ? { value } : { issues: [{ message: "Expected no details." }] });
export default { apiVersion: 1, code: "walks", display: "Walks", description: "Clients walk.", audience: ["couple"],
  setting: ["home"], physical: "none", stages: ["middle"], metrics: {}, examples: [{}],
  details: { "~standard": { version: 1, vendor: "mine", validate } } };
`;

beforeAll(async () => {
  await runHere(["synthesize", "--episodes", "60", "--seed", "7", "--to", at("practice")]);
  await runHere(["synthesize", "--episodes", "3", "--seed", "1", "--to", at("small")]);
  await mkdir(at("empty"));
  for (const [name, text] of Object.entries({
    "taken.html": "kept",
    "map.json": JSON.stringify(mapping),
    "list.csv": "id,day\nc1,2026-01-05\nc2,2026-01-06\n",
    "odd.csv": "id,day\nc1,2026-01-05\nc2,soon\n",
    "walks.mjs": walks,
    "odd.mjs": "export default { code: 1 };\n",
  })) {
    await writeFile(at(name), text);
  }
  await runHere(["report", at("practice"), ...out("made.json")]);
  const made = readFileSync(at("made.json"), "utf8");
  await writeFile(at("changed.json"), made.replace(/"total": \d+/u, '"total": 5'));
});

type Row = readonly [command: string, exitCode: ExitCode, provoked: string, words: readonly string[]];
const imported = (to: string, ...more: readonly string[]) => [...more, "--map", at("map.json"), "--to", at(to)];
const seeded = ["--episodes", "5", "--seed", "1"];
const ledger = ["--ledger", at(".rapport")];

/** Every way in which each command can end; a row may need what a row before it wrote. */
const rows: readonly Row[] = [
  ["init", 0, "a new folder", [at("records")]],
  ["init", 0, "a trial", [at("not made"), "--dry-run"]],
  ["init", 2, "files that are there", [at("records")]],
  ["init", 2, "a trial where files are there", [at("records"), "--dry-run"]],
  ["check", 0, "a sound dataset", [at("practice")]],
  ["check", 1, "an empty folder", [at("empty")]],
  ["check", 2, "no such folder", [at("nowhere")]],
  ["check", 2, "standard input", ["-"]],
  ["report", 0, "a sound dataset", [at("practice"), ...out("report.html")]],
  ["report", 0, "a trial", [at("practice"), ...out("trial.html"), "--dry-run", "--ledger", at("no ledger yet")]],
  ["report", 1, "an empty folder", [at("empty"), ...out("none.html")]],
  ["report", 1, "too few clients", [at("small"), ...out("few.html")]],
  ["report", 2, "a report that is there", [at("practice"), ...out("taken.html")]],
  ["report", 2, "JSON beside a report on standard output", [at("practice"), "-o", "-"]],
  ["report", 2, "several formats on standard output", [at("practice"), "-o", "-", "--format", "html,json"]],
  ["report", 3, "a file that cannot be written", [at("practice"), ...out(`${tooLong}.html`)]],
  ["audit", 0, "a report as it was made", [at("made.json")]],
  ["audit", 0, "with its ledger", [at("made.json"), ...ledger]],
  ["audit", 0, "with its records", [at("made.json"), "--records", at("practice")]],
  ["audit", 1, "a report that was changed", [at("changed.json"), "--records", at("practice")]],
  ["audit", 2, "no report", [at("list.csv")]],
  ["ledger list", 0, "a ledger", ledger],
  ["ledger list", 2, "no such folder", ["--ledger", at("nowhere")]],
  ["ledger erase", 0, "a trial", ["c-1", ...ledger, "--dry-run"]],
  ["ledger erase", 0, "a client", ["c-1", ...ledger]],
  ["ledger erase", 2, "no secret", ["c-1", "--ledger", at("empty")]],
  ["import", 0, "a trial", imported("tried", at("list.csv"), "--dry-run")],
  ["import", 0, "sound exports", imported("new", at("list.csv"))],
  ["import", 0, "a preset to look at", ["--preset", "jane", "--print-map"]],
  ["import", 0, "the schema of mappings", ["--schema"]],
  ["import", 1, "a day that is none", imported("odd", at("odd.csv"))],
  ["import", 2, "a folder that is no import's", imported("practice", at("list.csv"))],
  ["import", 2, "standard input", imported("piped", "-")],
  ["import", 3, "a folder that cannot be made", imported(tooLong, at("list.csv"))],
  ["synthesize", 0, "a new folder", [...seeded, "--to", at("invented")]],
  ["synthesize", 0, "a trial", [...seeded, "--to", at("not invented"), "--dry-run"]],
  ["synthesize", 2, "an invented practice that is there", [...seeded, "--to", at("invented")]],
  ["synthesize", 0, "the same with --force", [...seeded, "--to", at("invented"), "--force"]],
  ["synthesize", 2, "a folder with other files", [...seeded, "--to", at("records")]],
  ["synthesize", 2, "a trial with such a folder", [...seeded, "--to", at("records"), "--dry-run"]],
  ["synthesize", 3, "a folder that cannot be made", [...seeded, "--to", at(tooLong)]],
  ["plugins list", 0, "no configuration", []],
  ["plugins list", 2, "a configuration that is not there", ["--config", at("nowhere.json")]],
  ["plugins new", 0, "a trial", ["walks", "--to", at("not written"), "--dry-run"]],
  ["plugins new", 0, "a new folder", ["walks", "--to", at("plugin")]],
  ["plugins new", 2, "a folder with files", ["walks", "--to", at("plugin")]],
  ["plugins new", 2, "a trial with such a folder", ["walks", "--to", at("plugin"), "--dry-run"]],
  ["plugins new", 3, "a folder that cannot be made", ["walks", "--to", at(tooLong)]],
  ["plugins check", 0, "a sound module", [at("walks.mjs")]],
  ["plugins check", 1, "a module with faults", [at("odd.mjs")]],
  ["plugins check", 2, "no such module", [at("nowhere.mjs")]],
  ["doctor", 0, "a machine that can do all", []],
  ["doctor", 0, "a sound dataset", [at("practice")]],
  ["doctor", 1, "a configuration that cannot be read", ["--config", at("odd.mjs")]],
  ["doctor", 2, "no such dataset", [at("nowhere")]],
  ["doctor", 2, "no number of threads", ["--threads", "two"]],
  ["completion", 0, "a shell", ["bash"]],
  ["completion", 2, "a shell that there is not", ["ksh"]],
  ["exit-codes", 0, "nothing more", []],
  ["exit-codes", 2, "a word too many", ["more"]],
];

describe("how each command ends, and what it prints as JSON then", () => {
  it("is shown of all of them; 3 for a bug and 130 for Ctrl-C are with planted bugs", () => {
    const shown = rows.map(([command]) => command);
    expect([...new Set(shown)].toSorted()).toEqual(leafCommands.toSorted());
    for (const command of leafCommands) {
      const codes = rows.filter(([each]) => each === command).map(([, code]) => code);
      expect({ command, codes }).toEqual({ command, codes: expect.arrayContaining([0, 2]) });
    }
  });

  it.each(rows)("%s ends with %i: %s", async (command, exitCode, _, words) => {
    const before = await readdir(folder, { recursive: true });
    const run = await runHere([...command.split(" "), ...words, "--json"]);
    expect(run.stderr).not.toMatch(/^ +at /mu);
    expect(run.exitCode, run.stderr).toBe(exitCode);
    expect(JSON.parse(run.stdout)).toMatchObject({ exitCode });
    expect(faultsOf(run.stdout, exitCode > 1 ? "error" : command.replace(" ", "-"))).toEqual([]);
    const after = await readdir(folder, { recursive: true });
    const mayWrite = exitCode < 2 && !words.includes("--dry-run");
    expect(mayWrite ? before : after).toEqual(before);
  });

  it("is silent with --quiet where all is well, and says what was found where it is not", async () => {
    const quiet = await runHere(["check", at("practice"), "-q"]);
    expect(quiet).toMatchObject({ exitCode: 0, stdout: "", stderr: "" });
    const found = await runHere(["--quiet", "check", at("empty")]);
    expect(found).toMatchObject({ exitCode: 1, stderr: expect.stringContaining("cannot be reported on") });
    const refused = await runHere(["check", at("nowhere"), "--quiet"]);
    expect(refused).toMatchObject({ exitCode: 2, stderr: expect.stringMatching(/^error: /u) });
  });

  it("says in a trial what would be read and written, what becomes of each question, and no number of people", async () => {
    const words = ["report", at("practice"), "-o", at("trial.html"), "--only", "access,homework", "--dry-run"];
    const { stdout, stderr } = await runHere(words);
    const lines = stdout.trimEnd().split("\n");
    expect(lines[0]).toMatch(/^Would read: .*sessions/u);
    for (const question of ["access", "homework"]) expect(stdout).toMatch(new RegExp(`^${question}: all `, "mu"));
    expect(lines.at(-1)).toBe(`Would write: ${at("trial.html")}`);
    expect(stderr).toBe('A trial: nothing was written. A report for recipient class "funder" may be made.\n');
  });

  it("prints a workbook byte for byte", async () => {
    const words = ["report", at("practice"), "-o", "-", "--format", "xlsx", "--only", "access", "--quiet"];
    const { exitCode, bytes, stderr } = await runHere(words);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    // A zip file from its first record to its last (APPNOTE.TXT 4.3.6).
    expect(bytes.subarray(0, 4)).toEqual(Buffer.from("PK\u0003\u0004"));
    expect(bytes.lastIndexOf("PK\u0005\u0006")).toBe(bytes.length - 22);
  });

  it("as text and as JSON says the same of every exit code", async () => {
    const [text, data] = [await runHere(["help", "exit-codes"]), await runHere(["exit-codes", "--json"])];
    const codes: readonly { readonly code: number }[] = JSON.parse(data.stdout).codes;
    expect([...text.stdout.matchAll(/^ +(\d+) /gmu)].map(([, code]) => Number(code))).toEqual(
      codes.map((each) => each.code),
    );
  });

  it("has no shape that lets everything through", () => {
    for (const shape of Object.keys(schema.$defs)) expect(faultsOf('{"exitCode":0,"other":""}', shape)).not.toEqual([]);
  });
});
