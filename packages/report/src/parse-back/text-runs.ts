import type { Piece } from "./piece.js";

/** Texts that stand directly beside one another, such as the two of `<b>4</b>7`. */
export interface TextRun {
  readonly where: string;
  readonly hidden: boolean;
  readonly texts: readonly string[];
}

/** Whether a number goes on from one text into the next. */
function splitsNumber(texts: readonly string[]): boolean {
  return texts.some((text, at) => /\p{N}$/u.test(text) && /^\p{N}/u.test(texts[at + 1] ?? ""));
}

/**
 * A number that is written across several elements, as the reader sees it, and all texts in one, in which an identifier that
 * is written across elements can be found.
 */
export function joinedPieces(runs: readonly TextRun[]): readonly Piece[] {
  const split = runs
    .filter(({ texts }) => splitsNumber(texts))
    .map(({ where, hidden, texts }) => ({ where: `${where} read together`, text: texts.join(""), hidden }));
  const all = runs.flatMap(({ texts }) => texts);
  if (all.length < 2) return split;
  return [...split, { where: "all texts read together", text: all.join(""), hidden: true, role: "joined" }];
}
