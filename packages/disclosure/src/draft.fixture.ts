import type { Cell, Draft, DraftBreakdown, DraftFigure, DraftLifeTable, DraftPart } from "./draft.js";
import { secretFrom } from "./secret/secret.js";

/** A secret for tests; the same bytes every time. */
export const testSecret = secretFrom(new Uint8Array(32).fill(7));

/** Things of these units, one each where no unit is named twice. */
export function cellOf(members: Iterable<number>): Cell {
  return { things: Uint32Array.from(members).sort() };
}

/** As many units as a count says, beginning at a number. */
export function units(count: number, from = 0): readonly number[] {
  return Array.from({ length: count }, (_, at) => from + at);
}

/** Parts that follow one another through the units: `{ a: 20, b: 3 }` are units 0–19 and 20–22. */
function partsOf(counts: Readonly<Record<string, number>>): readonly DraftPart[] {
  let from = 0;
  return Object.entries(counts).map(([code, count]) => {
    const part = { code, ...cellOf(units(count, from)) };
    from += count;
    return part;
  });
}

export function breakdownOf(counts: Readonly<Record<string, number>>): DraftBreakdown {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return { kind: "breakdown", total: cellOf(units(total)), parts: partsOf(counts) };
}

/** Stays of one unit each, that end on the days given by exit, and are last seen on those under `open`. */
export function lifeTableOf(
  days: readonly number[],
  stays: Readonly<Record<string, readonly number[]>>,
): DraftLifeTable {
  let from = 0;
  const placed = Object.entries(stays).map(([exit, ends]) => {
    const first = from;
    from += ends.length;
    return { exit, ends: ends.map((end, at) => ({ end, unit: first + at })) };
  });
  const between = (exit: string, after: number, until: number) =>
    cellOf(
      placed
        .filter((each) => each.exit === exit)
        .flatMap(({ ends }) => ends.filter(({ end }) => end > after && end <= until).map(({ unit }) => unit)),
    );
  const exits = placed.filter(({ exit }) => exit !== "open");
  return {
    kind: "lifeTable",
    exits: exits.map(({ exit, ends }) => ({ code: exit, ...cellOf(ends.map(({ unit }) => unit)) })),
    start: cellOf(units(from)),
    rows: days.map((day, at) => {
      const after = at === 0 ? -1 : (days[at - 1] ?? 0);
      return {
        day,
        entered: cellOf([]),
        exits: Object.fromEntries(exits.map(({ exit }) => [exit, between(exit, after, day)])),
        censored: between("open", after, day),
      };
    }),
  };
}

/** A draft of so many units, one client each, with the figures given for one group of all of them. */
export function draftOf(
  count: number,
  figures: Readonly<Record<string, DraftFigure>> = {},
  more: Partial<Draft> = {},
): Draft {
  const all = cellOf(units(count));
  return {
    scope: { asOf: "2026-06-30", filters: {} },
    units: units(count).map((unit) => [`client-${unit}`]),
    practitioners: 0,
    population: { clients: all, episodes: all, clientsWithoutConsent: 3 },
    questions: [{ question: "q", expected: ["g", "h"], groups: [{ code: "g", of: all, figures }] }],
    ...more,
  };
}
