import { describe, expect, it } from "vitest";
import { clientsMapping, imported, namesIn, temporaryFolder } from "./import.fixture.js";
import { describeProblem } from "./import-problem.js";

describe("what is wrong in a file", () => {
  const mapping = clientsMapping({ from: "source", map: { web: "internet" } });
  const trial = { files: { "list.csv": 'id,source\na,web\n"b\nb",friend\n,web\nd,secret\n' }, mapping };

  it("is named with file, row, column and a hint, without what the cell holds, and nothing is written", async () => {
    const { summary, folder } = await imported(trial);
    expect(summary.written).toBeUndefined();
    expect(await namesIn(folder)).toEqual(["list.csv"]);
    const lines = summary.problems.map(describeProblem);
    expect(lines.join("\n")).not.toMatch(/friend|secret/u);
    expect(summary.problems).toEqual([
      // A record of two lines is one row of a spreadsheet.
      expect.objectContaining({
        file: "list.csv",
        row: 4,
        column: "id",
        message: expect.stringContaining("client_id would be empty"),
      }),
      expect.objectContaining({ file: "list.csv", row: 3, column: "source" }),
      expect.objectContaining({ file: "list.csv", row: 5, column: "source" }),
    ]);
  });

  it("is shown where a person asks for it", async () => {
    const { summary } = await imported({ ...trial, options: { showValues: true } });
    expect(summary.problems.map(describeProblem).join("\n")).toContain(': "secret"');
  });

  it("is said once: that a cell is empty for it does not count again", async () => {
    const columns = {
      client_id: { from: "id" },
      kind: { from: "source", map: { web: "individual" } },
      consent_analytics: { value: "no" },
    };
    const of = { ...mapping, tables: { clients: { from: "list", one_row_per: ["client_id"], columns } } };
    const { summary } = await imported({ files: { "list.csv": "id,source\na,web\nb,friend\n" }, mapping: of });
    expect(summary.problems).toEqual([expect.objectContaining({ row: 3, column: "source" })]);
  });

  it("is left out where a person asks for that, and counted", async () => {
    const { summary, rows } = await imported({ ...trial, options: { leaveOut: true } });
    expect(summary.leftOut).toBe(3);
    expect(summary.problems).toHaveLength(3);
    expect((await rows("clients")).map((row) => row["client_id"])).toEqual(["a"]);
  });

  it("is listed five times, and counted", async () => {
    const text = `id,source\n${Array.from({ length: 9 }, (_, at) => `c${at},friend`).join("\n")}\n`;
    const { summary } = await imported({ files: { "list.csv": text }, mapping });
    expect(summary.problems).toHaveLength(5);
    expect(summary.problems[4]?.more).toBe(4);
  });

  it("is told in a trial, which writes neither a dataset nor a key", async () => {
    const keyed = clientsMapping({ from: "source", pseudonym: "source" });
    const { summary, folder } = await imported({
      files: trial.files,
      mapping: keyed,
      options: { dryRun: true, leaveOut: true },
    });
    expect(summary.tables).toEqual(expect.arrayContaining([{ name: "clients", rows: 3 }]));
    expect(summary.written).toBeUndefined();
    expect(await namesIn(folder)).toEqual(["list.csv"]);
  });

  it("in its header is said with what may be meant, also where rows are left out", async () => {
    const { summary } = await imported({
      files: { "list.csv": "id,sorce\na,web\n" },
      mapping,
      options: { leaveOut: true },
    });
    expect(summary.problems).toEqual([
      expect.objectContaining({ row: 1, column: "source", hint: expect.stringContaining('Did you mean "sorce"?') }),
    ]);
  });

  it("is not told from a first row that is no header but a record", async () => {
    const { summary } = await imported({ files: { "list.csv": "idd,sourcee\na,web\n" }, mapping });
    expect(summary.problems.map(describeProblem).join("\n")).not.toMatch(/idd|sourcee/u);
  });

  it("is a part of an identity that is missing, since the same person could get two pseudonyms", async () => {
    const columns = {
      client_id: { from: ["a", "b"], pseudonym: "client" },
      kind: { value: "individual" },
      consent_analytics: { value: "no" },
    };
    const of = { ...mapping, tables: { clients: { from: "list", columns } } };
    const { summary } = await imported({ files: { "list.csv": "a,b\nx,\nx,y\n" }, mapping: of });
    expect(summary.problems).toEqual([
      expect.objectContaining({ row: 2, message: expect.stringContaining("only some") }),
    ]);
  });

  it("keeps a file from being read: a quotation mark that is never closed", async () => {
    const { summary } = await imported({
      files: { "list.csv": 'id,source\na,web\n"b,web\nc,web\n' },
      mapping,
      options: { leaveOut: true },
    });
    expect(summary.written).toBeUndefined();
    expect(summary.problems[0]?.message).toMatch(/quotation mark/u);
  });

  it("is a file that no source asks for, and a source without a file", async () => {
    const named = { ...mapping, sources: { list: { files: "list.csv" } } };
    const folder = await temporaryFolder();
    await expect(imported({ files: { "lst.csv": "id,source\n" }, mapping: named, folder })).rejects.toMatchObject({
      code: "no-such-file",
    });
    await expect(imported({ files: {}, mapping: named, folder })).rejects.toThrow(
      /No file is given for the source list/u,
    );
  });
});
