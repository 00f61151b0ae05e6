import type { Finding } from "../finding.js";
import { shownValue } from "../shown-value.js";
import type { Table } from "../tables/table.js";
import { nearestName } from "../files/nearest-name.js";

/** A column of the file that is none of the table's, by its place: in a file without a header it could be a name. */
interface Stranger {
  readonly place: number;
  readonly header: string;
  /** The column that is probably meant, of those that the header lacks. */
  readonly meant: string | undefined;
}

function strangersIn(table: Table, columns: readonly string[]): readonly Stranger[] {
  const known = Object.keys(table.columns);
  const lacking = known.filter((name) => !columns.includes(name));
  return columns.flatMap((header, at) =>
    known.includes(header) ? [] : [{ place: at + 1, header, meant: nearestName(header, lacking) }],
  );
}

const listed = 5;

/** A column's place, and the letters that a spreadsheet has for it. */
function placeOf({ place }: Stranger): string {
  const letters = (at: number): string =>
    at < 1 ? "" : letters(Math.floor((at - 1) / 26)) + String.fromCodePoint(65 + ((at - 1) % 26));
  return `${place} (${letters(place)})`;
}

function places(strangers: readonly Stranger[]): string {
  const first = strangers.slice(0, listed).map(placeOf);
  const more = strangers.length - first.length;
  return `${strangers.length === 1 ? "column" : "columns"} ${first.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

/** One finding for each column that is shown, or of which it is known what is meant; one for all others. */
function unknownColumns(
  file: string,
  table: Table,
  strangers: readonly Stranger[],
  showValues: boolean,
): readonly Finding[] {
  const others = strangers.filter(({ meant }) => meant === undefined && !showValues);
  const alone = strangers.filter((stranger) => !others.includes(stranger));
  return [...alone.map((stranger) => [stranger]), ...(others.length > 0 ? [others] : [])].map((group): Finding => {
    const [{ header, meant } = { header: "", meant: undefined }] = group;
    return {
      severity: "warning",
      code: "unknown-column",
      file,
      row: 1,
      message: `${places(group)} ${group.length === 1 ? "is not a part of this table and is" : "are not parts of this table and are"} not read`,
      hint:
        meant === undefined
          ? `The columns are: ${Object.keys(table.columns).join(", ")}.`
          : `Did you mean ${meant}? Then write it so in the header.`,
      ...(showValues ? { value: shownValue(header) } : {}),
    };
  });
}

/** In place of a header there is something else: a record, a title, or a line in which nothing divides the columns. */
function noHeader(file: string, table: Table, columns: readonly string[], showValues: boolean): Finding {
  return {
    severity: "error",
    code: "missing-column",
    file,
    row: 1,
    message: "the first row is no header: it has none of the table's columns",
    hint:
      `Write the columns' names into the first row, each in a cell of its own: ${Object.keys(table.columns).join(", ")}. ` +
      "Nothing stands above it, and a CSV file has commas, semicolons, tabs or bars between its cells.",
    ...(showValues ? { value: shownValue(columns.join(" ")) } : {}),
  };
}

/** What is wrong with a table's header, each fault told once. What it says is shown only where that is asked for. */
export function columnFindings(
  file: string,
  table: Table,
  columns: readonly string[],
  showValues: boolean,
): readonly Finding[] {
  const known = Object.keys(table.columns);
  const strangers = strangersIn(table, columns);
  if (
    columns.length > 0 &&
    strangers.length === columns.length &&
    strangers.every(({ meant }) => meant === undefined)
  ) {
    return [noHeader(file, table, columns, showValues)];
  }
  const missing = Object.entries(table.columns)
    .filter(([name, column]) => column.required && !columns.includes(name))
    .map(([name, column]): Finding => {
      const stranger = strangers.find(({ meant }) => meant === name);
      return {
        severity: "error",
        code: "missing-column",
        file,
        row: 1,
        column: name,
        message: "the column is missing",
        hint:
          stranger === undefined
            ? `Add it to the header. ${column.about}`
            : `Did you mean it by column ${placeOf(stranger)}? Then write ${name} there. Else add it to the header. ${column.about}`,
        ...(stranger !== undefined && showValues ? { value: shownValue(stranger.header) } : {}),
      };
    });
  const twice = columns
    .filter((name, at) => known.includes(name) && columns.indexOf(name) !== at)
    .map((name): Finding => ({
      severity: "error",
      code: "duplicate-column",
      file,
      row: 1,
      column: name,
      message: "the column stands twice",
      hint: "Keep one of the two.",
    }));
  const told = missing.map(({ column }) => column);
  const untold = strangers.filter(({ meant }) => meant === undefined || !told.includes(meant));
  return [...missing, ...twice, ...unknownColumns(file, table, untold, showValues)];
}
