import { expect, it } from "vitest";
import { detailFor } from "./detail-for.js";

it.each([
  [0, "totals"],
  [25, "totals"],
  [30, "full"],
  [500, "full"],
])("with %i units, where a whole report needs 30: %s", (units, detail) => {
  expect(detailFor(units, { wholeReport: 30 })).toBe(detail);
});
