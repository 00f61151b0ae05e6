import { definePolicy, secretFrom } from "@rapport/disclosure";
import { describe, expect, it } from "vitest";
import { releasedQuality } from "./release-quality.js";

const secret = secretFrom(new Uint8Array(32).fill(9));
const policy = definePolicy();
const table = { table: "stages", rows: 4000, leftOut: 0, odd: [], empty: [] };

describe("how complete the records are, as a report tells it", () => {
  it("is a class for each part of the rows, and never a number of rows", () => {
    const quality = releasedQuality(
      [
        {
          ...table,
          leftOut: 400,
          odd: [{ code: "gap-between-stays", meaning: "days in no stage", rows: 2400 }],
          empty: [{ column: "exit", of: 1000, rows: 300 }],
        },
      ],
      secret,
      policy,
    );
    expect(quality).toEqual({
      fewRows: 25,
      tables: [
        {
          table: "stages",
          leftOut: "from5",
          empty: [{ column: "exit", share: "from20" }],
          odd: [{ code: "gap-between-stays", label: "days in no stage", share: "from50" }],
        },
      ],
    });
  });

  it("is the same whether nobody, one, or a few rows are concerned, and does not name what few have", () => {
    const told = (rows: number) =>
      releasedQuality(
        [
          {
            ...table,
            rows: 60,
            leftOut: rows,
            odd: rows === 0 ? [] : [{ code: "couple-of-one" as const, meaning: "a couple of one", rows }],
            empty: [{ column: "exit", of: 60, rows }],
          },
        ],
        secret,
        policy,
      );
    for (const rows of [1, 2, 3, 4, 5, 9, 15]) expect(told(rows)).toEqual(told(0));
  });

  it("is coarser under a policy that protects more", () => {
    expect(releasedQuality([table], secret, definePolicy({ recipient: "public" })).fewRows).toBe(50);
  });
});
