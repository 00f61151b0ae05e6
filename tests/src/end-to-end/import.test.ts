import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { execa } from "execa";
import { expect, test } from "vitest";
import { root } from "../workspace.js";
import { contentOf } from "./folder-content.js";
import { rapport } from "./rapport.js";
import { temporaryFolder } from "./temporary-folder.js";

const appointments = [
  "Client,Client type,Date of Service,Clinician,Primary Insurance,Status,Minutes",
  "Ann Lee,Adult,01/06/2025 12:00,Dr Day,None,Show,50",
  "ANN LEE,Adult,01/20/2025 12:00,Dr Day,None,Late cancelled,50",
  "Bo Day,Adult,01/07/2025 09:00,Dr Day,None,No show,50",
  "",
].join("\n");
const say = ["--set", "episode_gap_days=180", "--set", "modality=office", "--set", "consent_analytics=yes"];

/** The stages of the same clients, as a practice keeps them, laid over the preset. */
const own = `sources:
  stays:
    files: stages.csv
    episodes:
      client: { from: Client, pseudonym: client }
      on: { from: Entered, date: d/m/y }
      like: appointments
tables:
  stages:
    from: stays
    columns:
      episode_id: { episode: id }
      stage: { from: Stage, map: { Evaluation: evaluation, Goals: goal_setting } }
      entered_on: { from: Entered, date: d/m/y }
      left_on: { from: Left, date: d/m/y }
      exit: { from: Next, map: { Goals: goal_setting } }
`;

function desk(): string {
  const cwd = temporaryFolder();
  writeFileSync(path.join(cwd, "report.csv"), appointments);
  writeFileSync(path.join(cwd, "own.yaml"), own);
  writeFileSync(
    path.join(cwd, "stages.csv"),
    "Client;Stage;Entered;Left;Next\nann lee;Evaluation;06/01/2025;20/01/2025;Goals\nann lee;Goals;20/01/2025;;\nBo Day;Evaluation;07/01/2025;;\n",
  );
  return cwd;
}

test("a preset with a practice's own stages makes a dataset that can be reported on", async () => {
  const cwd = desk();
  const words = [
    "import",
    "report.csv",
    "stages.csv",
    "--preset",
    "simplepractice",
    "--map",
    "own.yaml",
    "--to",
    "practice",
  ];
  const { exitCode, stdout, stderr } = await rapport([...words, ...say], { cwd });
  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: `${path.join(cwd, "practice")}\n` });
  expect(stderr).toContain("unverified");
  expect(stderr).toContain("dropped: Primary Insurance.");
  expect(stderr).toContain("Wrote: clients 2 rows, episodes 2 rows, stages 3 rows, sessions 3 rows.");
  expect(stderr).toContain("The check finds nothing to mend");
  expect(await rapport(["check", "practice"], { cwd })).toMatchObject({ exitCode: 0 });
  for (const table of ["clients", "episodes", "stages", "sessions"]) {
    expect(readFileSync(path.join(cwd, "practice", `${table}.csv`), "utf8")).not.toMatch(/ann|lee|bo day|dr day/iu);
  }
});

test("an appointment report alone has no stages, which is said, and is a finding of the check", async () => {
  const cwd = desk();
  const words = ["import", "report.csv", "--preset", "simplepractice", "--to", "practice", ...say];
  const { exitCode, stderr } = await rapport(words, { cwd });
  expect(exitCode).toBe(1);
  expect(stderr).toContain("The mapping says nothing of stages");
  expect(stderr).toMatch(/The check of what was written: 1 error/u);
});

test("a trial says rows in and out and what is wrong, and writes nothing", async () => {
  const cwd = desk();
  writeFileSync(path.join(cwd, "report.csv"), appointments.replace("No show", "Told me a secret"));
  const before = contentOf(cwd);
  const words = ["import", "report.csv", "--preset", "simplepractice", "--to", "practice", ...say, "--dry-run"];
  const { exitCode, stdout, stderr } = await rapport(words, { cwd });
  expect(exitCode).toBe(1);
  expect(stdout).toMatch(/^report\.csv, column "Status": .*\n {4}row 4\n {4}hint: /u);
  expect(stderr).toContain("Read report.csv: 3 rows");
  expect(stderr).toContain("Would write: clients 2 rows");
  expect(`${stdout}${stderr}`).not.toMatch(/secret|ann|bo day/iu);
  expect((await rapport([...words, "--show-values"], { cwd })).stdout).toContain('row 4: ["Told me a secret"]');
  expect(contentOf(cwd)).toEqual(before);
});

test("--json prints one object, with the problems in it", async () => {
  const cwd = desk();
  const words = ["import", "report.csv", "--preset", "simplepractice", "--to", "practice", ...say, "--json"];
  const { stdout } = await rapport(words, { cwd });
  expect(JSON.parse(stdout)).toMatchObject({
    exitCode: 1,
    problems: [],
    emptyTables: ["stages"],
    findings: [expect.objectContaining({ severity: "error" })],
  });
});

test("a preset is printed as it is used, and can be used as it is printed", async () => {
  const cwd = desk();
  const { stdout } = await rapport(["import", "--preset", "simplepractice", "--map", "own.yaml", "--print-map"], {
    cwd,
  });
  writeFileSync(path.join(cwd, "mine.yaml"), stdout);
  const words = ["import", "report.csv", "stages.csv", "--map", "mine.yaml", "--to", "practice", ...say];
  expect(await rapport(words, { cwd })).toMatchObject({ exitCode: 0 });
});

test("--schema prints the JSON Schema of mappings", async () => {
  const { exitCode, stdout } = await rapport(["import", "--schema"]);
  expect(exitCode).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ type: "object", required: ["version", "sources", "tables"] });
});

test.each<[fault: string, words: readonly string[], says: RegExp]>([
  ["no mapping", ["report.csv", "--to", "practice"], /--map mapping\.yaml/u],
  ["a preset that does not exist", ["report.csv", "--to", "p", "--preset", "acme"], /simplepractice, jane, cliniko/u],
  ["a mapping that does not exist", ["report.csv", "--to", "p", "--map", "no.yaml"], /no such file/u],
  ["a mapping that is code", ["report.csv", "--to", "p", "--map", "rapport.ts"], /\.yaml or \.json/u],
  ["no target", ["report.csv", "--preset", "simplepractice"], /--to practice/u],
  ["no file", ["--preset", "simplepractice", "--to", "p"], /Name the files/u],
  ["a file that does not exist", ["no.csv", "--preset", "simplepractice", "--to", "p", ...say], /no such file/u],
  [
    "a setting without a value",
    ["report.csv", "--preset", "simplepractice", "--to", "p", "--set", "a"],
    /name and a value/u,
  ],
  ["what the preset asks for", ["report.csv", "--preset", "jane", "--to", "p"], /episode_gap_days[^]*client_kind/u],
  [
    "a mapping with faults",
    ["report.csv", "--map", "own.yaml", "--to", "p"],
    /The mapping cannot be used\.\n {2}\S+: /u,
  ],
])("%s is a wrong call, and nothing is written", async (_, words, says) => {
  const cwd = desk();
  writeFileSync(path.join(cwd, "rapport.ts"), "throw new Error();");
  const before = contentOf(cwd);
  const { exitCode, stdout, stderr } = await rapport(["import", ...words], { cwd });
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(stderr).toMatch(says);
  expect(contentOf(cwd)).toEqual(before);
});

test.runIf(process.platform !== "win32")("a full disk is said, and the dataset from before stays", async () => {
  const cwd = desk();
  const words = ["import", "report.csv", "--preset", "simplepractice", "--to", "practice", ...say];
  await rapport(words, { cwd });
  const before = contentOf(path.join(cwd, "practice"));
  const rows = Array.from({ length: 5000 }, (_, at) => `Client ${at},Adult,01/06/2025 12:00,Dr Day,None,Show,50\n`);
  writeFileSync(path.join(cwd, "report.csv"), `${appointments.split("\n")[0]}\n${rows.join("")}`);
  const command = [process.execPath, path.join(root, "apps/cli/bin/rapport.js"), ...words, "--force"];
  // No file may be larger than 64 kB (128 blocks of 512 bytes): to who writes, a disk that is full looks the same.
  const { exitCode, stderr } = await execa("sh", ["-c", 'ulimit -f 128; exec "$@"', "sh", ...command], {
    cwd,
    reject: false,
  });
  expect(exitCode).toBe(3);
  expect(stderr).toMatch(/error: .*no space left/u);
  expect(contentOf(path.join(cwd, "practice"))).toEqual(before);
  expect(contentOf(cwd).filter((entry) => entry.startsWith(".practice"))).toEqual([]);
});
