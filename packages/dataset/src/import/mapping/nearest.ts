import { letterDistance } from "../../letter-distance.js";

const longest = 100;
const folded = (text: string): string => text.toLowerCase().replaceAll(/[\s_-]+/gu, " ");

/** The known word that was probably meant; undefined where none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > longest) return undefined;
  const near = known
    .filter((each) => each.length <= longest)
    .map((each) => ({ each, far: letterDistance(folded(word), folded(each)) }))
    .filter(({ each, far }) => far <= Math.max(1, Math.floor(Math.min(word.length, each.length) / 3)));
  return near.toSorted((a, b) => a.far - b.far)[0]?.each;
}

/** The same as the end of a sentence; empty where none is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  const meant = nearest(word, known);
  return meant === undefined ? "" : ` Did you mean "${meant}"?`;
}
