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
  const [plain, { html, json }] = await Promise.all([reportOf(newDesk("plain")), reportOf(desk)]);
  const words = new Set(`${html} ${json}`.split(/[^\w-]+/u));
  const tables = tablesOf(desk.practice).map((table) => readTable(desk.practice, table));
  for (const { columns, rows } of tables) {
    for (const column of columns.filter(isIdentifier)) {
      const printed = rows.filter((row) => row[column] !== "" && words.has(row[column] ?? ""));
      expect(printed, column).toEqual([]);
    }
  }
  expect(html).not.toContain(mark);
  // Whatever the identifiers are, the report is the same.
  expect({ html, json }).toEqual(plain);
});

test("what is recorded of one client alone has no words in a report", async () => {
  const desk = newDesk("alone");
  const rare = { area: "compulsivity", pathway: "medical" };
  const [first] = readTable(desk.practice, "episodes").rows;
  changeRows(desk.practice, "episodes", (row) => ({
    ...row,
    concerns: row["episode_id"] === first?.["episode_id"] ? rare.area : "pain",
    pathway: row["episode_id"] === first?.["episode_id"] ? rare.pathway : "",
  }));
  const { html, json } = await reportOf(desk);
  for (const word of [rare.area, rare.pathway]) expect(`${html}${json}`.toLowerCase()).not.toContain(word);
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

/** What a report says of those who gave no consent, and everything else. */
function withoutRefused(
  html: string,
  json: string,
): { readonly said: readonly string[]; readonly rest: readonly string[] } {
  const sentence = /<p>[^<]*gave no consent[^<]*<\/p>/u;
  const member = /"clientsWithoutConsent": \{[^}]*\}/u;
  return {
    said: [sentence.exec(html)?.[0] ?? "", member.exec(json)?.[0] ?? ""],
    rest: [html.replace(sentence, ""), json.replace(member, "")],
  };
}

test("of fewer than ten clients no report is made, and no number is said", async () => {
  const { folder, practice } = newDesk("nine");
  const nine = readTable(practice, "clients").rows.filter(consents).slice(0, 9);
  keepClients(practice, (client) => nine.some((kept) => kept["client_id"] === client["client_id"]));
  const before = contentOf(folder);
  const run = await rapport(["report", "practice", "-o", "out.html", "--format", "html,json"], { cwd: folder });
  expect(run).toMatchObject({ exitCode: 1, stdout: "" });
  expect(run.stderr).toMatch(/^No report was made: A report needs at least 10 clients/u);
  expect(run.stderr).not.toMatch(/\b9\b/u);
  const asJson = await rapport(["report", "practice", "--json"], { cwd: folder });
  expect(JSON.parse(asJson.stdout)).toMatchObject({ exitCode: 1, refusals: [{ code: "too-few-clients" }] });
  expect(contentOf(folder)).toEqual(before);
});

test("of thirty clients a report is made that withholds what rests on few", async () => {
  const desk = newDesk("thirty");
  const thirty = readTable(desk.practice, "clients").rows.filter(consents).slice(0, 30);
  keepClients(desk.practice, (client) => thirty.some((kept) => kept["client_id"] === client["client_id"]));
  const { html, json } = await reportOf(desk);
  expect(json).toMatch(/"kind": "withheld"/u);
  expect(json).toMatch(/"fewerThan": 10/u);
  expect(html).toContain("not shown");
});
