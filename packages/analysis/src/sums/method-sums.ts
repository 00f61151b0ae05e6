import type { DraftBreakdown, DraftFigure, DraftGroup, DraftSum } from "@rapport/disclosure";
import { categories } from "../outcome-change/categories.js";
import { comparedFigure, comparedKinds } from "../outcome-change/compared-rules.js";
import { zeroBefore } from "../outcome-change/compared-tables.js";
import { pathsOf } from "./paths.js";

/** Rules by a number of points, of which a reader knows which asks for more. */
const inPoints: readonly string[] = ["reliable", comparedFigure("published"), comparedFigure("half-deviation")];

function isTable(figure: DraftFigure | undefined): figure is DraftBreakdown {
  return figure?.kind === "breakdown";
}

const countIn = ({ parts }: DraftBreakdown, code: string): number =>
  parts.find((part) => part.code === code)?.things.length ?? 0;

/**
 * What holds between the tables of one instrument's change under several rules. All are of the same people. Who changed by
 * more points also changed by fewer, so that of two rules in points everybody who changed under the one that asks for more
 * did so under the other, and everybody unchanged under the other is so under the first; where a scale has no score between
 * the two they are the same people, as a reader may well guess of equal counts. Where a percentage is told a lower
 * score is better, and who began at 0 cannot have improved by any number of points.
 */
export function methodSums(group: DraftGroup): readonly DraftSum[] {
  const { total, part } = pathsOf("outcomeChange", group);
  const tables = ["reliable", ...comparedKinds.map(comparedFigure)].flatMap((name) => {
    const table = group.figures[name];
    return isTable(table) ? [{ name, table }] : [];
  });
  const [decides, ...others] = tables;
  if (decides?.name !== "reliable") return [];
  const same = others.map(({ name }): DraftSum => ({
    whole: total("reliable"),
    parts: [total(name)],
    exhaustive: true,
  }));
  const pointed = tables.filter(({ name }) => inPoints.includes(name));
  const nested = pointed.flatMap((one, at) =>
    pointed.slice(at + 1).flatMap((other) =>
      categories.map((code): DraftSum => {
        const counts = [countIn(one.table, code), countIn(other.table, code)] as const;
        const [more, less] = counts[0] >= counts[1] ? [one, other] : [other, one];
        return { whole: part(more.name, code), parts: [part(less.name, code)], exhaustive: counts[0] === counts[1] };
      }),
    ),
  );
  const percentage = comparedFigure("percentage");
  const began = pointed.map(({ name }): DraftSum => ({
    whole: total(name),
    parts: [part(name, "improved"), part(percentage, zeroBefore)],
    exhaustive: false,
  }));
  return [...same, ...nested, ...(others.some(({ name }) => name === percentage) ? began : [])];
}
