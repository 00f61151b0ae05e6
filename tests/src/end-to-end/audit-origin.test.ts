import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { inventedPractice } from "./invented-practice.js";
import type { Desk } from "./invented-practice.js";
import { rapport } from "./rapport.js";
import { changeRows, readTable, writeTable } from "./table-file.js";

const newDesk = inventedPractice(120);

async function madeOn({ folder }: Desk, ...flags: readonly string[]): Promise<string> {
  const name = `report-${flags.join("").replaceAll(/\W/gu, "")}.json`;
  const { exitCode } = await rapport(["report", "practice", "-o", name, ...flags], { cwd: folder });
  expect(exitCode).toBe(0);
  return name;
}

async function audited({ folder }: Desk, report: string, ...flags: readonly string[]) {
  const { exitCode, stdout } = await rapport(["audit", report, "--records", "practice", "--json", ...flags], {
    cwd: folder,
  });
  const { madeFrom, differs } = JSON.parse(stdout);
  return { exitCode, madeFrom, differs };
}

const yes = { exitCode: 0, madeFrom: true, differs: [] };
const no = (...differs: readonly string[]) => ({ exitCode: 1, madeFrom: false, differs });

test("a report was made from its records, however their rows stand, and after later reports", async () => {
  const desk = newDesk("same");
  const report = await madeOn(desk, "--only", "access,timeInStage", "--by", "kind", "--from", "2024-01-01");
  expect(await audited(desk, report)).toEqual(yes);
  await madeOn(desk, "--only", "access");
  const { columns, rows } = readTable(desk.practice, "sessions");
  writeTable(desk.practice, "sessions", { columns: columns.toReversed(), rows: rows.toReversed() });
  expect(await audited(desk, report)).toEqual(yes);
});

test("what differs is named: a cell, a report that was changed, the policy", async () => {
  const desk = newDesk("others");
  const report = await madeOn(desk, "--only", "access");
  expect(await audited(desk, report)).toEqual(yes);

  const policy = path.join(desk.folder, "policy.json");
  writeFileSync(policy, JSON.stringify({ fewestForSpread: 25 }));
  expect(await audited(desk, report, "--policy", "policy.json")).toEqual(no("policy"));

  const text = readFileSync(path.join(desk.folder, report), "utf8");
  const changed = text.replace(/"total": \d+/u, '"total": 5');
  expect(changed).not.toBe(text);
  writeFileSync(path.join(desk.folder, "changed.json"), changed);
  expect(await audited(desk, "changed.json")).toEqual(no("content"));

  const first = readTable(desk.practice, "clients").rows.find((row) => row["consent_analytics"] === "yes");
  changeRows(desk.practice, "clients", (row) =>
    row["client_id"] === first?.["client_id"] ? { ...row, referral_source: "A friend" } : row,
  );
  expect(await audited(desk, report)).toEqual(no("records"));
});

test("without the secret that it was made with, nothing can be said", async () => {
  const desk = newDesk("secret");
  const report = await madeOn(desk, "--only", "access");
  const { exitCode, stderr } = await rapport(["audit", report, "--records", "practice", "--ledger", "elsewhere"], {
    cwd: desk.folder,
  });
  expect(exitCode).toBe(2);
  expect(stderr).toContain("there is no secret here");
});
