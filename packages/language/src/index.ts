export type { Catalogue, TextKey } from "./catalogue.js";
export { english } from "./english.js";
export { englishTexts } from "./texts/english-texts.js";
export { french } from "./french.js";
export { german } from "./german.js";
export { languageOf } from "./language.js";
export type { Language, TextValues } from "./language.js";
export { languages } from "./languages.js";
