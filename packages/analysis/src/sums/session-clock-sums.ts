import type { DraftGroup, DraftSum } from "@rapport/disclosure";
import { clockFigure } from "../time-in-stage/clocks.js";
import { stillOpen } from "../time-in-stage/exit-labels.js";
import { dayTable } from "./day-table.js";
import { pathsOf } from "./paths.js";

const name = clockFigure("lifeTable", "sessions");

/**
 * What holds between a stage's two clocks, so that neither can be played against the other: on that of sessions are the stays
 * that are seen from their beginning, which left in the same ways and are open as well. Where all are seen from it, they are all
 * of the stage's.
 */
export function sessionClockSums(group: DraftGroup): readonly DraftSum[] {
  const { stays, [name]: sessions } = group.figures;
  if (stays?.kind !== "breakdown" || sessions?.kind !== "lifeTable") return [];
  const { total, part, start, on } = pathsOf("timeInStage", group);
  const { rows, exits } = sessions;
  const countOf = (code: string) => stays.parts.find((each) => each.code === code)?.things.length ?? 0;
  const sumOf = (code: string, column: "censored" | `exit:${string}`, seen: number): DraftSum => ({
    whole: part("stays", code),
    parts: rows.map(({ day }) => on(name, day, column)),
    exhaustive: seen === countOf(code),
  });
  const seenIn = (code: string) => rows.reduce((sum, row) => sum + (row.exits[code]?.things.length ?? 0), 0);
  // Exits after the last number of sessions of all bins are in no row, and counted as last seen.
  const allSeen = exits.every(({ code, things }) => seenIn(code) === things.length);
  const censored = rows.reduce((sum, row) => sum + row.censored.things.length, 0);
  const days = dayTable(group);
  const isAll = (whole: number) => whole === sessions.start.things.length;
  return [
    { whole: total("stays"), parts: [start(name)], exhaustive: isAll(stays.total.things.length) },
    ...(days
      ? [{ whole: start(days.name), parts: [start(name)], exhaustive: isAll(days.table.start.things.length) }]
      : []),
    ...exits.map(({ code }) => sumOf(code, `exit:${code}`, seenIn(code))),
    ...(allSeen ? [sumOf(stillOpen, "censored", censored)] : []),
  ];
}
