import type { ShareTone } from "./textures.js";

/** On which side of the line a level stands; `neutral` levels stand on it. */
export type AttainmentSide = "worse" | "neutral" | "better";

export interface AttainmentLevel {
  readonly code: string;
  readonly label: string;
  readonly side: AttainmentSide;
  /** How it looks in all rows. */
  readonly tone: ShareTone;
}

export interface AttainmentRow {
  readonly label: string;
  /** A quiet word beside the label, such as how many, and how many are not drawn. */
  readonly note?: string;
  /** Share of each level, 0 to 1; what is absent, and what they leave of 1, is not drawn. */
  readonly shares: Readonly<Record<string, number>>;
}

export interface AttainmentData {
  /** From the worst to the best. */
  readonly levels: readonly AttainmentLevel[];
  /** From top to bottom. */
  readonly rows: readonly AttainmentRow[];
  /** What lies to the left of the line, and what to the right, such as "Less than expected". */
  readonly sides: { readonly worse: string; readonly better: string };
}

/** One level of one row; `from` is where it begins, as a share to the right of the line. */
export interface AttainmentPart {
  readonly label: string;
  readonly tone: ShareTone;
  readonly share: number;
  readonly from: number;
}

/** The rows with their parts, and how far they reach to both sides of the line, in shares. */
export interface AttainmentLayout {
  readonly rows: readonly { readonly row: AttainmentRow; readonly parts: readonly AttainmentPart[] }[];
  readonly left: number;
  readonly right: number;
}

const slack = 0.005;

function partsOf(levels: readonly AttainmentLevel[], row: AttainmentRow): readonly AttainmentPart[] {
  const shareOf = ({ code }: AttainmentLevel) => row.shares[code] ?? 0;
  const sum = (side: AttainmentSide) =>
    levels.filter((level) => level.side === side).reduce((total, level) => total + shareOf(level), 0);
  if (!levels.every((level) => shareOf(level) >= 0 && shareOf(level) <= 1)) {
    throw new RangeError("A share is a number from 0 to 1.");
  }
  if (sum("worse") + sum("neutral") + sum("better") > 1 + slack) {
    throw new RangeError("The shares of a row add to no more than 1.");
  }
  const parts: AttainmentPart[] = [];
  // What is neither worse nor better is halved by the line.
  let from = -sum("worse") - sum("neutral") / 2;
  for (const level of levels) {
    const share = shareOf(level);
    if (share > 0) parts.push({ label: level.label, tone: level.tone, share, from });
    from += share;
  }
  return parts;
}

/**
 * Where each level of each row lies, on one scale for all rows that reaches as far as the longest.
 *
 * Throws a RangeError where a share is not within 0 and 1, or a row has more than 1.
 */
export function attainmentLayout({ levels, rows }: AttainmentData): AttainmentLayout {
  const order: readonly AttainmentSide[] = ["worse", "neutral", "better"];
  const sorted = order.flatMap((side) => levels.filter((level) => level.side === side));
  const placed = rows.map((row) => ({ row, parts: partsOf(sorted, row) }));
  const all = placed.flatMap(({ parts }) => parts);
  return {
    rows: placed,
    left: Math.max(0, ...all.map(({ from }) => -from)),
    right: Math.max(0, ...all.map(({ from, share }) => from + share)),
  };
}
