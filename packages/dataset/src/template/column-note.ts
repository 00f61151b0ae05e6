import { exampleMark } from "../tables/example-mark.js";
import type { Column } from "../tables/table.js";
import { exampleOf } from "./example-of.js";
import type { ExampleRow } from "./example-course.js";
import { plainWords } from "./plain-words.js";
import type { ValueList } from "./value-lists.js";

function numberWords(min: number | undefined, max: number | undefined, whole: boolean): string {
  const kind = whole ? "A whole number" : "A number";
  if (min !== undefined && max !== undefined) return `${kind} from ${min} to ${max}.`;
  if (min !== undefined) return `${kind} from ${min} up.`;
  return max === undefined ? `${kind}.` : `${kind} up to ${max}.`;
}

function cellWords({ cell, references }: Column): string {
  switch (cell.type) {
    case "id":
      return references
        ? `An identifier that stands on the sheet ${references.table}.`
        : "A text of your own that no other row of this sheet has. No name, no initials, no date of birth.";
    case "text":
      return "A few words. No names.";
    case "date":
      return "A day: year-month-day, without a time.";
    case "number":
      return numberWords(cell.min, cell.max, cell.whole ?? false);
    case "json":
      return "JSON, as a program writes it.";
    case "code":
    case "codes":
    case "yesno":
      return "A code.";
    default: {
      const unknown: never = cell;
      return unknown;
    }
  }
}

/** So many codes can be read in a note; more stand on the sheet of lists. */
const fewCodes = 9;

function listWords({ values, several, open }: ValueList): string {
  const codes = values.map(({ code }) => code);
  const which = codes.length > fewCodes ? `${several ? "Codes" : "A code"} from the sheet lists` : codes.join(", ");
  const choice = codes.length > fewCodes ? which : `${several ? "One or more of" : "One of"}: ${which}`;
  return [
    `${choice}.`,
    ...(several ? ["Separate several with a semicolon."] : []),
    ...(open ? ["Others are taken, too, but rapport check asks about them if it does not know them."] : []),
  ].join(" ");
}

/** An example without the mark of an example: nobody shall begin identifiers of their own with it. */
function unmarked(value: string | number): string {
  const text = String(value);
  return text.startsWith(exampleMark) ? `${text.slice(exampleMark.length)}-17` : text;
}

/** What a person has to know to fill in a column: what it is, whether it may stay empty, what may stand there, an example. */
export function columnNote(
  name: string,
  column: Column,
  { list, example }: { readonly list: ValueList | undefined; readonly example: ExampleRow | undefined },
): string {
  return [
    plainWords(column.about),
    column.required ? "Required." : "May be left empty.",
    list === undefined ? cellWords(column) : listWords(list),
    `Example: ${unmarked(example?.[name] ?? list?.values[0]?.code ?? exampleOf(name, column))}`,
  ].join("\n");
}
