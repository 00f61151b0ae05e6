import { nearestName } from "../../files/nearest-name.js";

const longest = 100;

/** The known word that was probably meant; undefined where none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > longest) return undefined;
  const short = known.filter((each) => each.length <= longest);
  return nearestName(word, short);
}

/** The same as the end of a sentence; empty where none is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  const meant = nearest(word, known);
  return meant === undefined ? "" : ` Did you mean "${meant}"?`;
}
