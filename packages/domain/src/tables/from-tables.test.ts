import { describe, expect, it } from "vitest";
import { fromTables } from "./from-tables.js";
import type { Tables } from "./tables.js";

const client = { client_id: "c-1", kind: "couple", consent_analytics: "yes" };
const assignment = { assignment_id: "h-1", intervention_id: "i-1", setting: "home", assigned_on: "2026-02-01" };
const rating = { goal_id: "g-1", rated_on: "2026-03-01", scale: "gas", score: "2" };
const places = (tables: Tables) => fromTables(tables).issues?.map(({ code, path }) => `${code} ${path}`);

describe("records from tables", () => {
  it("have no field where a cell is empty or a column is missing", () => {
    expect(fromTables({ clients: [{ ...client, referral_source: " " }] })).toEqual({
      value: { clients: [{ id: "c-1", kind: "couple" }], consents: [{ clientId: "c-1", status: "given" }] },
    });
  });

  it("are read where codes, days and numbers stand among blanks, as files have them", () => {
    const row = {
      ...assignment,
      reported_on: " 2026-02-08 ",
      completion: " done",
      helpfulness: "7.0 ",
      distress: "+2",
    };
    expect(fromTables({ assignments: [row] }).value?.homework?.[0]?.report).toEqual({
      reportedOn: "2026-02-08",
      completion: "done",
      helpfulness: 7,
      distress: 2,
    });
    const practitioner = { practitioner_id: "t-1", background: "medicine", specialisms: "pain; desire;;pain" };
    expect(fromTables({ practitioners: [practitioner] }).value?.practitioners?.[0]?.specialisms).toEqual([
      "pain",
      "desire",
    ]);
  });

  it("pass over rows in which nothing is filled in, and columns and tables of other names", () => {
    const rows = [
      { client_id: "", kind: " " },
      { ...client, remark: "x" },
    ];
    expect(fromTables({ clients: rows, invoices: [{ total: "9" }] }).value?.clients).toEqual([
      { id: "c-1", kind: "couple" },
    ]);
  });

  it.each<[string, Tables, string]>([
    ["a needed cell is empty", { clients: [{ ...client, kind: "" }] }, "empty-cell clients[0].kind"],
    ["a code is not known", { clients: [client, { ...client, kind: "triad" }] }, "unknown-code clients[1].kind"],
    [
      "a day does not exist",
      { goal_ratings: [{ ...rating, rated_on: "2026-02-30" }] },
      "not-a-day goal_ratings[0].rated_on",
    ],
    [
      "a number has an exponent",
      { assignments: [{ ...assignment, distress: "1e0" }] },
      "not-a-number assignments[0].distress",
    ],
    [
      "a number is out of range",
      { assignments: [{ ...assignment, distress: "11" }] },
      "not-a-number assignments[0].distress",
    ],
    [
      "a number is not whole",
      { assignments: [{ ...assignment, distress: "2.5" }] },
      "not-a-number assignments[0].distress",
    ],
    [
      "P4.2 a score is not of its scale",
      { goal_ratings: [{ ...rating, score: "3" }] },
      "not-a-number goal_ratings[0].score",
    ],
    [
      "P4.2 the other scale has no minus",
      { goal_ratings: [{ ...rating, scale: "gbo", score: "-1" }] },
      "not-a-number goal_ratings[0].score",
    ],
    ["details are no object", { assignments: [{ ...assignment, details: "[1]" }] }, "not-json assignments[0].details"],
    [
      "details are no JSON",
      { assignments: [{ ...assignment, details: "{step: 1}" }] },
      "not-json assignments[0].details",
    ],
    ["a text is too long", { people: [{ person_id: "x".repeat(201) }] }, "wrong-text people[0].person_id"],
    [
      "a member is of no client",
      { clients: [client], members: [{ client_id: "c-2", person_id: "p-1" }] },
      "unknown-id members[0].client_id",
    ],
    [
      "P6.3 whether a milestone was celebrated is not said by yes or no",
      {
        milestones: [{ milestone_id: "b-1", episode_id: "e-1", reached_on: "2026-03-01", celebrated: "with cake" }],
      },
      "not-yes-or-no milestones[0].celebrated",
    ],
    [
      "P2.6 an observation is out of range",
      { history: [{ episode_id: "e-1", taken_on: "2026-02-03", ease: "11" }] },
      "not-a-number history[0].ease",
    ],
    [
      "a pause is of no episode",
      { pauses: [{ episode_id: "e-1", paused_on: "2026-02-01" }] },
      "unknown-id pauses[0].episode_id",
    ],
  ])("are refused where %s", (_, tables, place) => {
    expect(places(tables)).toEqual([place]);
  });

  it("P2 have of a history what is filled in, and no problem and no observations where nothing is", () => {
    const row = { episode_id: "e-1", taken_on: "2026-02-03" };
    expect(fromTables({ history: [row, { ...row, distress: "7", ease: "0" }] }).value?.histories).toEqual([
      { episodeId: "e-1", takenOn: "2026-02-03" },
      { episodeId: "e-1", takenOn: "2026-02-03", problems: [{ distress: 7 }], observations: { easeInSpeaking: 0 } },
    ]);
  });

  it("P3.4 name the intervention types of a revision once each", () => {
    const row = { plan_revision_id: "v-1", episode_id: "e-1", revised_on: "2026-03-17" };
    const types = "talking ; communication;talking;";
    expect(fromTables({ plan_revisions: [{ ...row, intervention_types: types }] }).value?.planRevisions).toEqual([
      { id: "v-1", episodeId: "e-1", revisedOn: "2026-03-17", interventionTypes: ["talking", "communication"] },
    ]);
    for (const broken of [";", "x".repeat(201)]) {
      expect(places({ plan_revisions: [{ ...row, intervention_types: broken }] })).toEqual([
        "wrong-text plan_revisions[0].intervention_types",
      ]);
    }
  });

  it("are none of ratings of the alliance, which is no record", () => {
    expect(fromTables({ alliance: [{ episode_id: "e-1", score: "high" }] })).toEqual({ value: {} });
  });

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ["items hold more than numbers and null", { items: '[1,"2"]' }, "not-json measures[0].items"],
    ["items are empty", { items: "[]" }, "not-json measures[0].items"],
    ["an item is no finite number", { items: "[1e999]" }, "not-json measures[0].items"],
    ["a score is no number", { score: "high" }, "not-a-number measures[0].score"],
  ])("are refused where %s", (_, cells, place) => {
    const measure = { episode_id: "e-1", instrument: "phq-9", taken_on: "2026-01-05" };
    expect(places({ measures: [{ ...measure, ...cells }] })).toEqual([place]);
  });

  it("are refused without a word of what a cell holds", () => {
    const row = { client_id: "c-1", kind: "SECRET", consent_analytics: "SECRET", referral_source: "SECRET".repeat(40) };
    const { issues } = fromTables({ clients: [row], assignments: [{ ...assignment, details: "SECRET" }] });
    expect(issues).toHaveLength(4);
    expect(JSON.stringify(issues)).not.toContain("SECRET");
  });

  it("are refused with at most 100 issues", () => {
    expect(fromTables({ people: Array.from({ length: 300 }, () => ({ gender: "x" })) }).issues).toHaveLength(100);
  });

  it.each<[string, unknown, string]>([
    ["nothing", undefined, "not-a-table "],
    ["a list", [], "not-a-table "],
    ["a table that is no list", { people: "p-1" }, "not-a-table people"],
    ["a row that is no object", { people: ["p-1"] }, "not-a-row people[0]"],
    ["a cell that is no text", { people: [{ person_id: "p-1", birth_year: 1984 }] }, "not-text people[0].birth_year"],
    [
      "code that throws",
      new Proxy(
        {},
        {
          getOwnPropertyDescriptor: () => {
            throw new Error("no");
          },
        },
      ),
      "not-a-table ",
    ],
  ])("are refused where a program gives %s", (_, given, place) => {
    const { issues }: ReturnType<typeof fromTables> = Reflect.apply(fromTables, undefined, [given]);
    expect(issues?.map(({ code, path }) => `${code} ${path}`)).toEqual([place]);
  });
});
