import { english } from "./english.js";
import { french } from "./french.js";
import { german } from "./german.js";
import type { Language } from "./language.js";

/** The languages that Rapport speaks, English first. */
export const languages: readonly Language[] = [english, german, french];
