import { describe, expect, it } from "vitest";
import { defaultParameters } from "../parameters/default-parameters.js";
import { fullOptions } from "./practice-options.js";

describe("options", () => {
  it("begin with 2023 and end on 2026-06-30 where nothing is said", () => {
    expect(fullOptions({ episodes: 1, seed: 0 })).toEqual({
      episodes: 1,
      seed: 0,
      // `date -u -d 2023-01-01 +%s` is 1672531200; divided by 86400.
      span: { from: 19_358, to: 20_634 },
      asOf: "2026-06-30",
      recordsFrom: "2023-01-01",
      practices: 1,
      parameters: defaultParameters,
    });
  });

  it("name what was expected", () => {
    for (const episodes of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => fullOptions({ episodes, seed: 1 })).toThrow("`episodes`");
    }
    for (const seed of [-1, 1.5, Number.NaN]) expect(() => fullOptions({ episodes: 1, seed })).toThrow("`seed`");
    expect(() => fullOptions({ episodes: 1, seed: 1, asOf: "30.6.2026" })).toThrow("dates like 2026-06-30");
    expect(() => fullOptions({ episodes: 1, seed: 1, asOf: "2023-01-01" })).toThrow("later than `recordsFrom`");
  });
});
