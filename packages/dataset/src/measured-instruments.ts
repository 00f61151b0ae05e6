import { instruments } from "@rapport/instruments";
import type { Instrument } from "@rapport/instruments";

/** Instruments of which `measures` holds scores: with one total, and of a person; ratings of goals have a table of their own. */
export const measuredInstruments = Object.values<Instrument>(instruments).flatMap(({ code, name, range, unit }) =>
  range === undefined || unit === "goal" ? [] : [{ code, name, range }],
);
