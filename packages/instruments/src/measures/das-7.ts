import type { Instrument } from "../instrument.js";
import { sameRange } from "../range.js";
import { plainSum } from "./plain-sum.js";

const form = { status: "established", source: "Sharpley & Rogers (1984)", population: "couples" } as const;

/** Adjustment of a couple, in brief. Answers are the points that are printed; the last item has seven of them. */
export const das7: Instrument = {
  code: "das-7",
  name: "Dyadic Adjustment Scale, 7 items (DAS-7)",
  form,
  items: 7,
  range: [0, 36],
  higherIsBetter: true,
  keys: [plainSum([...sameRange(6, [0, 5]), [0, 6]], form)],
  rights: { terms: "licence", status: "established", note: "As the DAS: copyright Multi-Health Systems." },
  population: "Couples.",
};
