import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { inventedPractice } from "./invented-practice.js";
import { rapport } from "./rapport.js";
import { readTable, tablesOf, writeTable } from "./table-file.js";
import { contentOf } from "./folder-content.js";

const newDesk = inventedPractice();

interface Reports {
  readonly html: string;
  readonly json: string;
}

async function reportsOf(folder: string, name: string, env: Readonly<Record<string, string>> = {}): Promise<Reports> {
  const words = ["report", "practice", "-o", `${name}.html`, "--format", "html,json"];
  const { exitCode } = await rapport(words, { cwd: folder, env });
  expect(exitCode).toBe(0);
  const read = (format: string) => readFileSync(path.join(folder, `${name}.${format}`), "utf8");
  return { html: read("html"), json: read("json") };
}

const desk = { folder: "" };
let first: Reports;
beforeAll(async () => {
  desk.folder = newDesk("same").folder;
  first = await reportsOf(desk.folder, "first");
});

test.each([
  ["where it is already tomorrow", { TZ: "Pacific/Kiritimati", LANG: "en_NZ.UTF-8", LC_ALL: "en_NZ.UTF-8" }],
  ["where it is still yesterday, in German", { TZ: "Pacific/Pago_Pago", LANG: "de_DE.UTF-8", LC_ALL: "de_DE.UTF-8" }],
  [
    "where clocks change at midnight, in Turkish",
    { TZ: "America/Asuncion", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
  ],
  [
    "with colours asked for, on one processor",
    { TZ: "UTC", LANG: "C", LC_ALL: "C", FORCE_COLOR: "1", UV_THREADPOOL_SIZE: "1" },
  ],
])("the same records make the same bytes %s", async (place, env) => {
  expect(await reportsOf(desk.folder, place.replaceAll(/\W+/gu, "-"), env)).toEqual(first);
});

test("the order of the rows and of the columns does not matter", async () => {
  const { folder, practice } = newDesk("shuffled");
  for (const table of tablesOf(practice)) {
    const { columns, rows } = readTable(practice, table);
    const keyed = rows.map((row) => ({ row, key: createHash("sha256").update(JSON.stringify(row)).digest("hex") }));
    const shuffled = keyed.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ row }) => row);
    expect(rows.length < 5 || JSON.stringify(shuffled) !== JSON.stringify(rows)).toBe(true);
    writeTable(practice, table, { columns: columns.toReversed(), rows: shuffled });
  }
  expect((await reportsOf(folder, "shuffled")).json).toBe(first.json);
});

test("the same seed invents the same practice, in every time zone", async () => {
  const words = ["synthesize", "--episodes", "40", "--seed", "3", "--to"];
  const { folder } = newDesk("seed");
  const zones = ["Pacific/Kiritimati", "Pacific/Pago_Pago"];
  for (const [at, TZ] of zones.entries())
    await rapport([...words, `zone-${at}`], { cwd: folder, env: { TZ, LANG: "tr_TR" } });
  await rapport(["synthesize", "--episodes", "40", "--seed", "4", "--to", "other"], { cwd: folder });
  const [one, two, other] = ["zone-0", "zone-1", "other"].map((name) => contentOf(path.join(folder, name)));
  expect(one).toContainEqual(expect.stringMatching(/^clients\.csv /u));
  expect(two).toEqual(one);
  expect(other).not.toEqual(one);
});
