import type { Dataset } from "@rapport/dataset";
import type { Query } from "../query.js";
import type { Clock } from "./clocks.js";
import { staysQuery } from "./stays-sql.js";
import type { StaysAsked } from "./stays-sql.js";
import { workedStaysQuery } from "./worked-stays-sql.js";

/** What days are counted: all, or without those of pauses where that was asked for and the practice keeps pauses. */
export function dayClock(
  dataset: Pick<Dataset, "has">,
  withoutPauses: boolean,
): { readonly clock: Clock; readonly query: (asked: StaysAsked) => Query } {
  return withoutPauses && dataset.has("pauses")
    ? { clock: "daysOfWork", query: workedStaysQuery }
    : { clock: "days", query: (asked) => staysQuery(asked) };
}
