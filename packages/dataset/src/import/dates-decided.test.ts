import { describe, expect, it } from "vitest";
import { clientsMapping, imported } from "./import.fixture.js";

const days = (cells: readonly string[]) => ({
  files: { "list.csv": `id,entry\n${cells.map((cell, at) => `c${at},${cell}`).join("\n")}\n` },
  mapping: clientsMapping({ from: "entry", date: "auto" }),
});

describe("a column of days of which the mapping says nothing", () => {
  it.each([
    ["day first, where one cell has a day over 12", ["10/06/2025", "13/06/2025"], ["2025-06-10", "2025-06-13"]],
    ["month first, where one cell has a day over 12", ["10/06/2025", "10/13/2025"], ["2025-10-06", "2025-10-13"]],
    ["either, where every cell is the same day in both", ["05/05/2025", "06/06/2025"], ["2025-05-05", "2025-06-06"]],
    ["as ISO", ["2025-06-10", "2025-06-13T10:00"], ["2025-06-10", "2025-06-13"]],
  ])("is read %s", async (_, cells, expected) => {
    const { rows } = await imported(days(cells));
    expect((await rows("clients")).map((row) => row["referral_source"])).toEqual(expected);
  });

  it("is never guessed: what fits both orders is asked for, also with --leave-out", async () => {
    const { summary } = await imported({ ...days(["10/06/2025", "11/06/2025"]), options: { leaveOut: true } });
    expect(summary.written).toBeUndefined();
    expect(summary.problems).toEqual([
      expect.objectContaining({ column: "entry", message: expect.stringMatching(/d\/m\/y and as m\/d\/y/u) }),
    ]);
  });

  it("names the cells that do not fit the others: never a mixture of formats", async () => {
    const { summary } = await imported(days(["13/06/2025", "14/06/2025", "2025-06-15"]));
    expect(summary.problems).toEqual([expect.objectContaining({ file: "list.csv", row: 4, column: "entry" })]);
  });

  it("of no known format is a problem of the column", async () => {
    const { summary } = await imported(days(["last week", "never"]));
    expect(summary.problems).toEqual([expect.objectContaining({ message: "is written in no format that is known" })]);
  });
});
