import type { ReportContent } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import { formulaIn } from "../html/formulas.js";
import { methodList } from "../methods/method-list.js";
import type { Method } from "../methods/method-list.js";

/** A row of the table about the report. */
export type AboutRow = readonly [code: string, label: string, value: string | number | undefined];

/** The methods that the report uses: formula, letters, source. */
export function methodRows(language: Language, { methods }: ReportContent): readonly AboutRow[] {
  const known: Readonly<Record<string, Method>> = methodList;
  return methods.flatMap(({ code, formula, source }): readonly AboutRow[] => {
    const method = known[code];
    if (!method) return [];
    const { name, letters } = method;
    return [
      [`methods.${code}`, language.say(name), `${formulaIn(language, formula)} · ${language.say(letters)} (${source})`],
    ];
  });
}

/** How complete the records are, with every class, those of few rows among them. */
export function qualityRows({ say, label }: Language, { quality }: ReportContent): readonly AboutRow[] {
  if (!quality) return [];
  const row = (code: string, what: string, share: string): AboutRow => [
    `quality.${code}`,
    what,
    say("quality.class", { share }),
  ];
  const ofTables = quality.tables.flatMap(({ table, leftOut, empty, odd }) => [
    row(`${table}.leftOut`, `${table}: ${say("quality.leftOut")}`, leftOut),
    ...empty.map(({ column, share }) =>
      row(`${table}.empty.${column}`, `${table}: ${say("quality.empty", { column })}`, share),
    ),
    ...odd.map(({ code, label: meaning, share }) => row(`${table}.odd.${code}`, `${table}: ${label(meaning)}`, share)),
  ]);
  return [["quality.fewRows", say("table.fewRows"), quality.fewRows], ...ofTables];
}

/** What the report was made with, and its fingerprint. */
export function madeRows({ say, label }: Language, { made, fingerprint }: ReportContent): readonly AboutRow[] {
  const { versions, stageModel, plugins, only, by } = made;
  return [
    ...Object.entries(versions).map(([name, value]): AboutRow => [
      `versions.${name}`,
      say("table.version", { name }),
      value,
    ]),
    ["stageModel", say("table.stageModel"), `${label(stageModel.label)} (${stageModel.code})`],
    ...plugins.map(({ code, label: display, apiVersion }): AboutRow => [
      `plugins.${code}`,
      label(display),
      say("table.contract", { version: String(apiVersion) }),
    ]),
    ["only", say("table.only"), only?.join(", ")],
    ["by", say("table.by"), by],
    ["fingerprint", say("table.fingerprint"), fingerprint.all],
  ];
}
