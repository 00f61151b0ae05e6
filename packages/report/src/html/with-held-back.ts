import type { Language } from "@rapport/language";
import { heldBack, heldBackNote } from "../prose/numbers.js";

/** The caption of a table, with what its asterisks stand for where its second column holds one. */
export function withHeldBack(language: Language, caption: string, rows: readonly (readonly string[])[]): string {
  const isHeldBack = rows.some(([, count]) => count === heldBack);
  return isHeldBack ? language.say("table.noted", { caption, note: heldBackNote(language) }) : caption;
}
