import type { Cell, Draft, DraftBreakdown, DraftFigure, DraftLifeTable, DraftRate, DraftTest } from "./draft.js";
import { areTogether, noThings, together, without } from "./things.js";
import type { Things } from "./things.js";

/** What is wrong with a draft, and where. No value is named. */
export interface DraftFault {
  readonly code: "no-population" | "contradiction" | "impossible" | "not-finite";
  readonly path: string;
  readonly message: string;
}

/** Whether all are numbers of units, in ascending order. */
function isOf(things: Things, units: number): boolean {
  let before = 0;
  for (const unit of things) {
    if (unit < before || unit >= units) return false;
    before = unit;
  }
  return true;
}

function cellFaults(path: string, cell: Cell | undefined, units: number): readonly DraftFault[] {
  const things: unknown = cell?.things;
  if (!(things instanceof Uint32Array)) {
    const message = "The cell does not say to which unit of protection each counted thing belongs.";
    return [{ code: "no-population", path, message }];
  }
  if (isOf(things, units)) return [];
  const message = "The cell names a unit that the draft does not have, or names its units out of order.";
  return [{ code: "no-population", path, message }];
}

function contradiction(path: string, message: string): DraftFault {
  return { code: "contradiction", path, message };
}

function breakdownFaults(path: string, { total, parts }: DraftBreakdown, units: number): readonly DraftFault[] {
  const cells = [
    ...cellFaults(`${path}/total`, total, units),
    ...parts.flatMap((part) => cellFaults(`${path}/${part.code}`, part, units)),
  ];
  if (cells.length > 0) return cells;
  const codes = new Set(parts.map((part) => part.code));
  if (codes.size < parts.length || codes.has("total")) {
    return [contradiction(path, "Two parts have one code, or a part is called total.")];
  }
  const impossible = parts.find((part) => part.impossible && part.things.length > 0);
  if (impossible) {
    const message = "A part that is said to be impossible is not empty.";
    return [{ code: "impossible", path: `${path}/${impossible.code}`, message }];
  }
  if (
    areTogether(
      parts.map((part) => part.things),
      total.things,
    )
  )
    return [];
  return [contradiction(path, "The parts do not add up to their whole.")];
}

function lifeTableFaults(path: string, table: DraftLifeTable, units: number): readonly DraftFault[] {
  const { start, rows, exits } = table;
  const cells = [
    ...cellFaults(`${path}/start`, start, units),
    ...exits.flatMap((exit) => cellFaults(`${path}/exit:${exit.code}`, exit, units)),
    ...rows.flatMap((row) => [
      ...cellFaults(`${path}/${row.day}/entered`, row.entered, units),
      ...cellFaults(`${path}/${row.day}/censored`, row.censored, units),
      ...exits.flatMap(({ code }) => cellFaults(`${path}/${row.day}/exit:${code}`, row.exits[code], units)),
    ]),
  ];
  if (cells.length > 0) return cells;
  if (rows.some((row, at) => row.day <= (rows[at - 1]?.day ?? 0))) {
    return [contradiction(path, "The days of a life table do not rise.")];
  }
  const more = exits.find((exit) => {
    const inRows = together(rows.map((row) => row.exits[exit.code]?.things ?? noThings));
    return without(exit.things, inRows) === undefined;
  });
  if (more) return [contradiction(`${path}/exit:${more.code}`, "The rows have exits that the table does not have.")];
  let atRisk = start.things;
  for (const row of rows) {
    const came = together([atRisk, row.entered.things]);
    const left = without(
      came,
      together([row.censored.things, ...exits.map(({ code }) => row.exits[code]?.things ?? noThings)]),
    );
    if (!left) return [contradiction(`${path}/${row.day}`, "More left than were at risk.")];
    atRisk = left;
  }
  return atRisk.length === 0 ? [] : [contradiction(path, "Some are still at risk after the last row.")];
}

function valueFaults(
  path: string,
  { of, values }: { readonly of: Cell; readonly values: Float64Array },
  units: number,
): readonly DraftFault[] {
  const faults = cellFaults(`${path}/n`, of, units);
  if (faults.length > 0) return faults;
  if (values.length !== of.things.length)
    return [contradiction(path, "There is not one value for each thing counted.")];
  if (values.every((value) => Number.isFinite(value))) return [];
  return [{ code: "not-finite", path, message: "A value is not a finite number." }];
}

function rateFaults(
  path: string,
  { numerator, denominator, isShare }: DraftRate,
  units: number,
): readonly DraftFault[] {
  const cells = [
    ...cellFaults(`${path}/numerator`, numerator, units),
    ...cellFaults(`${path}/denominator`, denominator, units),
  ];
  if (cells.length > 0 || !isShare || without(denominator.things, numerator.things)) return cells;
  return [contradiction(path, "A share counts things that its whole does not have.")];
}

function testFaults(path: string, { p, leaveOneOut, of, groups }: DraftTest, units: number): readonly DraftFault[] {
  const cells = [of, ...groups].flatMap((cell, at) => cellFaults(`${path}/group ${at}`, cell, units));
  if (cells.length > 0) return cells;
  const all = [p, ...(leaveOneOut ? [leaveOneOut.lowest, leaveOneOut.highest] : [])];
  if (!all.every((each) => each >= 0 && each <= 1))
    return [{ code: "not-finite", path, message: "A p-value is a number from 0 to 1." }];
  if (
    areTogether(
      groups.map(({ things }) => things),
      of.things,
    )
  )
    return [];
  return [contradiction(path, "The groups that are compared are not everybody who is compared.")];
}

function figureFaults(path: string, figure: DraftFigure, units: number): readonly DraftFault[] {
  switch (figure.kind) {
    case "breakdown":
      return breakdownFaults(path, figure, units);
    case "lifeTable":
      return lifeTableFaults(path, figure, units);
    case "mean":
    case "spread":
      return valueFaults(path, figure, units);
    case "position":
      return cellFaults(`${path}/n`, figure.of, units);
    case "rate":
      return rateFaults(path, figure, units);
    case "test":
      return testFaults(path, figure, units);
    default: {
      const unknown: never = figure;
      return unknown;
    }
  }
}

/** Everything for which a draft is refused: cells without contributors, sums that contradict, impossible things that are there. */
export function draftFaults(draft: Draft): readonly DraftFault[] {
  const units = draft.units.length;
  const { clients, episodes, tables = {} } = draft.population;
  const { practitionersOf = draft.units, practicesOf = draft.units } = draft;
  return [
    ...(practitionersOf.length === units
      ? []
      : [contradiction("practitionersOf", "There is not one list of practitioners for each unit.")]),
    ...(practicesOf.length === units
      ? []
      : [contradiction("practicesOf", "There is not one list of practices for each unit.")]),
    ...cellFaults("population/clients", clients, units),
    ...cellFaults("population/episodes", episodes, units),
    ...Object.entries(tables).flatMap(([name, table]) => breakdownFaults(`population/${name}`, table, units)),
    ...draft.questions.flatMap(({ question, groups }) =>
      groups.flatMap((group) => [
        ...cellFaults(`${question}/${group.code}`, group.of, units),
        ...Object.entries(group.figures).flatMap(([name, figure]) =>
          figureFaults(`${question}/${group.code}/${name}`, figure, units),
        ),
      ]),
    ),
  ];
}
