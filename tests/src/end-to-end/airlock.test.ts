import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { contentOf } from "./folder-content.js";
import { inventedPractice } from "./invented-practice.js";
import { rapport } from "./rapport.js";
import { readTable } from "./table-file.js";

const newDesk = inventedPractice(120);

async function reportAsOf(folder: string, day: string, ...words: readonly string[]) {
  const run = await rapport(["report", "practice", "-o", `${day}.json`, "--as-of", day, ...words], { cwd: folder });
  expect(run).toMatchObject({ exitCode: 0 });
  return JSON.parse(readFileSync(path.join(folder, `${day}.json`), "utf8"));
}

test("every report is written into the ledger, which later ones are held against, and nothing in it names a client", async () => {
  const { folder, practice } = newDesk("quarters");
  const first = await reportAsOf(folder, "2025-12-31");
  const second = await reportAsOf(folder, "2026-03-31");
  expect([first, second].map(({ protection }) => protection.earlierReleases)).toEqual([0, 1]);
  const ledger = readFileSync(path.join(folder, ".rapport", "ledger.jsonl"), "utf8");
  const ids = readTable(practice, "clients").rows.map((client) => client["client_id"] ?? "");
  const words = new Set(ledger.split(/[^\w-]+/u));
  expect(ids.filter((id) => words.has(id))).toEqual([]);
  const { stdout } = await rapport(["ledger", "list", "--json"], { cwd: folder });
  expect(JSON.parse(stdout).releases).toMatchObject([
    { asOf: "2025-12-31", recipient: "funder", method: "controlledRounding" },
    { asOf: "2026-03-31" },
  ]);
});

test("a ledger is not said to be empty where its folder is not there", async () => {
  const { folder } = newDesk("elsewhere");
  const run = await rapport(["ledger", "list", "--ledger", "nowhere"], { cwd: folder });
  expect(run).toMatchObject({ exitCode: 2, stdout: "" });
  expect(run.stderr).toMatch(/there is no such folder/u);
});

test("a report that is made once more is the same, and is not written down twice", async () => {
  const { folder } = newDesk("again");
  const first = await reportAsOf(folder, "2025-12-31");
  const ledger = contentOf(path.join(folder, ".rapport"));
  expect(await reportAsOf(folder, "2025-12-31", "--force")).toEqual(first);
  expect(contentOf(path.join(folder, ".rapport"))).toEqual(ledger);
});

test("a preview says what it is, and leaves nothing behind", async () => {
  const { folder } = newDesk("preview");
  const before = contentOf(path.join(folder, ".rapport"));
  const run = await rapport(["report", "practice", "-o", "out.html", "--preview"], { cwd: folder });
  expect(run).toMatchObject({ exitCode: 0 });
  expect(run.stderr).toMatch(/do not give it to anybody/u);
  const html = readFileSync(path.join(folder, "out.html"), "utf8");
  expect(html).toMatch(/not for release/iu);
  expect(html.toLowerCase()).not.toContain("anonymised for");
  expect(contentOf(path.join(folder, ".rapport"))).toEqual(before);
});

test("an audit finds nothing in a report as it was made, alone and with all earlier ones", async () => {
  const { folder } = newDesk("audit");
  await reportAsOf(folder, "2025-12-31");
  await reportAsOf(folder, "2026-03-31");
  const run = await rapport(["audit", "2026-03-31.json", "--ledger", ".rapport"], { cwd: folder });
  expect(run).toMatchObject({ exitCode: 0, stdout: "" });
  expect(run.stderr).toMatch(/2 releases\. Nothing can be worked out/u);
});

test("an audit finds a count that somebody printed as it is, by its path and without more", async () => {
  const { folder } = newDesk("leak");
  const report = await reportAsOf(folder, "2025-12-31");
  const [leaked, ...counts] = report.published.counts.toReversed();
  const published = {
    ...report.published,
    counts: [...counts.toReversed(), { ...leaked, printed: 3, lower: 3, upper: 3 }],
  };
  writeFileSync(path.join(folder, "leaky.json"), JSON.stringify({ ...report, published }));
  const run = await rapport(["audit", "leaky.json"], { cwd: folder });
  expect(run.exitCode).toBe(1);
  expect(`${run.stdout}${run.stderr}`).toMatch(/can only be 3|contradict/u);
});

test("a client who is erased is in no release of the ledger any more, and it still holds", async () => {
  const { folder, practice } = newDesk("erase");
  await reportAsOf(folder, "2025-12-31");
  const consenting = readTable(practice, "clients").rows.find((row) => row["consent_analytics"] === "yes");
  const id = consenting?.["client_id"] ?? "";
  const erase = () => rapport(["ledger", "erase", id, "--json"], { cwd: folder });
  expect(JSON.parse((await erase()).stdout)).toMatchObject({ releases: 1 });
  expect(JSON.parse((await erase()).stdout)).toMatchObject({ releases: 0 });
  await reportAsOf(folder, "2026-03-31");
});
