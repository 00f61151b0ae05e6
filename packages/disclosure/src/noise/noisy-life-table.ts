import type { DraftLifeTable } from "../draft.js";
import { boundContributions } from "../privacy/bound-contributions.js";
import { staysOf } from "../privacy/life-table-stays.js";
import type { Stay } from "../privacy/life-table-stays.js";
import { privateLifeTable } from "../privacy/private-life-table.js";
import type { ReleasedLifeTableRow } from "../release-types.js";
import type { Relation } from "../system/count-system.js";
import { tooFew } from "../withheld.js";
import type { Noise, NoisyCell, NoisyFigure } from "./noisy.js";

/** The ends of the intervals: 4, 8, 16, 26, 39, 52, 78 and 104 weeks, whatever the records say. */
const privateDays: readonly number[] = [4, 8, 16, 26, 39, 52, 78, 104].map((weeks) => 7 * weeks);

/** Whether the table's own days, which are fixed beforehand, hold the private ones as far as they reach. */
export function fitsPrivateDays({ rows }: DraftLifeTable): boolean {
  const days = rows.map(({ day }) => day);
  const last = days.at(-1) ?? 0;
  return privateDays.every((day) => day > last || days.includes(day));
}

/** The units of the stays that a test picks. */
function unitsWhere(stays: readonly Stay[], test: (stay: Stay) => boolean): Uint32Array {
  return Uint32Array.from(stays.filter(test).map(({ unit }) => unit)).sort();
}

/**
 * A life table of one stay from each unit, with noise in every cell of a grid of days that is the same for everybody. It ends
 * where the noisy number at risk is too low.
 */
export function noisyLifeTable(
  path: string,
  table: DraftLifeTable,
  { epsilon, keyOf, chance, fewest }: Noise,
): NoisyFigure {
  const exits = table.exits.map(({ code }) => code);
  const options = { days: privateDays, exits, delayedEntry: true, most: 1, keyOf, epsilon };
  const noisy = privateLifeTable(table, options, chance);
  const end = noisy.rows.findIndex(({ atRisk }) => atRisk < fewest);
  const shown = end === -1 ? noisy.rows : noisy.rows.slice(0, end);
  if (shown.length === 0) return { figure: tooFew, cells: [], relations: [] };

  const all = staysOf(table, options);
  const kept = boundContributions(
    Uint32Array.from(all, ({ unit }) => unit),
    1,
    keyOf,
  );
  const stays = [...kept].flatMap((place) => all[place] ?? []);
  const width = exits.length + 1;
  const cells: NoisyCell[] = [
    { path: `${path}/start`, things: unitsWhere(stays, ({ entry }) => entry === 0), printed: noisy.start },
  ];
  const relations: Relation[] = [];
  const rows: ReleasedLifeTableRow[] = [];
  let [from, before] = [0, 0];
  let after = noisy.start;
  for (const [at, { day, atRisk, entered, exits: byExit, censored }] of shown.entries()) {
    const stem = `${path}/${from}-${day}`;
    const leaves = (place: number) => unitsWhere(stays, ({ leave }) => leave === at * width + place);
    const left = exits.reduce((sum, code) => sum + (byExit[code] ?? 0), censored);
    after = atRisk + entered - left;
    const first = cells.length;
    cells.push(
      { path: `${stem}/entered`, things: unitsWhere(stays, ({ entry }) => entry === at + 1), printed: entered },
      ...exits.map((code, exit) => ({
        path: `${stem}/exit:${code}`,
        things: leaves(exit),
        printed: byExit[code] ?? 0,
      })),
      { path: `${stem}/censored`, things: leaves(exits.length), printed: censored },
      {
        path: `${path}/after:${day}`,
        things: unitsWhere(stays, ({ entry, leave }) => entry <= at + 1 && leave >= (at + 1) * width),
        printed: after,
      },
    );
    const going = Array.from({ length: width + 1 }, (_, place) => [first + 1 + place, -1] as const);
    relations.push({ terms: [[before, 1], [first, 1], ...going], sense: "=" });
    rows.push({ from, until: day, atRisk, entered, exits: byExit, censored });
    [from, before] = [day, cells.length - 1];
  }
  return {
    figure: {
      kind: "lifeTable",
      exits: exits.map((code) => ({ code })),
      rows,
      ...(after > 0 ? { atRiskAfter: after } : {}),
    },
    cells,
    relations,
  };
}
