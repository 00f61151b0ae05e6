import { expect, test } from "vitest";
import { contentOf } from "./folder-content.js";
import { inventedPractice } from "./invented-practice.js";
import { keepClients } from "./keep-clients.js";
import { isIdentifier, mark, markEverything } from "./mark.js";
import { rapport } from "./rapport.js";
import { reportOf } from "./read-report.js";
import { changeRows, readTable, tablesOf } from "./table-file.js";

const newDesk = inventedPractice();

const consents = (client: Readonly<Record<string, string>>) => client["consent_analytics"] === "yes";

test("P7 no identifier and no text of the practice's own is in a report", async () => {
  const desk = newDesk("canary");
  markEverything(desk.practice, { identifiers: true });
  const { html, json } = await reportOf(desk);
  const words = new Set(`${html} ${json}`.split(/[^\w-]+/u));
  const tables = tablesOf(desk.practice).map((table) => readTable(desk.practice, table));
  for (const { columns, rows } of tables) {
    for (const column of columns.filter(isIdentifier)) {
      const printed = rows.filter((row) => row[column] !== "" && words.has(row[column] ?? ""));
      expect(printed, column).toEqual([]);
    }
  }
  expect(html).not.toContain(mark);
});

interface Named {
  readonly code: string;
  readonly of?: readonly string[];
  readonly count?: number;
  readonly fewerThan?: number;
}

test("what is recorded of one client alone is said of nobody: its name stands there for every practice, with 0 or 5", async () => {
  const desk = newDesk("alone");
  const rare = { area: "compulsivity", pathway: "medical" };
  const [first] = readTable(desk.practice, "episodes").rows;
  changeRows(desk.practice, "episodes", (row) => ({
    ...row,
    concerns: row["episode_id"] === first?.["episode_id"] ? rare.area : "pain",
    pathway: row["episode_id"] === first?.["episode_id"] ? rare.pathway : "",
  }));
  const report = JSON.parse((await reportOf(desk)).json);
  const { parts } = report.population.tables.find((table: { code: string }) => table.code === "byConcern").figure;
  const of = (code: string) => parts.find((part: Named) => part.code === code);
  // One is rounded to 0 or to 5, by chance; nobody has intimacy for a concern, and it stands there as well.
  expect([{ count: 5 }, { fewerThan: 5 }]).toContainEqual({ ...of(rare.area), code: undefined });
  expect(of("intimacy")).toMatchObject({ fewerThan: 5 });
  const goals = report.questions.find(({ question }: { question: string }) => question === "goalProgress");
  const pathways = goals.groups[0].figures.find(({ code }: Named) => code === "pathway").figure.shares;
  // Whether by itself or within a class: all other episodes have no pathway.
  const named: Named | undefined = pathways.parts.find(({ code, of: within = [code] }: Named) =>
    within.includes(rare.pathway),
  );
  expect([{ count: 5 }, { fewerThan: 5 }]).toContainEqual({ count: named?.count, fewerThan: named?.fewerThan });
});

test("no day is in a report but the one it was made for", async () => {
  const { html, json } = await reportOf(newDesk("days"), ["--as-of", "2026-06-30"]);
  expect(new Set(json.match(/\b\d{4}-\d{2}-\d{2}\b/gu))).toEqual(new Set(["2026-06-30"]));
  expect(html).not.toMatch(/\b\d{4}-\d{2}-\d{2}\b/u);
  const months = "January|February|March|April|May|June|July|August|September|October|November|December";
  expect(new Set(html.match(new RegExp(`\\b\\d{1,2} (?:${months}) \\d{4}\\b`, "gu")))).toEqual(
    new Set(["30 June 2026"]),
  );
});

test("P1.4 a report is the same, byte for byte, as one from records without those who gave no consent", async () => {
  const [all, consenting] = [newDesk("all"), newDesk("consenting")];
  keepClients(consenting.practice, consents);
  const removed = readTable(all.practice, "clients").rows.filter((client) => !consents(client)).length;
  expect(removed).toBeGreaterThan(10);
  expect(readTable(consenting.practice, "clients").rows.length).toBe(
    readTable(all.practice, "clients").rows.length - removed,
  );
  const [one, other] = await Promise.all([all, consenting].map((desk) => reportOf(desk, ["--as-of", "2026-06-30"])));
  const [ofOne, ofOther] = [one, other].map((report) => withoutRefused(report?.html ?? "", report?.json ?? ""));
  expect(ofOne?.said).not.toEqual(ofOther?.said);
  expect(ofOne?.rest).toEqual(ofOther?.rest);
});

/** What a report says of those who gave no consent, and everything else but its fingerprint, which is of all that it says. */
function withoutRefused(
  html: string,
  json: string,
): { readonly said: readonly string[]; readonly rest: readonly string[] } {
  const sentence = /<p>[^<]*gave no consent[^<]*/u;
  const member = /"clientsWithoutConsent": \{[^}]*\}/u;
  const count = /\{[^{}]*"path": "population\/clientsWithoutConsent"[^{}]*\}/u;
  const parts = [member, count];
  const letters = [/Fingerprint: [a-z ]+/u, /"fingerprint": \{[^}]*\}/u];
  const without = (text: string, patterns: readonly RegExp[]) =>
    patterns.reduce((rest, pattern) => rest.replace(pattern, ""), text);
  return {
    said: [sentence.exec(html)?.[0] ?? "", ...parts.map((part) => part.exec(json)?.[0] ?? "")],
    rest: [without(html, [sentence, ...letters]), without(json, [...parts, ...letters])],
  };
}

test("of fewer than five clients no report is made, no number is said, and nothing is written", async () => {
  const { folder, practice } = newDesk("four");
  const four = readTable(practice, "clients").rows.filter(consents).slice(0, 4);
  keepClients(practice, (client) => four.some((kept) => kept["client_id"] === client["client_id"]));
  const before = contentOf(folder);
  const run = await rapport(["report", "practice", "-o", "out.html", "--format", "html,json"], { cwd: folder });
  expect(run).toMatchObject({ exitCode: 1, stdout: "" });
  expect(run.stderr).toMatch(/^No report was made: A report needs at least 5 clients/u);
  expect(run.stderr).not.toMatch(/\b4\b/u);
  const asJson = await rapport(["report", "practice", "--json"], { cwd: folder });
  expect(JSON.parse(asJson.stdout)).toMatchObject({ exitCode: 1, refusals: [{ code: "too-few-clients" }] });
  expect(contentOf(folder)).toEqual(before);
});

test("of twenty clients nothing but totals is told, and of forty something more", async () => {
  const said = await Promise.all(
    [20, 60].map(async (count) => {
      const desk = newDesk(`of-${count}`);
      const kept = readTable(desk.practice, "clients").rows.filter(consents).slice(0, count);
      keepClients(desk.practice, (client) => kept.some((each) => each["client_id"] === client["client_id"]));
      return JSON.parse((await reportOf(desk)).json);
    }),
  );
  expect(said).toMatchObject([
    { totalsOnly: true, questions: [] },
    { totalsOnly: false, questions: expect.arrayContaining([expect.objectContaining({ question: "timeInStage" })]) },
  ]);
});

test("P7 a canary client, in whose every text stands a code of its own, is nowhere in a report", async () => {
  const desk = newDesk("planted");
  const code = "zq7canary";
  const first = readTable(desk.practice, "clients").rows.find(consents);
  const id = first?.["client_id"] ?? "";
  for (const table of tablesOf(desk.practice)) {
    changeRows(desk.practice, table, (row) => ({
      ...row,
      ...(row["client_id"] === id ? { client_id: `${code}-client` } : {}),
      ...(row["referral_source"] !== undefined && row["client_id"] === id ? { referral_source: code } : {}),
    }));
  }
  const { html, json } = await reportOf(desk);
  for (const text of [html, json]) expect(text.toLowerCase()).not.toContain(code);
});
