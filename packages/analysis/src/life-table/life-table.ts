import type { DraftLifeTable, DraftLifeTableRow } from "@rapport/disclosure";
import type { StayCount, Stays } from "./stays.js";

const weeks = [1, 2, 3, 4, 6, 8, 10, 12, 16, 20, 26, 32, 39, 52, 65, 78, 104, 130, 156, 208, 260, 312, 416, 520];

/** The days at which a life table is cut, the same for every practice, so that they tell nothing about anybody. */
const gridDays: readonly number[] = weeks.map((week) => 7 * week);

function countWhere(counts: readonly StayCount[], holds: (stay: StayCount) => boolean): number {
  return counts.reduce((sum, stay) => (holds(stay) ? sum + stay.count : sum), 0);
}

/** The grid up to the first day by which every stay is over or was last seen. */
function gridFor(counts: readonly StayCount[]): readonly number[] {
  const last = counts.reduce((longest, stay) => Math.max(longest, stay.days), 0);
  const end = gridDays.findIndex((day) => day >= last);
  return end === -1 ? gridDays : gridDays.slice(0, end + 1);
}

/** The stays in one state as a life table, exact; ties as in the Kaplan–Meier estimate: exits first, then the last seen. */
export function lifeTable(stays: Stays, exits: readonly string[]): DraftLifeTable {
  const { counts, firstExits, spans } = stays;
  const rows = gridFor(counts).map((day): DraftLifeTableRow => {
    const over = counts.filter((stay) => stay.days <= day);
    return {
      day,
      entered: countWhere(counts, (stay) => stay.entry <= day),
      exits: Object.fromEntries(exits.map((exit) => [exit, countWhere(over, (stay) => stay.exit === exit)])),
      censored: countWhere(over, (stay) => stay.exit === null),
      exitUnits: firstExits.reduce((sum, first) => (first.day <= day ? sum + first.units : sum), 0),
      unitsAtRisk: spans.reduce((sum, span) => (span.entry <= day && span.last > day ? sum + span.units : sum), 0),
    };
  });
  return {
    kind: "lifeTable",
    exits: exits.map((code) => ({
      code,
      count: countWhere(counts, (stay) => stay.exit === code),
      units: stays.exitUnits.get(code) ?? 0,
    })),
    start: {
      count: countWhere(counts, (stay) => stay.entry === 0),
      units: spans.reduce((sum, span) => (span.entry === 0 ? sum + span.units : sum), 0),
    },
    rows,
  };
}
