import type { ReleasedQuality } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import type { Element } from "hast";
import { h } from "hastscript";
import { dataTable } from "./data-table.js";

type Rows = readonly (readonly [head: string, what: string, share: string])[];

/** What more than a few rows have, one a row: those that were left out, empty columns, and what is odd. */
function tellingRows({ say, label }: Language, { tables }: ReleasedQuality): Rows {
  return tables.flatMap(({ table, leftOut, empty, odd }) => {
    const found = [
      { what: say("quality.leftOut"), share: leftOut },
      ...empty.map(({ column, share }) => ({ what: say("quality.empty", { column }), share })),
      ...odd.map(({ label: meaning, share }) => ({ what: label(meaning), share })),
    ];
    return found
      .filter(({ share }) => share !== "few")
      .map(({ what, share }) => [table, what, say("quality.class", { share })] as const);
  });
}

/** How complete the records are. Absent where it is not told. */
export function dataQuality(language: Language, quality: ReleasedQuality | undefined): readonly Element[] {
  if (!quality) return [];
  const { say, count, list } = language;
  const { tables, fewRows } = quality;
  const rows = tellingRows(language, quality);
  const isFew = (shares: readonly { readonly share: string }[]) => shares.every(({ share }) => share === "few");
  const sentences = [
    ...(tables.every(({ leftOut }) => leftOut === "few") ? [say("quality.allFew")] : []),
    ...(tables.every(({ empty }) => isFew(empty)) ? [say("quality.noneEmpty")] : []),
    say("quality.othersFew"),
  ];
  return [
    h("h3", say("quality.heading")),
    h("p", say("quality.lead", { rows: count(fewRows) })),
    ...(rows.length === 0
      ? []
      : [
          dataTable({
            id: "data-quality",
            caption: say("quality.caption"),
            columns: [say("quality.table"), say("quality.what"), say("quality.share")],
            rows,
          }),
        ]),
    h("p", sentences.join(" ")),
    h("p", say("quality.tables", { tables: list(tables.map(({ table }) => table)) })),
  ];
}
