import { describe, expect, it } from "vitest";
import { clientsMapping } from "../import.fixture.js";
import { readMapping } from "./read-mapping.js";

const read = (value: unknown, settings: Readonly<Record<string, string>> = {}, timezone?: string) =>
  readMapping(value, { settings, timezone });

const problemsOf = (value: unknown, settings: Readonly<Record<string, string>> = {}) =>
  (read(value, settings).problems ?? []).map(({ path, message }) => `${path}: ${message}`);

const referral = (cell: unknown) => clientsMapping(cell);
const path = "tables.clients.columns.referral_source";

describe("a mapping", () => {
  it("says everything that is wrong with it at once, each with its path", () => {
    const wrong = {
      version: 1,
      timezon: "UTC",
      sources: { list: { header_rows: 2, files: "../list.csv" } },
      tables: { clients: { from: "list", columns: { client_id: { form: "id" }, kind: { value: [] } } } },
    };
    const lines = problemsOf(wrong);
    for (const start of [
      'timezon: Is not known here. Did you mean "timezone"?',
      'sources.list.header_rows: Is not known here. Did you mean "header_row"?',
      "sources.list.files: Expected a file's name",
      'tables.clients.columns.client_id.form: Is not known here. Did you mean "from"?',
      "tables.clients.columns.kind.value: ",
    ]) {
      expect(
        lines.find((line) => line.startsWith(start)),
        start,
      ).toBeDefined();
    }
  });

  it("says what it expected in words that are no program's", () => {
    expect(problemsOf("client,kind")).toEqual([
      "the mapping: Expected words with values, each on a line of its own such as `from: stays`.",
    ]);
    const { version: _, ...unversioned } = referral("source");
    expect(problemsOf(unversioned)).toEqual(["version: Expected 1."]);
    expect(problemsOf({ ...referral("source"), notes: "one" })).toEqual([
      "notes: Expected a list, such as [Client, Born].",
    ]);
  });

  it.each([
    ["a table", { tables: { client: { from: "list", columns: {} } } }, /tables\.client: .*Did you mean "clients"\?/u],
    ["a source", { sources: { lists: {} } }, /tables\.clients\.from: Names no source\. Did you mean "lists"\?/u],
    ["a zone", { timezone: "Europe/Pariss" }, /timezone: Expected the name of a time zone/u],
    ["an offset for a zone", { timezone: "+02:00" }, /timezone: Expected/u],
  ])("names %s that there is not", (_, more, says) => {
    expect(problemsOf(clientsMapping({ value: "x" }, more)).join("\n")).toMatch(says);
  });

  it("names a column that the table has not, and one that it needs", () => {
    const mapping = clientsMapping({ value: "x" });
    const columns = { client_id: "id", kinds: { value: "individual" } };
    const lines = problemsOf({ ...mapping, tables: { clients: { from: "list", columns } } }).join("\n");
    expect(lines).toMatch(/columns\.kinds: .*Did you mean "kind"\?/u);
    expect(lines).toMatch(/columns\.kind: Is required/u);
    expect(lines).toMatch(/columns\.consent_analytics: Is required/u);
  });

  it.each([
    ["where a cell comes from twice", { from: "a", value: "b" }, /exactly one of from/u],
    ["nowhere that a cell comes from", { default: "b" }, /exactly one of from/u],
    ["two last steps", { from: "a", number: ".", date: "auto" }, /at most one of map, date and number/u],
    ["a text twice in a map", { from: "a", map: { A: "1", a: "2" } }, /Names a text twice/u],
    ["a setting that it does not declare", { setting: "kind" }, /Names no setting/u],
    ["an episode without a rule", { episode: "id" }, /has no rule for episodes/u],
    ["a row's identifier of nothing", { value: "x", row_id: "row" }, /the columns that tell the row/u],
    [
      "a zone without the practice's",
      { from: "a", date: { format: "y-m-d", zone: "UTC" } },
      /no timezone of the practice/u,
    ],
    [
      "two tests in a condition",
      { cases: [{ when: { column: "a", empty: true, equals: "b" }, value: "c" }] },
      /exactly one of equals/u,
    ],
    ["part 0", { from: "a", part: { separator: ",", number: 0 } }, /1 for the first/u],
  ])("is refused for %s", (_, cell, says) => {
    const lines = problemsOf(referral(cell));
    expect(lines.join("\n")).toMatch(says);
    expect(lines.every((line) => line.startsWith(path))).toBe(true);
  });

  it("may name files, not folders", () => {
    for (const files of ["../a.csv", "a/b.csv", "a\\b.csv", ".."]) {
      expect(problemsOf(clientsMapping({ value: "x" }, { sources: { list: { files } } })), files).toHaveLength(1);
    }
  });

  it("asks for required settings, and takes only the values that they name", () => {
    const settings = { place: { about: "Where.", values: ["here"], required: true } };
    const mapping = clientsMapping({ setting: "place" }, { settings });
    expect(problemsOf(mapping)).toEqual(["settings.place: Has to be said (--set place=…): Where."]);
    expect(problemsOf(mapping, { place: "there" })).toEqual(["settings.place: Expected one of: here. Where."]);
    expect(problemsOf(mapping, { plac: "here", place: "here" }).join()).toMatch(/Did you mean "place"\?/u);
    expect(problemsOf(mapping, { place: "here" })).toEqual([]);
  });
});

describe("names, free text and contact data", () => {
  it.each([
    ["Name", "Last name", "firstName", "client_name", "Client", "Patient", "Partner 1", "Staff", "Nom", "Vorname"],
    ["Notes", "Session note", "Appointment Comments", "cancellation_reason", "Description"],
    ["E-mail", "Email address", "Phone", "Mobile", "cell", "Tel.", "Street", "City", "Post code", "ZIP"],
    ["Date of birth", "DOB", "birthdate", "Birthday", "SSN", "Insurance ID"],
  ])("are not copied from columns that look so: %s …", (...headers) => {
    for (const header of headers) {
      expect(problemsOf(referral({ from: header })).join(), header).toContain(
        `Copies the column "${header}", which looks like`,
      );
      expect(
        problemsOf(referral({ join: [{ from: header, part: { separator: ",", number: 1 } }] })),
        header,
      ).toHaveLength(1);
      expect(problemsOf(referral({ from: header, map: { a: "b" }, unmapped: "keep" })), header).toHaveLength(1);
    }
  });

  it.each([
    "Client type",
    "Client ID",
    "State",
    "Status",
    "Treatment",
    "Date of Service",
    "Minutes",
    "Referral source",
  ])("are not seen in %s", (header) => {
    expect(problemsOf(referral({ from: header }))).toEqual([]);
  });

  it("may enter as a pseudonym, as a code or a year that is made of them, or where a person allows it", () => {
    for (const cell of [
      { from: ["Name", "DOB"], pseudonym: "person" },
      { from: "Notes", map: { yes: "1", no: "0" } },
      { from: "Date of birth", date: { format: "d/m/y", keep: "year" } },
      { from: "Client", allow: true },
    ]) {
      expect(problemsOf(referral(cell))).toEqual([]);
    }
  });

  it("are not let in by another header that stands for an innocent one", () => {
    const sources = { list: { aliases: { Source: ["Doctor's name"] } } };
    expect(problemsOf(clientsMapping({ from: "Source" }, { sources })).join()).toContain("Doctor's name");
  });
});
