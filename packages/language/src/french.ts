import { languageOf } from "./language.js";
import type { Language } from "./language.js";
import { frenchCatalogue } from "./texts/french.js";

/** French. */
export const french: Language = languageOf(frenchCatalogue);
