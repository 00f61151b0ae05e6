import type { ReportContent } from "@rapport/analysis";
import type { PublishedCount } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import { countColumns } from "./count-columns.js";
import type { CountRow } from "./count-columns.js";
import { placeColumns } from "./place-columns.js";
import type { PlacedFigure } from "./placed-figure.js";
import { tableOf } from "./report-table.js";
import type { ReportTable } from "./report-table.js";

type Row = PlacedFigure & CountRow;

/** The published counts by their paths. */
export function publishedByPath({ published }: Pick<ReportContent, "published">): ReadonlyMap<string, PublishedCount> {
  return new Map(published.counts.map((count) => [count.path, count]));
}

function rowsOf(
  language: Language,
  placed: PlacedFigure,
  published: ReadonlyMap<string, PublishedCount>,
): readonly Row[] {
  const { question, group, figure, shown } = placed;
  const path = `${question}/${group.code}/${placed.publishedAs ?? figure.code}`;
  switch (shown.kind) {
    case "counts": {
      const { parts, total } = shown.counts;
      return parts.map((part) => ({
        ...placed,
        part,
        label: shown.labelOf(part),
        total,
        published: published.get(`${path}/${part.code}`),
      }));
    }
    case "rate": {
      const code = "numerator";
      const part = { ...shown.rate.numerator, code };
      const total = shown.rate.denominator;
      return [
        { ...placed, part, label: language.say("table.numerator"), total, published: published.get(`${path}/${code}`) },
      ];
    }
    case "mean":
    case "position":
    case "spread":
    case "proportion":
    case "setting":
    case "derived":
    case "test":
    case "curve":
    case "withheld":
      return [];
    default: {
      const unknown: never = shown;
      return unknown;
    }
  }
}

/** Every count of the report's questions: one part of a whole a row. */
export function countsTable(language: Language, content: ReportContent, figures: readonly PlacedFigure[]): ReportTable {
  const published = publishedByPath(content);
  return tableOf<Row>(
    {
      name: "counts",
      title: language.say("table.counts"),
      description: language.say("table.countsSays"),
    },
    [...placeColumns(language), ...countColumns(language)],
    figures.flatMap((placed) => rowsOf(language, placed, published)),
  );
}
