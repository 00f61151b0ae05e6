import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { quoteText } from "../engine/quote.js";
import { inFolder, readBack } from "./files.fixture.js";
import { parquetSheet } from "./parquet-sheet.js";

/** What a Parquet file with one row of these columns gives. */
const columns = (select: string) =>
  inFolder(async (folder, engine) => {
    const path = join(folder, "a.parquet");
    await engine.run(`copy (select ${select}) to ${quoteText(path)} (format parquet)`);
    const read = await readBack(engine, await parquetSheet(engine, path));
    return Object.fromEntries(read.columns.map((name, at) => [name, read.cells[0]?.[at]]));
  });

describe("a Parquet file", () => {
  it("has days as ISO dates, and midnights as the days that they stand for", async () => {
    expect(
      await columns(
        `date '2026-01-05' as day, timestamp '2026-01-05 00:00:00' as midnight, timestamp '2026-01-05 14:30:00' as later,
         timestamp_ns '2026-01-05 00:00:00' as fine, timestamptz '2026-01-05 00:00:00+00' as universal,
         timestamptz '2026-01-05 23:30:00+00' as evening`,
      ),
    ).toEqual({
      day: "2026-01-05",
      midnight: "2026-01-05",
      later: "2026-01-05 14:30:00",
      fine: "2026-01-05",
      universal: "2026-01-05",
      evening: "2026-01-05 23:30:00Z",
    });
  });

  it("has numbers without loss, and whole ones as whole ones whatever their type", async () => {
    expect(
      await columns(
        `0.1::double as tenth, 60::double as minutes, 12.50::decimal(9, 2) as score, 12::decimal(9, 2) as whole,
         9007199254740993::bigint as big, 0.1::float as float, 'NaN'::double as missing, -3::tinyint as less,
         (-0.1)::double as negative, 'x' as rest`,
      ),
    ).toEqual({
      tenth: "0.1",
      minutes: "60",
      score: "12.50",
      whole: "12",
      big: "9007199254740993",
      float: "0.1",
      missing: "",
      less: "-3",
      negative: "-0.1",
      rest: "x",
    });
  });

  it("has truth values as yes and no, lists of codes with semicolons, and what is nested as JSON", async () => {
    expect(
      await columns(
        `true as yes, false as no, ['pain', 'desire'] as concerns, [1, 2] as numbers, {step: 1} as details,
         [[1], [2]] as lists, [{a: 1}] as structs, encode('é') as bytes, null::varchar as nothing`,
      ),
    ).toEqual({
      yes: "yes",
      no: "no",
      concerns: "pain;desire",
      numbers: "1;2",
      details: '{"step":1}',
      lists: "[[1],[2]]",
      structs: '[{"a":1}]',
      bytes: "é",
      nothing: "",
    });
  });
});
