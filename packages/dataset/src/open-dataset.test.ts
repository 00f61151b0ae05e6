import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Dataset } from "./dataset.js";
import { DatasetNotFoundError } from "./files/dataset-not-found.js";
import { describeFinding } from "./finding.js";
import { checkDataset, openDataset } from "./open-dataset.js";
import { practice } from "./practice.fixture.js";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rapport-dataset-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

const csv = (rows: readonly object[]) => {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const line = (row: Readonly<Record<string, string>>) => columns.map((column) => row[column] ?? "").join(",");
  return [columns.join(","), ...rows.map((row) => line({ ...row }))].join("\n");
};

async function write(files: Readonly<Record<string, string>> = {}): Promise<void> {
  const all = Object.fromEntries(Object.entries(practice).map(([name, rows]) => [name, csv(rows)]));
  for (const [name, text] of Object.entries({ ...all, ...files })) await writeFile(join(folder, `${name}.csv`), text);
}

async function opened(from: Parameters<typeof openDataset>[0], options = {}): Promise<Dataset> {
  const { dataset, findings } = await openDataset(from, options);
  if (!dataset) throw new Error(findings.map(describeFinding).join("\n"));
  return dataset;
}

const places = async () =>
  (await checkDataset(folder)).map(({ code, file, row, column }) =>
    [code, file, row, column].filter(Boolean).join(" "),
  );

describe("a dataset", () => {
  it("is the same from files and from rows", async () => {
    await write();
    const answers = [];
    for (const from of [folder, practice]) {
      const dataset = await opened(from);
      answers.push({
        asOf: dataset.asOf,
        rows: await dataset.select("select * from stages order by episode_id, entered_on"),
        keeps: ["clients", "stages", "sessions"].map((table) => dataset.has(table)),
      });
      dataset.close();
    }
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]?.keeps).toEqual([true, true, false]);
    expect(answers[0]?.rows[0]).toEqual({
      episode_id: "e1",
      stage: "evaluation",
      entered_on: "2026-01-07",
      left_on: "2026-01-28",
      exit: "goal_setting",
      observed_from: null,
      observed_until: null,
    });
  });

  it("may be closed more than once, and then still says what it knew", async () => {
    const dataset = await opened(practice);
    dataset.close();
    dataset.close();
    expect([dataset.asOf, dataset.has("stages"), dataset.has("sessions")]).toEqual(["2026-03-02", true, false]);
  });

  it("is as of its newest day, in whichever table that is, or as of the day given", async () => {
    const later = { ...practice, pauses: [{ episode_id: "e1", paused_on: "2026-04-01", resumed_on: "2026-04-15" }] };
    for (const options of [{}, { only: ["members"] }]) {
      const dataset = await opened(later, options);
      expect(dataset.asOf).toBe("2026-04-15");
      dataset.close();
    }
    const dataset = await opened(practice, { asOf: "2026-02-01" });
    expect(dataset.asOf).toBe("2026-02-01");
    dataset.close();
  });

  it("P1.4 holds nothing of a client without consent but how many there are", async () => {
    const dataset = await opened(practice);
    expect(dataset.clientsWithoutConsent).toBe(1);
    for (const table of ["clients", "members", "episodes", "units"]) {
      const rows = await dataset.select(`select * from ${table}`);
      expect(JSON.stringify(rows)).not.toMatch(/c3|e3|p3/);
    }
    expect(await dataset.select("select count(*) as n from people")).toEqual([{ n: 2 }]);
    dataset.close();
  });

  it("makes one unit of protection of clients that share a person, through any chain of people", async () => {
    const ids = ["c1", "c2", "c3", "c4", "c5"];
    const chain = [
      ["c5", "a"],
      ["c3", "a"],
      ["c3", "b"],
      ["c1", "b"],
      ["c4", "z"],
    ];
    const dataset = await opened({
      ...practice,
      clients: ids.map((client_id) => ({ client_id, kind: "couple", consent_analytics: "yes" })),
      people: [{ person_id: "a" }, { person_id: "b" }, { person_id: "z" }],
      members: chain.map(([client_id = "", person_id = ""]) => ({ client_id, person_id })),
    });
    // Numbered from 0 without gaps, in the order of each one's smallest client: c1 with c3 and c5, then c2, then c4.
    expect(await dataset.select("select client_id, unit from units order by client_id")).toEqual([
      { client_id: "c1", unit: 0 },
      { client_id: "c2", unit: 1 },
      { client_id: "c3", unit: 0 },
      { client_id: "c4", unit: 2 },
      { client_id: "c5", unit: 0 },
    ]);
    expect(await dataset.units()).toEqual([["c1", "c3", "c5"], ["c2"], ["c4"]]);
    dataset.close();
  });

  it("counts the practitioners that episodes of consenting clients name, and 0 where none is named", async () => {
    const practitioners = ["x", "y", "z", "w"].map((practitioner_id) => ({ practitioner_id, background: "medicine" }));
    const named = async (...ids: readonly string[]) => {
      const episodes = practice.episodes.map((row, at) => ({ ...row, practitioner_id: ids[at] ?? "" }));
      const dataset = await opened({ ...practice, practitioners, episodes });
      dataset.close();
      return dataset.practitioners;
    };
    // The third episode is of a client who withdrew; a practitioner without an episode does not count either.
    expect(await named("x", "y", "z")).toBe(2);
    expect(await named("x", "x", "z")).toBe(1);
    expect(await named("", "", "z")).toBe(0);
  });

  it("P1.2 says whose each unit of protection is, and of nobody where its episodes name nobody", async () => {
    const practitioners = ["x", "y", "z"].map((practitioner_id) => ({ practitioner_id, background: "medicine" }));
    const treatedBy = async (...ids: readonly string[]) => {
      const clients = ["a", "b", "c"].map((client_id) => ({ client_id, kind: "other", consent_analytics: "yes" }));
      // The first two clients are one person; the first has two episodes.
      const people = [{ person_id: "p" }];
      const members = ["a", "b"].map((client_id) => ({ client_id, person_id: "p" }));
      const day = { first_contact_on: "2026-01-01", opened_on: "2026-01-01" };
      const episodes = ["a", "a", "b", "c"].map((client_id, at) => ({
        episode_id: `${at}`,
        client_id,
        practitioner_id: ids[at] ?? "",
        ...day,
      }));
      const stages = [{ episode_id: "0", stage: "evaluation", entered_on: "2026-01-01" }];
      const dataset = await opened({ clients, people, members, episodes, stages, practitioners });
      const found = await dataset.practitionersOf();
      dataset.close();
      return found;
    };
    expect(await treatedBy("y", "x", "y", "z")).toEqual([[1, 2], [3]]);
    expect(await treatedBy("y", "", "y", "")).toEqual([[1], []]);
    expect(await treatedBy()).toEqual([[], []]);
  });

  it("answers with lists of numbers, whole or not, in the order that the query asks for", async () => {
    const dataset = await opened(practice);
    const given = "from (values (1, 0.5), (3, 2.5), (2, null)) as t (whole, part)";
    expect(
      await dataset.select(
        `select array_agg(whole order by whole desc) as whole, array_agg(part order by whole) filter (where part > 0) as part,
          array_agg(whole) filter (where whole > 9) as nothing, array_agg(cast(whole as bigint) order by whole) as big ${given}`,
      ),
    ).toEqual([{ whole: [3, 2, 1], part: [0.5, 2.5], nothing: null, big: [1, 2, 3] }]);
    await expect(dataset.select(`select array_agg(part) as part ${given}`)).rejects.toThrow(TypeError);
    await expect(dataset.select("select array_agg(client_id) as ids from clients")).rejects.toThrow(TypeError);
    dataset.close();
  });

  it("scores items where a total is not given", async () => {
    const taken = { episode_id: "e1", instrument: "phq-9", taken_on: "2026-01-08" };
    const dataset = await opened({
      ...practice,
      measures: [
        { ...taken, items: "[1,1,1,1,1,1,1,1,1]" },
        { ...taken, items: "[1,1,1,1,1,1,1,1,null]" },
        { ...taken, score: "27" },
      ],
    });
    expect(await dataset.select("select score from measures order by score nulls first")).toEqual([
      { score: null },
      { score: 9 },
      { score: 27 },
    ]);
    dataset.close();
  });

  it("does not score a form whose total would not mean what it says: no sexual activity on the FSFI", async () => {
    const items = [3, 3, ...Array.from({ length: 12 }, () => 0), 3, 3, 0, 0, 0];
    const taken = { episode_id: "e1", instrument: "fsfi", taken_on: "2026-01-08" };
    const dataset = await opened({ ...practice, measures: [{ ...taken, items: JSON.stringify(items) }] });
    expect(await dataset.select("select score from measures")).toEqual([{ score: null }]);
    dataset.close();
  });

  it("leaves out a total that was recorded beside items by which it would not mean what it says", async () => {
    const inactive = JSON.stringify([3, 3, ...Array.from({ length: 12 }, () => 0), 3, 3, 0, 0, 0]);
    const active = JSON.stringify(Array.from({ length: 19 }, () => 3));
    const taken = { episode_id: "e1", instrument: "fsfi", taken_on: "2026-01-08" };
    const dataset = await opened({
      ...practice,
      measures: [
        { ...taken, items: inactive, score: "6" },
        { ...taken, items: active, score: "22" },
        { ...taken, items: "[3,3]", score: "23" },
      ],
    });
    // What was recorded otherwise stays as it is, whether the items come to it or not.
    expect(await dataset.select("select score from measures order by score nulls first")).toEqual([
      { score: null },
      { score: 22 },
      { score: 23 },
    ]);
    dataset.close();
  });
});

describe("what is wrong with a dataset", () => {
  it("a folder that is not there, or is a file, is no dataset", async () => {
    await expect(openDataset(join(folder, "nowhere"))).rejects.toThrow(DatasetNotFoundError);
    await write();
    await expect(openDataset(join(folder, "clients.csv"))).rejects.toThrow(DatasetNotFoundError);
  });

  it("a required table that is missing or empty is named", async () => {
    await writeFile(join(folder, "people.csv"), "person_id\np1\n");
    expect(await places()).toEqual([
      "missing-table clients.csv",
      "missing-table episodes.csv",
      "missing-table stages.csv",
    ]);
    await write({ stages: "", clients: "client_id,kind,consent_analytics\n" });
    expect(await places()).toEqual(["empty-table clients.csv", "empty-table stages.csv"]);
  });

  it("a missing column is named in row 1", async () => {
    await write({ stages: "episode_id,stage,entered_on_day\ne1,middle,2026-01-01\n" });
    expect(await places()).toEqual(["missing-column stages.csv 1 entered_on"]);
  });

  it("a bad date has its file, row and column, and its value is not repeated", async () => {
    const head = "episode_id,stage,entered_on,left_on,exit\n";
    await write({ stages: `${head}e1,middle,2026-01-01,,\ne2,middle,31/12/2025,,\ne3,middle,2026-02-30,,\n` });
    expect(await places()).toEqual(["bad-cell stages.csv 3 entered_on", "bad-cell stages.csv 4 entered_on"]);
    const [finding] = await checkDataset(folder);
    expect(finding && describeFinding(finding)).toBe(
      'error: stages.csv, row 3, column "entered_on": is not a date [bad-cell]\n' +
        "  hint: Write year-month-day, for instance 2026-06-30.",
    );
  });

  it("rows are counted as a spreadsheet counts them: blank rows count, a text over two lines is one row", async () => {
    const head = "client_id,kind,referral_source,consent_analytics\n";
    await write({ clients: `${head}c1,couple,"a\nb",yes\n\n,,,\nc2,other,,yes\nc3,pair,,yes\n` });
    expect(await places()).toContain("unknown-code clients.csv 6 kind");
  });

  it("only the first rows with a fault are listed, and the others counted", async () => {
    const rows = Array.from({ length: 12 }, (_, at) => `x${at},pair,yes`);
    await write({
      clients: `client_id,kind,consent_analytics\n${rows.join("\n")}\n`,
      episodes: csv(practice.episodes),
    });
    const findings = (await checkDataset(folder)).filter(({ code }) => code === "unknown-code");
    expect(findings.map(({ row, more }) => [row, more])).toEqual([
      [2, undefined],
      [3, undefined],
      [4, undefined],
      [5, undefined],
      [6, 7],
    ]);
  });

  it("a row with too many or too few cells, and a quotation mark that is never closed", async () => {
    const head = "client_id,kind,consent_analytics\n";
    await write({ clients: `${head}c1,individual,yes,x\nc2,couple\nc3,individual,yes\n` });
    const { dataset, findings, rejected } = await openDataset(folder);
    expect(findings.map(({ code, file, row }) => `${code} ${file} ${row}`)).toEqual([
      "ragged-row clients.csv 2",
      "ragged-row clients.csv 3",
      "missing-reference members.csv 2",
      "missing-reference members.csv 3",
      "missing-reference members.csv 4",
      "missing-reference episodes.csv 2",
      "missing-reference episodes.csv 3",
      "refers-to-rejected stages.csv 2",
      "refers-to-rejected stages.csv 3",
      "refers-to-rejected stages.csv 4",
    ]);
    expect(rejected).toEqual({ clients: 2, members: 3, episodes: 2, stages: 3 });
    dataset?.close();
    await write({ clients: `${head}c1,individual,yes\n"c2,couple,yes\nc3,individual,yes\n` });
    expect(await places()).toEqual(["unreadable clients.csv 3"]);
  });

  it("identifiers are unique, and those of other tables are there", async () => {
    await write({
      clients: "client_id,kind,consent_analytics\nc1,other,yes\nc1,other,yes\nc2,couple,yes\nc3,other,yes\n",
    });
    expect((await places()).filter((place) => place.includes("clients.csv"))).toEqual([
      "duplicate-key clients.csv 2 client_id",
      "duplicate-key clients.csv 3 client_id",
    ]);
    await write({ clients: csv(practice.clients.slice(0, 2)), members: csv(practice.members.slice(0, 3)) });
    expect((await places()).filter((place) => place.includes("episodes.csv"))).toEqual([
      "missing-reference episodes.csv 4 client_id",
    ]);
  });

  it("days are in order, and an end goes with its reason", async () => {
    const head = "episode_id,stage,entered_on,left_on,exit,observed_from\n";
    const sound = "e3,middle,2026-02-03,,,\n";
    await write({
      stages: `${head}e1,middle,2026-02-01,2026-01-01,completed,\ne2,middle,2026-02-01,2026-03-01,,\n${sound}`,
    });
    expect(await places()).toEqual(["left-before-entered stages.csv 2 left_on", "incomplete stages.csv 3 exit"]);
  });

  it("scores are in the range of their instrument; an instrument that is not known is a warning", async () => {
    const head = "episode_id,instrument,taken_on,score\n";
    await write({ measures: `${head}e1,phq-9,2026-01-08,28\ne1,mood,2026-01-08,3\ne1,phq-9,2026-01-08,\n` });
    const findings = await checkDataset(folder);
    expect(findings.map(({ severity, code, row }) => [severity, code, row])).toEqual([
      ["error", "incomplete", 4],
      ["warning", "unknown-instrument", 3],
      ["error", "outside-scale", 2],
    ]);
  });

  it("reads what spreadsheets write: a byte order mark, semicolons, Windows line ends, spaces around a cell", async () => {
    await write({
      clients: "\uFEFFclient_id;kind;consent_analytics\r\nc1; individual ;yes\r\nc2;couple;yes\r\nc3;other;no\r\n",
    });
    expect(await places()).toEqual([]);
  });
});
