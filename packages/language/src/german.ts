import { languageOf } from "./language.js";
import type { Language } from "./language.js";
import { germanCatalogue } from "./texts/german.js";

/** German. */
export const german: Language = languageOf(germanCatalogue);
