import type { Catalogue } from "../catalogue.js";

/** Every text of a report in French, with the places of the English ones. */
export const frenchCatalogue: Catalogue = {
  code: "fr",
  locale: "fr",
  nounsKeepCapitals: false,
  texts: {
    quotation: "\u00ab\u202f{text}\u202f\u00bb",
  },
  labels: {},
};
