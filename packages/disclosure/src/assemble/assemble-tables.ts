import type { LinkedCells } from "../linked/linked-cells.js";
import type { PrintedForm, ProtectedCounts } from "../protect/printed-form.js";
import type { ReleasedBreakdown, ReleasedLifeTable, ReleasedPart, Withheld } from "../release-types.js";
import type { Category, ShapedBreakdown, ShapedLifeTable } from "../shape/shaped.js";
import { tooFew } from "../withheld.js";

/** The printed form of the count at a path. */
export type FormAt = (path: string) => PrintedForm;

export function formsOf({ at }: LinkedCells, { forms }: ProtectedCounts): FormAt {
  return (path) => {
    const form = forms[at(path) ?? -1];
    if (!form) throw new TypeError(`No count was linked under ${path}.`);
    return form;
  };
}

const named = ({ code, display, of }: Category): Category => ({
  code,
  ...(display === undefined ? {} : { display }),
  ...(of === undefined ? {} : { of }),
});

export function assembleBreakdown(path: string, { parts }: ShapedBreakdown, at: FormAt): ReleasedBreakdown | Withheld {
  const total = at(`${path}/total`).value;
  if (total === undefined || total === 0) return tooFew;
  return {
    kind: "breakdown",
    total,
    parts: parts.map((part): ReleasedPart => ({ ...named(part), ...at(`${path}/${part.code}`).printed })),
  };
}

/** A life table of printed counts; withheld where one of them is held back. */
export function assembleLifeTable(path: string, table: ShapedLifeTable, at: FormAt): ReleasedLifeTable | Withheld {
  const { exits, rows, tail } = table;
  const value = (part: string): number => at(`${path}/${part}`).value ?? Number.NaN;
  const atRiskAt = (row: number): number => (row === 0 ? value("start") : value(`after:${rows[row - 1]?.until ?? 0}`));
  const released = rows.map(({ from, until }, row) => ({
    from,
    until,
    atRisk: atRiskAt(row),
    entered: value(`${from}-${until}/entered`),
    exits: Object.fromEntries(exits.map(({ code }) => [code, value(`${from}-${until}/exit:${code}`)])),
    censored: value(`${from}-${until}/censored`),
  }));
  const after = atRiskAt(rows.length);
  const entered = tail ? value(`${tail.from}-${tail.until}/entered`) : 0;
  const atRisk = tail ? value(`after:${tail.until}`) : 0;
  const numbers = released.flatMap((row) => [row.atRisk, row.entered, row.censored, ...Object.values(row.exits)]);
  if ([...numbers, after, entered, atRisk].some(Number.isNaN) || (released[0]?.atRisk ?? 0) === 0) return tooFew;
  return {
    kind: "lifeTable",
    exits: exits.map(named),
    rows: released,
    ...(after === 0 ? {} : { atRiskAfter: after }),
    ...(tail && after > 0 && atRisk > 0 ? { tail: { until: tail.until, entered, atRisk } } : {}),
  };
}
