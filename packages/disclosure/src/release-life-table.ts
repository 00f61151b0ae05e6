import { roundParts, roundTo } from "./controlled-rounding.js";
import type { DraftLifeTable, DraftLifeTableRow } from "./draft.js";
import { gatherSmallExits } from "./gather-exits.js";
import { stricter } from "./policy.js";
import type { Policy } from "./policy.js";
import type { ReleasedLifeTable, ReleasedLifeTableRow, Withheld } from "./release-types.js";
import { tooFew } from "./withheld.js";

/** Cumulative printed counts at one day: the exits in order, then the censored, then those at risk. */
interface Printed {
  readonly day: number;
  readonly entered: number;
  readonly exits: readonly number[];
  readonly censored: number;
  readonly atRisk: number;
}

/** The rows up to the last that begins with enough units at risk. */
function wellFilled(draft: DraftLifeTable, policy: Policy): readonly DraftLifeTableRow[] {
  let atRisk = draft.start.units;
  const few = draft.rows.findIndex((row) => {
    const begins = atRisk;
    atRisk = row.unitsAtRisk;
    return begins < stricter(policy);
  });
  return few === -1 ? draft.rows : draft.rows.slice(0, few);
}

/** Merges from the left until at least k units ended a stay in each interval; a remainder joins the one before it. */
function merged(rows: readonly DraftLifeTableRow[], policy: Policy): readonly DraftLifeTableRow[] {
  const kept: DraftLifeTableRow[] = [];
  let before = 0;
  for (const row of rows) {
    if (row.exitUnits - before < policy.k) continue;
    kept.push(row);
    before = row.exitUnits;
  }
  const last = rows.at(-1);
  if (last && kept.length > 0 && kept.at(-1) !== last) kept[kept.length - 1] = last;
  return kept;
}

/** The exits by a day. How many units they are is known for all time only; by the day they are no more than the stays. */
function exitsBy(row: DraftLifeTableRow, draft: DraftLifeTable): DraftLifeTable["exits"] {
  return draft.exits.map(({ code, units }) => {
    const count = row.exits[code] ?? 0;
    return { code, count, units: Math.min(units, count) };
  });
}

/** The printed counts at a day, none of them below those before it, that add up to all who entered. */
function print(row: DraftLifeTableRow, exits: readonly number[], before: Printed, base: number): Printed {
  const atRisk = row.entered - row.censored - exits.reduce((sum, count) => sum + count, 0);
  const parts = [
    ...exits.map((exact, at) => ({ exact, atLeast: before.exits[at] ?? 0 })),
    { exact: row.censored, atLeast: before.censored },
    { exact: atRisk },
  ];
  // A higher total always fits in the end, since the last part can be any multiple of the base.
  for (let entered = Math.max(roundTo(base, row.entered), before.entered); ; entered += base) {
    const printed = roundParts(base, entered, parts);
    if (!printed) continue;
    return {
      day: row.day,
      entered,
      exits: printed.slice(0, -2),
      censored: printed.at(-2) ?? 0,
      atRisk: printed.at(-1) ?? 0,
    };
  }
}

/**
 * A life table on the grid, in multiples of the base: every interval has at least k units that ended a stay, exits under k
 * units are gathered, and it ends where too few are left (reference: Hundepool et al. 2012; rules of OpenSAFELY for
 * survival curves). Everything drawn or computed from it shows no more than it does.
 */
export function releaseLifeTable(draft: DraftLifeTable, policy: Policy): ReleasedLifeTable | Withheld {
  const rows = merged(wellFilled(draft, policy), policy);
  const last = rows.at(-1);
  if (!last) return tooFew;
  const { exits, countOf } = gatherSmallExits(exitsBy(last, draft), policy.k);
  let before: Printed = {
    day: 0,
    entered: roundTo(policy.base, draft.start.count),
    exits: exits.map(() => 0),
    censored: 0,
    atRisk: roundTo(policy.base, draft.start.count),
  };
  const released: ReleasedLifeTableRow[] = [];
  for (const row of rows) {
    const now = print(
      row,
      exits.map((code) => countOf(code, row.exits)),
      before,
      policy.base,
    );
    released.push({
      from: before.day,
      until: now.day,
      atRisk: before.atRisk,
      entered: now.entered - before.entered,
      exits: Object.fromEntries(exits.map((code, at) => [code, (now.exits[at] ?? 0) - (before.exits[at] ?? 0)])),
      censored: now.censored - before.censored,
    });
    before = now;
  }
  const few = last.unitsAtRisk < policy.k || before.atRisk < policy.k;
  return { kind: "lifeTable", exits, rows: released, ...(few ? {} : { atRiskAfter: before.atRisk }) };
}
