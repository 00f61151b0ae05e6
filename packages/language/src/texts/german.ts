import type { Catalogue } from "../catalogue.js";

/** Every text of a report in German, with the places of the English ones. */
export const germanCatalogue: Catalogue = {
  code: "de",
  locale: "de",
  nounsKeepCapitals: true,
  texts: {
    quotation: "\u201e{text}\u201c",
  },
  labels: {},
};
