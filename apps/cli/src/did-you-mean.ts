import { nearestName } from "@rapport/dataset";
import { quoted } from "./quoted.js";

/** A sentence with the name that was probably meant, with a blank before it; empty where none is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  const near = nearestName(word, known);
  return near === undefined ? "" : ` Did you mean ${quoted(near)}?`;
}
