import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkDataset } from "../open-dataset.js";
import { clientsMapping, imported, namesIn } from "./import.fixture.js";

const appointments = [
  "Client,Born,When,What,Secret note",
  "Ann Lee,1980-01-02,2025-01-06,Show,alpha",
  "Bo Day,1990-05-05,2025-01-07,No show,beta",
  "ann  LEE,1980-01-02,2025-01-20,Show,gamma",
  "Ann Lee,1999-09-09,2025-02-03,Show,delta",
  "Ann Lee,1980-01-02,2025-12-01,Show,epsilon",
  "",
].join("\n");

const client = { join: [{ from: "Client" }, { from: "Born", date: "auto" }], pseudonym: "client" };
const practice = {
  version: 1,
  sources: {
    appointments: {
      files: "app*.csv",
      episodes: { client, on: { from: "When", date: "auto" }, gap_days: 100 },
    },
    stays: {
      files: ["stages.csv"],
      optional: true,
      episodes: { client, on: { from: "Entered", date: "d/m/y" }, like: "appointments" },
    },
  },
  tables: {
    clients: {
      from: "appointments",
      one_row_per: ["client_id"],
      columns: { client_id: client, kind: { value: "individual" }, consent_analytics: { value: "yes" } },
    },
    episodes: {
      from: "appointments",
      one_row_per: ["episode_id"],
      columns: {
        episode_id: { episode: "id" },
        client_id: client,
        first_contact_on: { from: "When", date: "auto", take: "min" },
        opened_on: { episode: "opened_on" },
        previous_episode_id: { episode: "previous_id" },
      },
    },
    sessions: {
      from: "appointments",
      where: { column: "What", equals: "show" },
      columns: {
        session_id: { from: ["Client", "When"], row_id: "session" },
        episode_id: { episode: "id" },
        held_on: { from: "When", date: "auto" },
        format: { value: "individual" },
        modality: { value: "office" },
        attendance: { from: "What", map: { show: "attended" } },
      },
    },
    stages: {
      from: "stays",
      columns: {
        episode_id: { episode: "id" },
        stage: { from: "Stage", map: { Eval: "evaluation" } },
        entered_on: { from: "Entered", date: "d/m/y" },
      },
    },
  },
};

describe("one file into several tables", () => {
  const files = {
    "appointments.csv": appointments,
    "stages.csv":
      "Client,Born,Stage,Entered\nANN LEE,1980-01-02,Eval,08/01/2025\nAnn Lee,1980-01-02,Eval,02/12/2025\nBo Day,1990-05-05,Eval,01/01/2025\nAnn Lee,1999-09-09,eval,04/02/2025\n",
  };

  it("has one row for each client, told by name and birth date, and one for each of its episodes", async () => {
    const { rows, summary } = await imported({ files, mapping: practice });
    const clients = (await rows("clients")).map((row) => row["client_id"]);
    expect(new Set(clients).size).toBe(3);
    expect(summary.tables).toEqual([
      { name: "clients", rows: 3 },
      { name: "episodes", rows: 4 },
      { name: "stages", rows: 4 },
      { name: "sessions", rows: 4 },
    ]);
    const ann = (await rows("episodes")).filter((row) => row["client_id"] === clients[0]);
    expect(ann.map((row) => [row["opened_on"], row["first_contact_on"]])).toEqual([
      ["2025-01-06", "2025-01-06"],
      ["2025-12-01", "2025-12-01"],
    ]);
    expect(ann[1]?.["previous_episode_id"]).toBe(ann[0]?.["episode_id"]);
  });

  it("puts another file's rows into the episode that had begun on their day, or the client's first", async () => {
    const { rows } = await imported({ files, mapping: practice });
    const [ann, bo, other, annAgain] = await rows("episodes");
    expect((await rows("stages")).map((row) => row["episode_id"])).toEqual(
      [ann, annAgain, bo, other].map((row) => row?.["episode_id"]),
    );
  });

  it("makes a dataset in which the check finds nothing", async () => {
    const { summary } = await imported({ files, mapping: practice });
    expect(await checkDataset(summary.written ?? "")).toEqual([]);
  });

  it("says what was read and dropped, and writes nothing of what was not named", async () => {
    const { summary, folder } = await imported({ files, mapping: practice });
    expect(summary.files).toEqual([
      { name: "appointments.csv", source: "appointments", rows: 5, used: 5, droppedColumns: ["Secret note"] },
      { name: "stages.csv", source: "stays", rows: 4, used: 4, droppedColumns: [] },
    ]);
    for (const name of ["clients", "episodes", "stages", "sessions"]) {
      const text = await readFile(join(folder, "practice", `${name}.csv`), "utf8");
      expect(text).not.toMatch(/ann|lee|1980|alpha|gamma/iu);
    }
  });

  it("gives the same people the same pseudonyms in the next import, and keeps the key out of the dataset", async () => {
    const first = await imported({ files, mapping: practice });
    const ids = await first.rows("clients");
    const again = await imported({ files, mapping: practice, folder: first.folder, options: { force: true } });
    expect(first.summary.isNewKey).toBe(true);
    expect(again.summary.isNewKey).toBe(false);
    expect(await again.rows("clients")).toEqual(ids);
    const other = await imported({ files, mapping: practice });
    expect(await other.rows("clients")).not.toEqual(ids);
    expect((await namesIn(join(first.folder, "practice"))).filter((name) => name.includes("key"))).toEqual([]);
  });

  it("without a required table writes its header alone, and says so", async () => {
    const { stages: _, ...tables } = practice.tables;
    const { stays: __, ...sources } = practice.sources;
    const mapping = { ...practice, sources, tables };
    const { summary, rows } = await imported({ files: { "appointments.csv": appointments }, mapping });
    expect(summary.emptyTables).toEqual(["stages"]);
    expect(await rows("stages")).toEqual([]);
  });
});

describe("rows", () => {
  const list = (text: string, more: Readonly<Record<string, unknown>> = {}) => ({
    files: { "list.csv": text },
    mapping: clientsMapping({ from: "source" }, more),
  });
  const idsOf = async (trial: Parameters<typeof imported>[0]) =>
    (await (await imported(trial)).rows("clients")).map((row) => row["client_id"]);

  it("at the end that are no records are left out, as is what stands above the header", async () => {
    const text = "Made on 1 May,,\n,,\nid,source\na,web\nb,web\n,\nTotal,2\n";
    expect(await idsOf(list(text, { sources: { list: { header_row: 3, skip_last: 1 } } }))).toEqual(["a", "b"]);
  });

  it.each([
    ["equals", { column: "source", equals: "WEB" }, ["a"]],
    ["in", { column: "source", in: ["web", "friend"] }, ["a", "c"]],
    ["starts_with", { column: "source", starts_with: "Fr" }, ["c"]],
    ["empty", { column: "source", empty: true }, ["b"]],
    ["not empty", { column: "source", empty: false }, ["a", "c"]],
    ["not", { not: { column: "source", equals: "web" } }, ["b", "c"]],
    ["all", { all: [{ column: "source", empty: false }, { not: { column: "id", equals: "c" } }] }, ["a"]],
    [
      "any",
      {
        any: [
          { column: "id", equals: "b" },
          { column: "id", equals: "c" },
        ],
      },
      ["b", "c"],
    ],
  ])("are kept by a condition: %s", async (_, where, expected) => {
    const text = "id,source\na,Web\nb,\nc,Friend\n";
    expect(await idsOf(list(text, { sources: { list: { where } } }))).toEqual(expected);
  });

  it("of several files and several sources come one after the other", async () => {
    const columns = { client_id: "id", kind: { value: "individual" }, consent_analytics: { value: "yes" } };
    const mapping = {
      version: 1,
      sources: { old: { files: "old-*.csv", aliases: { id: ["Number"] } }, rest: {} },
      tables: {
        clients: [
          { from: "rest", columns },
          { from: "old", columns },
        ],
      },
    };
    const files = { "old-1.csv": "Number\na\n", "old-2.csv": "id\nb\n", "new.csv": "ID \nc\n" };
    expect(await idsOf({ files, mapping })).toEqual(["c", "a", "b"]);
  });

  it("put together take the first, the last, the least or the greatest cell that is filled in", async () => {
    const columns = (take: string, column: string) => ({
      from: "list",
      one_row_per: ["person_id"],
      order_by: { from: "day" },
      columns: { person_id: "id", [column]: { from: "year", take } },
    });
    const text = "id,day,year\na,3,\na,2,1980\na,1,1975\na,4,1978\n";
    for (const [take, year] of [
      ["first", "1975"],
      ["last", "1978"],
      ["min", "1975"],
      ["max", "1980"],
    ] as const) {
      const { tables } = clientsMapping({ value: "x" });
      const mapping = {
        version: 1,
        sources: { list: {} },
        tables: { ...Object(tables), people: columns(take, "birth_year") },
      };
      const { rows } = await imported({ files: { "list.csv": text }, mapping });
      expect(await rows("people"), take).toEqual([{ person_id: "a", birth_year: year }]);
    }
  });

  it("that are alike in everything have identifiers of their own, the same in any order", async () => {
    const mapping = clientsMapping({ value: "x" });
    const columns = {
      client_id: { from: ["id"], row_id: "row" },
      kind: { value: "individual" },
      consent_analytics: { value: "no" },
    };
    const keyed = { ...mapping, tables: { clients: { from: "list", columns } } };
    const first = await imported({ files: { "list.csv": "id\na\nb\na\n" }, mapping: keyed });
    const ids = (await first.rows("clients")).map((row) => row["client_id"]);
    expect(new Set(ids).size).toBe(3);
    const trial = {
      files: { "list.csv": "id\nb\na\na\n" },
      mapping: keyed,
      folder: first.folder,
      options: { force: true },
    };
    const [b, ...as] = await idsOf(trial);
    expect([b, ...as].toSorted()).toEqual(ids.toSorted());
    expect(b).toBe(ids[1]);
  });

  it("with a decimal comma are read as the file writes numbers, unless it could as well be thousands", async () => {
    const columns = { episode_id: "e", instrument: { value: "phq-9" }, taken_on: "d", score: "s" };
    const mapping = { ...clientsMapping({ value: "x" }), tables: { measures: { from: "list", columns } } };
    const files = { "list.csv": "e;d;s\n1;2025-01-01;3,5\n2;2025-01-01;1,250\n" };
    const { rows } = await imported({ files, mapping });
    expect((await rows("measures")).map((row) => row["score"])).toEqual(["3.5", "1,250"]);
  });
});
