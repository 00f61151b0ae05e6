import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { inventedPractice } from "./invented-practice.js";
import { rapport } from "./rapport.js";

const newDesk = inventedPractice(300, 7, 3);
const newPractice = inventedPractice(60);

const config = "practice: Linden Network\npractices:\n  site-1: North Street\n  site-2: South\n";

/** A desk whose configuration names two of the three practices. */
function named(name: string) {
  const desk = newDesk(name);
  writeFileSync(path.join(desk.practice, "rapport.config.yaml"), config);
  return desk;
}

async function reportOf(folder: string, name: string, ...words: readonly string[]) {
  const all = ["report", "practice", "-o", `${name}.json`, "--only", "timeInStage", ...words];
  const run = await rapport(all, { cwd: folder });
  expect(run).toMatchObject({ exitCode: 0 });
  const text = readFileSync(path.join(folder, `${name}.json`), "utf8");
  expect(text).not.toMatch(/site-\d/u);
  return { report: JSON.parse(text), stderr: run.stderr };
}

test("a report on all practices says how many they are, one on some says which, and each is held against the others", async () => {
  const { folder } = named("scopes");
  const { report: all } = await reportOf(folder, "all");
  const { report: north } = await reportOf(folder, "north", "--practice", "north street");
  const { report: others } = await reportOf(folder, "others", "--practice", "site-2", "--practice", "site-3");
  expect(all.practices).toEqual({ number: 3, named: ["North Street", "South"], chosen: false, fewest: 2 });
  expect(north.practices).toEqual({ number: 1, named: ["North Street"], chosen: true });
  expect(others.practices).toEqual({ number: 2, named: ["South"], chosen: true, fewest: 2 });
  const counts = [all, north, others].map(({ population }) => population.episodes.count);
  expect(counts[1]).toBeLessThan(counts[0]);
  expect(Math.abs(counts[1] + counts[2] - counts[0])).toBeLessThan(15);
  expect(others.protection.earlierReleases).toBe(2);
  expect(north.population.clientsWithoutConsent).toEqual({ hidden: true });
  const ledger = readFileSync(path.join(folder, ".rapport", "ledger.jsonl"), "utf8");
  expect(ledger.trim().split("\n")).toHaveLength(1 + 3);
  expect(ledger).not.toMatch(/site-\d|North/u);
  const { stdout, exitCode } = await rapport(["audit", "others.json", "--ledger", ".rapport"], { cwd: folder });
  expect({ stdout, exitCode }).toMatchObject({ exitCode: 0 });
});

test("a report by practice is for the team, under names and letters, and what its schema says", async () => {
  const { folder } = named("groups");
  const { report } = await reportOf(folder, "groups", "--by", "practice", "--recipient", "team");
  const [{ byGroup }] = report.questions;
  expect(byGroup.levels.map(({ label }: { readonly label: string }) => label)).toEqual([
    "North Street",
    "South",
    "Practice A",
    "No practice recorded",
  ]);
  expect(byGroup.stages[0].groups).toHaveLength(3);
  expect(report.practices).toEqual({ number: 3, named: ["North Street", "South"], chosen: false });
  const schema = readFileSync(createRequire(import.meta.url).resolve("@rapport/report/report.schema.json"), "utf8");
  const isValid = new Ajv2020({ strict: true, allErrors: true }).compile(JSON.parse(schema));
  expect([isValid(report), isValid.errors]).toEqual([true, null]);
});

test("the page, its tables and its charts say so in each language, and a practice's identifier is in none of them", async () => {
  const { folder } = named("page");
  const words = ["report", "practice", "-o", "out.html", "--format", "html,csv,xlsx,svg", "--language", "de"];
  const run = await rapport([...words, "--only", "timeInStage", "--by", "practice", "--recipient", "team"], {
    cwd: folder,
  });
  expect(run).toMatchObject({ exitCode: 0 });
  const at = (...names: readonly string[]) => readFileSync(path.join(folder, ...names), "utf8");
  const html = at("out.html");
  expect(html).toContain("Linden Network \u00b7 3 Praxen, darunter North Street und South \u00b7 Stand");
  expect(html).toContain("Praxis A");
  expect(at("out-csv", "about.csv")).toContain("practices.named");
  expect(at("out-csv", "datapackage.json")).toContain("3 Praxen, darunter North Street und South");
  expect(JSON.parse(at("out-svg", "charts.json")).practices).toMatchObject({ number: 3 });
  for (const text of [
    html,
    at("out-csv", "about.csv"),
    at("out-csv", "counts.csv"),
    at("out-csv", "datapackage.json"),
  ]) {
    expect(text).not.toMatch(/site-\d/u);
  }
});

describe("where practices shall not be seen", () => {
  test("a report on two of them together is refused, unless they are chosen", async () => {
    const { folder, practice } = named("two");
    const episodes = path.join(practice, "episodes.csv");
    writeFileSync(episodes, readFileSync(episodes, "utf8").replaceAll("site-3", "site-2"));
    const words = ["report", "practice", "-o", "out.json", "--only", "timeInStage", "--recipient", "public"];
    const refused = await rapport(words, { cwd: folder });
    expect(refused).toMatchObject({ exitCode: 1, stdout: "" });
    expect(refused.stderr).toContain("fewer than 3 practices");
    const chosen = await rapport([...words, "--practice", "South"], { cwd: folder });
    expect(chosen).toMatchObject({ exitCode: 0 });
  });

  test("who runs the report is told where one practice dominates, and the report is not", async () => {
    const { folder, practice } = named("dominant");
    const episodes = path.join(practice, "episodes.csv");
    writeFileSync(episodes, readFileSync(episodes, "utf8").replaceAll("site-3", "site-2"));
    const { stderr, report } = await reportOf(folder, "out");
    expect(stderr).toContain("One practice has so many of the clients");
    expect(JSON.stringify(report)).not.toContain("One practice has");
  });
});

test.each([
  [
    ["--practice", "nort street"],
    /"nort street": no episode that may be counted is of it\. Did you mean "North Street"\?/u,
  ],
  [["--practice", "elsewhere"], /The configuration names "North Street", South\.$/mu],
  [["--by", "practice"], /recipient class "funder" does not tell/u],
  [["--by", "practise"], /Did you mean practice\?/u],
])("%j is refused, and no identifier is told", async (words, said) => {
  const { folder } = named(`wrong-${words.join("-")}`);
  const run = await rapport(["report", "practice", "-o", "out.json", ...words], { cwd: folder });
  expect(run).toMatchObject({ exitCode: 2, stdout: "" });
  expect(run.stderr).toMatch(said);
  expect(run.stderr).not.toMatch(/site-\d/u);
});

test("a practice of records that name none is refused, and two of one name are", async () => {
  const { folder, practice } = newPractice("alone");
  const none = await rapport(["report", "practice", "--practice", "north"], { cwd: folder });
  expect(none).toMatchObject({ exitCode: 2, stdout: "" });
  expect(none.stderr).toContain("fill in practice_id");
  writeFileSync(path.join(practice, "rapport.config.yaml"), "practices:\n  a: One\n  b: One\n");
  const twice = await rapport(["report", "practice"], { cwd: folder });
  expect(twice).toMatchObject({ exitCode: 2, stdout: "" });
  expect(twice.stderr).toContain("Two practices have the same name");
});

test("an episode that names no practice is told by the check, with a hint", async () => {
  const { folder, practice } = newDesk("check");
  appendFileSync(
    path.join(practice, "episodes.csv"),
    readFileSync(path.join(practice, "episodes.csv"), "utf8")
      .split("\n")
      .at(1)
      ?.replace(/^[^,]*/u, "zz")
      .replace(/site-\d/u, "")
      .concat("\n") ?? "",
  );
  const run = await rapport(["check", "practice", "--json"], { cwd: folder });
  const codes = JSON.parse(run.stdout).findings.map(({ code }: { readonly code: string }) => code);
  expect(codes).toEqual(["no-practice"]);
});
