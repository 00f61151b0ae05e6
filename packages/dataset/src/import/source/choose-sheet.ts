import type { Sheet } from "../../files/sheet.js";
import type { ImportProblem } from "../import-problem.js";
import { didYouMean } from "../mapping/nearest.js";
import type { SourceRule } from "../mapping/cell.js";
import { findColumn } from "./find-column.js";

/** A sheet and where each column that the mapping names stands in it; undefined where it may be missing. */
export interface ChosenSheet {
  readonly sheet: Sheet;
  readonly places: readonly (number | undefined)[];
  readonly problems: readonly ImportProblem[];
}

function look(sheet: Sheet, source: SourceRule, columns: readonly string[]): ChosenSheet & { readonly found: number } {
  const all = columns.map((column) => ({
    column,
    found: findColumn(sheet.columns, [
      column,
      ...(Object.hasOwn(source.aliases, column) ? (source.aliases[column] ?? []) : []),
    ]),
  }));
  const found = all.filter((each) => each.found.kind === "found").length;
  const problems = all.flatMap(({ column, found: { kind } }): readonly ImportProblem[] => {
    const place = { file: sheet.name, row: source.headerRow, column };
    if (kind === "twice")
      return [{ ...place, message: "the column stands twice", hint: "Rename or remove one of the two." }];
    if (kind === "found" || source.mayLack.includes(column)) return [];
    // Where no column is found, the first row may be no header but a client's record, of which nothing is shown.
    const meant =
      found > 0
        ? didYouMean(column, sheet.columns).trim()
        : "Is this the right file, and its header in this row (header_row)?";
    const hint = `Name it in the mapping as it stands in the file, or in aliases. ${meant}`.trim();
    return [{ ...place, message: "the column is missing", hint }];
  });
  return {
    sheet,
    places: all.map((each) => (each.found.kind === "found" ? each.found.at : undefined)),
    problems,
    found,
  };
}

/** The sheet of a file that a source is read from: the one that the mapping names, else the one with most of its columns. */
export function chooseSheet(
  sheets: readonly Sheet[],
  source: SourceRule,
  columns: readonly string[],
): ChosenSheet | undefined {
  const looks = sheets.map((sheet) => look(sheet, source, columns));
  return looks.reduce<(typeof looks)[number] | undefined>(
    (best, each) => (best === undefined || each.found > best.found ? each : best),
    undefined,
  );
}
