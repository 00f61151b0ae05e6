import type { ShareTone } from "./textures.js";

/** A part that rows can have, and how it looks in all of them. */
export interface ShareCategory {
  readonly code: string;
  readonly label: string;
  readonly tone: Exclude<ShareTone, "untold">;
}

export interface SharesRow {
  readonly label: string;
  /** A quiet word beside the label, such as how many and up to when. */
  readonly note?: string;
  /** Share of each category, 0 to 1; what is absent is not drawn. What they leave of 1 is drawn as not told. */
  readonly shares: Readonly<Record<string, number>>;
  /** Of the first category's share; drawn around its end, where that is given. */
  readonly interval?: { readonly lower: number; readonly upper: number };
}

export interface SharesData {
  /** From left to right. */
  readonly categories: readonly ShareCategory[];
  readonly rows: readonly SharesRow[];
  /** What the remainder is called, such as "Left in ways that are not told apart". */
  readonly untold: string;
}

export interface Segment {
  readonly label: string;
  readonly tone: ShareTone;
  readonly from: number;
  readonly share: number;
}

const slack = 0.005;

/**
 * A row's parts from left to right with where each begins, and the remainder that cannot be told.
 *
 * Throws a RangeError where a share is not within 0 and 1, or a row has more than 1.
 */
export function segments({ categories, untold }: SharesData, row: SharesRow): readonly Segment[] {
  const parts: Segment[] = [];
  let from = 0;
  for (const { code, label, tone } of categories) {
    const share = row.shares[code] ?? 0;
    if (!(share >= 0 && share <= 1)) throw new RangeError("A share is a number from 0 to 1.");
    if (share > 0) parts.push({ label, tone, from, share });
    from += share;
  }
  if (from > 1 + slack) throw new RangeError("The shares of a row add to no more than 1.");
  const rest = 1 - from;
  return rest > slack ? [...parts, { label: untold, tone: "untold", from, share: rest }] : parts;
}
