import type { Language } from "@rapport/language";
import { countIn, statesOf } from "./flow-weeks.js";
import type { FlowWeek, StateKind } from "./flow-weeks.js";

/** States that are drawn as one, alike in every week. */
export interface FlowGroup {
  readonly kind: Exclude<StateKind, "unknown">;
  readonly label: string;
  readonly states: readonly string[];
}

/** As many groups of stages as there are looks for them in a chart. */
const mostStageGroups = 3;

type Run = readonly string[];

/** The label of the part that is these states and no other, else of the first and the last of them. */
function labelOf(language: Language, run: Run, weeks: readonly FlowWeek[]): string {
  const parts = weeks.flatMap((week) => week.parts);
  const whole = parts.find(({ states }) => states.length === run.length && states.every((code) => run.includes(code)));
  if (whole) return language.label(whole.label);
  const nameOf = (code: string | undefined) => {
    const [finest] = parts
      .filter(({ states }) => states.some((state) => state === code))
      .toSorted((a, b) => a.states.length - b.states.length);
    return finest ? language.label(finest.label) : "";
  };
  return language.say("range", { from: nameOf(run[0]), to: nameOf(run.at(-1)) });
}

/** Stages in runs that no table has merged across: the finest in which all weeks can be told alike. */
function finestRuns(stages: Run, weeks: readonly FlowWeek[]): readonly Run[] {
  const isMerged = (one: string, other: string) =>
    weeks.some(({ parts }) => parts.some(({ states }) => states.includes(one) && states.includes(other)));
  return stages.reduce<readonly Run[]>((runs, code) => {
    const last = runs.at(-1);
    const before = last?.at(-1);
    return last !== undefined && before !== undefined && isMerged(before, code)
      ? [...runs.slice(0, -1), [...last, code]]
      : [...runs, [code]];
  }, []);
}

/** Neighbouring runs gathered, those with the fewest episodes first, until there are few enough. */
function gathered(runs: readonly Run[], weeks: readonly FlowWeek[]): readonly Run[] {
  if (runs.length <= mostStageGroups) return runs;
  const sizes = runs.map((run) => weeks.reduce((sum, week) => sum + (countIn(week, run) ?? 0), 0));
  const pairs = sizes.slice(1).map((size, at) => size + (sizes[at] ?? 0));
  const least = pairs.indexOf(Math.min(...pairs));
  const joined = [...(runs[least] ?? []), ...(runs[least + 1] ?? [])];
  return gathered([...runs.slice(0, least), joined, ...runs.slice(least + 2)], weeks);
}

/**
 * The states of all weeks in the few groups that a chart can tell apart: at most three of neighbouring stages, those that have
 * completed, and those that ended otherwise, both as one where a table has merged them. What is not recorded is in none.
 */
export function flowGroups(language: Language, weeks: readonly FlowWeek[]): readonly FlowGroup[] {
  const [first] = weeks;
  if (!first) return [];
  const states = statesOf(first);
  const codesOf = (kind: StateKind) => states.filter((state) => state.kind === kind).map(({ code }) => code);
  const group = (kind: FlowGroup["kind"], run: Run): FlowGroup => ({
    kind,
    label: labelOf(language, run, weeks),
    states: run,
  });
  const endings = finestRuns([...codesOf("completed"), ...codesOf("left")], weeks);
  return [
    ...gathered(finestRuns(codesOf("stage"), weeks), weeks).map((run) => group("stage", run)),
    ...endings.map((run) =>
      group(codesOf("completed").some((code) => run.includes(code)) && run.length === 1 ? "completed" : "left", run),
    ),
  ];
}
