import type { ImportSummary } from "@rapport/dataset";

const counted = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? "" : "s"}`;

/** A header as one line that a terminal can show. */
const shown = (header: string): string => header.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ").slice(0, 80);

function fileLine({ name, rows, used, droppedColumns }: ImportSummary["files"][number]): string {
  const kept = used === rows ? "" : `, ${used} of them used`;
  const dropped =
    droppedColumns.length === 0 ? "no column dropped" : `dropped: ${droppedColumns.map(shown).join(", ")}`;
  return `Read ${name}: ${counted(rows, "row")}${kept}; ${dropped}.`;
}

function keyLine({ key, isNewKey, written }: ImportSummary): readonly string[] {
  if (key === undefined || !isNewKey || written === undefined) return [];
  return [`New key of the pseudonyms: ${key}. Back it up: without it, nobody is found again in a later import.`];
}

/** What an import read and wrote, for the person who asked. No line holds what a record says. */
export function importLines(summary: ImportSummary, dryRun: boolean): readonly string[] {
  const { files, tables, emptyTables, leftOut, unverified, notes } = summary;
  const word = dryRun || summary.written === undefined ? "Would write" : "Wrote";
  return [
    ...(unverified ? ["This mapping is unverified: it was never held against a real export. Compare some rows."] : []),
    ...notes.map((note) => `Note: ${note}`),
    ...files.map(fileLine),
    ...(tables.length === 0
      ? []
      : [`${word}: ${tables.map(({ name, rows }) => `${name} ${counted(rows, "row")}`).join(", ")}.`]),
    ...(leftOut === 0 ? [] : [`Left out for what is wrong in them: ${counted(leftOut, "row")}.`]),
    ...emptyTables.map(
      (name) => `The mapping says nothing of ${name}: a dataset can be reported on only with rows in it.`,
    ),
    ...keyLine(summary),
  ];
}
