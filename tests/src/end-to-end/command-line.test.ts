import { expect, test } from "vitest";
import { contentOf } from "./folder-content.js";
import { inventedPractice } from "./invented-practice.js";
import { rapport, startRapport } from "./rapport.js";

const newDesk = inventedPractice(60);

test.each([["--help"], ["help"], ["-h"], []])("%s prints help as data and is no failure", async (...words) => {
  const { exitCode, stdout, stderr } = await rapport(words);
  expect(exitCode).toBe(0);
  for (const name of ["report", "check", "synthesize", "Examples:"]) expect(stdout).toContain(name);
  expect(stderr).toBe("");
});

test.each([["report"], ["check"], ["synthesize"]])("%s has help of its own, both ways", async (name) => {
  const [asked, helped] = await Promise.all([rapport([name, "--help"]), rapport(["help", name])]);
  expect(asked).toMatchObject({ exitCode: 0, stderr: "" });
  expect(asked.stdout).toContain(`Usage: rapport ${name}`);
  expect(helped).toEqual(asked);
});

test.each<[fault: string, words: readonly string[], says: readonly RegExp[]]>([
  ["a command that is mistyped", ["repotr", "practice"], [/unknown command/u, /Did you mean report\?/u]],
  ["a command that does not exist", ["frobnicate"], [/unknown command/u, /--help/u]],
  [
    "an option that is mistyped",
    ["report", "practice", "--formt", "json"],
    [/unknown option/u, /Did you mean --format\?/u],
  ],
  ["a dataset that is not named", ["report"], [/missing required argument/u, /--help/u]],
  ["an argument too many", ["check", "practice", "practice"], [/too many arguments/u, /--help/u]],
  ["a format that does not exist", ["report", "practice", "--format", "html,pdf"], [/html, json/u]],
  ["a day that is not in the calendar", ["report", "practice", "--as-of", "2026-02-30"], [/2026-06-30/u, /--help/u]],
  ["a day in another notation", ["report", "practice", "--as-of", "30.6.2026"], [/2026-06-30/u, /--help/u]],
  ["a question that does not exist", ["report", "practice", "--only", "stageTime"], [/timeInStage/u, /outcomeChange/u]],
  ["a name and a format that disagree", ["report", "practice", "-o", "a.html", "--format", "json"], [/same/u]],
  ["no seed", ["synthesize", "--episodes", "5", "--to", "new"], [/--seed/u, /--help/u]],
  ["a number that is none", ["synthesize", "--episodes", "1e9x", "--seed", "1", "--to", "new"], [/whole number/u]],
])("%s is a wrong call, said on stderr, and nothing is written", async (fault, words, says) => {
  const { folder } = newDesk(fault);
  const before = contentOf(folder);
  const { exitCode, stdout, stderr } = await rapport(words, { cwd: folder });
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(stderr).toMatch(/^error: /u);
  for (const each of says) expect(stderr).toMatch(each);
  expect(contentOf(folder)).toEqual(before);
});

test("--version is the version and nothing else", async () => {
  expect(await rapport(["--version"])).toMatchObject({
    exitCode: 0,
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u),
    stderr: "",
  });
});

test("help exit-codes lists every exit code", async () => {
  const { exitCode, stdout } = await rapport(["help", "exit-codes"]);
  expect(exitCode).toBe(0);
  expect([...stdout.matchAll(/^ +(\d+) /gmu)].map(([, code]) => code)).toEqual(["0", "1", "2", "3", "130"]);
});

test("stdout holds the paths that were written, one a line, and stderr the rest", async () => {
  const { folder } = newDesk("paths");
  const { exitCode, stdout, stderr } = await rapport(
    ["report", "practice", "-o", "out.html", "--format", "html,json", "--only", "access"],
    { cwd: folder },
  );
  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: "out.html\nout.json\n" });
  expect(stderr).toMatch(/^A report on about \d+ clients/u);
});

test("-o - prints the report and nothing else, and audit - reads it", async () => {
  const { folder } = newDesk("printed");
  const words = ["report", "practice", "-o", "-", "--format", "json", "--only", "access"];
  const { exitCode, stdout, stderr } = await rapport(words, { cwd: folder });
  expect(exitCode).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ format: "rapport-report" });
  expect(stderr).toMatch(/^A report on about \d+ clients/u);
  expect(contentOf(folder).some((entry) => entry.startsWith("- "))).toBe(false);
  const audit = await rapport(["audit", "-", "--ledger", ".rapport", "--json"], { cwd: folder, input: stdout });
  expect(JSON.parse(audit.stdout)).toMatchObject({ exitCode: 0, inLedger: true });
});

test("without -o the report lies beside the folder, under its name", async () => {
  const { folder, practice } = newDesk("beside");
  const before = contentOf(folder).length;
  expect(await rapport(["report", `${practice}/`, "--only", "access"])).toMatchObject({
    exitCode: 0,
    stdout: `${practice}-report.html\n`,
  });
  const made = contentOf(folder).filter((entry) => !entry.startsWith(".rapport/ledger.jsonl "));
  expect(made).toHaveLength(before + 1);
});

test("--json prints one object, with the exit code in it", async () => {
  const { folder } = newDesk("json");
  const synthesize = ["synthesize", "--episodes", "5", "--seed", "1", "--to", "new", "--json"];
  for (const words of [
    ["check", "practice", "--json"],
    ["report", "practice", "-o", "a.json", "--only", "access", "--json"],
    synthesize,
  ]) {
    const { exitCode, stdout } = await rapport(words, { cwd: folder });
    expect(JSON.parse(stdout)).toMatchObject({ exitCode: 0 });
    expect(exitCode).toBe(0);
    expect(stdout.trimEnd()).not.toContain("\n");
  }
});

test.each([["stdout"], ["stderr"]] as const)("a reader that closes %s early is no failure", async (stream) => {
  // Help without a command goes to stderr, and with one to stdout.
  const running = startRapport(stream === "stdout" ? ["--help"] : ["check", newDesk("closed").practice]);
  running[stream].destroy();
  const { exitCode, signal, stderr } = await running;
  expect({ exitCode, signal }).toEqual({ exitCode: 0, signal: undefined });
  expect(stderr).toBe("");
});
