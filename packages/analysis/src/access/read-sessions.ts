import type { Dataset } from "@rapport/dataset";
import { askBoth } from "../ask-both.js";
import { boundsOf } from "../bounds-of.js";
import { intakeStage } from "../intake-stage.js";
import { dayNumber } from "./day-number-sql.js";
import { formats, modalities, outcomes } from "./levels.js";

const outcomeCodes: readonly (readonly string[])[] = Object.values(outcomes);
// The last level of both is that not all were alike, which no single session is.
const formatCodes = formats.slice(0, -1).map(({ code }) => code);
const modalityCodes = modalities.slice(0, -1).map(({ code }) => code);

/** Codes are words of this package. */
const placeSql = (column: string, codes: readonly (readonly string[])[]) =>
  `case ${codes
    .map((each, at) => `when ${column} in (${each.map((code) => `'${code}'`).join(", ")}) then ${at}`)
    .join(" ")} else ${codes.length} end`;

const single = (codes: readonly string[]) => codes.map((code) => [code]);

/** How many values each part of `kind` can have, in their order. */
const sizes = [outcomeCodes.length + 1, formatCodes.length + 1, modalityCodes.length + 1, 2] as const;

/** What is told of a session in one number, since there can be many millions. */
const kindSql = `((${placeSql("sessions.attendance", outcomeCodes)}) * ${sizes[1]}
    + ${placeSql("sessions.format", single(formatCodes))}) * ${sizes[2] * sizes[3]}
    + (${placeSql("sessions.modality", single(modalityCodes))}) * ${sizes[3]}
    + case when sessions.booster then 1 else 0 end`;

const sessionsSql = `
  select episodes.rowid as course, ${dayNumber("sessions.held_on")} as day, ${kindSql} as kind
  from sessions join episodes on episodes.episode_id = sessions.episode_id
  where sessions.held_on <= cast($1 as date)`;

const intakeSql = `
  select
    episodes.rowid as course, ${dayNumber("stages.entered_on")} as entered, ${dayNumber("stages.left_on")} as out
  from stages join episodes on episodes.episode_id = stages.episode_id
  where stages.stage = cast($1 as varchar)
  order by course`;

/** Tells of every session: the row of its episode, its day as a number, and what it was. */
export type Sessions = (tell: (course: number, day: number, kind: SessionKind) => void) => void;

/** What a session was: places in the lists of its outcomes, formats and modalities. */
export interface SessionKind {
  readonly outcome: number;
  readonly format: number;
  readonly modality: number;
  readonly booster: boolean;
}

function kindOf(number: number): SessionKind {
  const [, , modalitySize, boosterSize] = sizes;
  const rest = Math.floor(number / boosterSize);
  const head = Math.floor(rest / modalitySize);
  return {
    outcome: Math.floor(head / sizes[1]),
    format: head % sizes[1],
    modality: rest % modalitySize,
    booster: number % boosterSize === 1,
  };
}

const kinds: readonly SessionKind[] = Array.from({ length: sizes.reduce((all, size) => all * size, 1) }, (_, number) =>
  kindOf(number),
);

const phone = modalityCodes.indexOf("phone");

/** Whether an episode was in its intake stage on a day; a stage that is left on the day on which it was entered has that day. */
async function intakeDays(dataset: Dataset): Promise<(course: number, day: number) => boolean> {
  const columns = ["course", "entered", "out"] as const;
  const read = await dataset.numbers(intakeSql, columns, [intakeStage(dataset.stageModel)]);
  const bounds = boundsOf(read.course, (read.course.at(-1) ?? -1) + 1);
  return (course, day) => {
    for (let at = bounds[course] ?? 0; at < (bounds[course + 1] ?? 0); at += 1) {
      const [entered = 0, out = -1] = [read.entered[at], read.out[at]];
      if (entered <= day && (out === -1 || day < out || day === entered)) return true;
    }
    return false;
  };
}

/**
 * Every session that was scheduled until the as-of day, in any order. A telephone call in the intake stage decides fit (P3.1)
 * and is no session.
 */
export async function readSessions(dataset: Dataset): Promise<Sessions> {
  const [sessions, inIntake] = await askBoth(
    dataset.numbers(sessionsSql, ["course", "day", "kind"], [dataset.asOf]),
    intakeDays(dataset),
  );
  return (tell) => {
    for (let at = 0; at < sessions.course.length; at += 1) {
      const [course = 0, day = 0] = [sessions.course[at], sessions.day[at]];
      const kind = kinds[sessions.kind[at] ?? 0];
      if (kind && !(kind.modality === phone && inIntake(course, day))) tell(course, day, kind);
    }
  };
}
