import { closures, sixStages } from "@rapport/domain";
import type { ExitParameters, PracticeParameters, StageParameters } from "./parameters.js";

const closureCodes: ReadonlySet<string> = new Set(closures);
const whole = (value: number, lowest: number): boolean => Number.isSafeInteger(value) && value >= lowest;

function exitProblem(stage: StageParameters, exit: ExitParameters): string | undefined {
  const next: readonly string[] = sixStages.stages.find((each) => each.code === stage.stage)?.next ?? [];
  if (!closureCodes.has(exit.exit) && !next.includes(exit.exit)) {
    return `the exits of ${stage.stage} to be stages that follow it, or closures`;
  }
  if (exit.exit === "completed" && stage.stage !== "termination") return "episodes to be completed from termination";
  if (exit.exit === "declined" && stage.stage !== "intake_call") return "episodes to be declined in the intake call";
  if (!whole(exit.weight, 0)) return `the weights of ${stage.stage} to be whole numbers of 0 or more`;
  const ascending = exit.stay.every(
    (bound, at) => whole(bound, 0) && (at === 0 || bound > (exit.stay[at - 1] ?? bound)),
  );
  if (exit.stay.length < 2 || !ascending) return `day bounds in ${stage.stage} like [0, 7, 21]: whole and ascending`;
  return undefined;
}

function stageProblem(stage: StageParameters): string | undefined {
  const drawn = stage.exits.filter((exit) => exit.weight > 0);
  // A closure from each stage: drop-out has no stage of its own (P3.7), and every course comes to an end.
  if (!drawn.some((exit) => closureCodes.has(exit.exit))) return `a closure with a weight in ${stage.stage}`;
  if (new Set(stage.exits.map((exit) => exit.exit)).size < stage.exits.length)
    return `each exit of ${stage.stage} once`;
  return stage.exits.map((exit) => exitProblem(stage, exit)).find((problem) => problem !== undefined);
}

function otherProblem(parameters: PracticeParameters): string | undefined {
  if (!whole(parameters.lookBackDays, 0)) return "lookBackDays to be a whole number of 0 or more";
  const { households, consents, attendance, completion } = parameters;
  for (const [name, weights] of Object.entries({ households, consents, attendance, completion })) {
    const values = Object.values(weights);
    if (!values.every((value) => whole(value, 0)) || !values.some((value) => value > 0)) {
      return `${name} to be whole numbers of 0 or more, and one above 0`;
    }
  }
  const percents = [...Object.values(parameters.percent), ...parameters.measures.map((measure) => measure.percent)];
  if (!percents.every((value) => whole(value, 0) && value <= 100)) return "percents to be whole numbers from 0 to 100";
  for (const measure of parameters.measures) {
    const { start, change, lowest, highest } = measure;
    const numbers = [start.from, start.to, change.from, change.to, lowest, highest];
    const sums = [start, change].every((sum) => whole(sum.draws, 0) && sum.from <= sum.to);
    if (!sums || !numbers.every(Number.isSafeInteger)) return `whole numbers in the draws of ${measure.instrument}`;
    if (lowest > highest) return `the lowest score of ${measure.instrument} not to be above its highest`;
  }
  return undefined;
}

/** Throws a `RangeError` that says what was expected, where a practice cannot be drawn from these parameters. */
export function checkParameters(parameters: PracticeParameters): void {
  const given = parameters.stages.map((stage) => stage.stage);
  const missing = sixStages.stages.filter((stage) => given.filter((code) => code === stage.code).length !== 1);
  const problem =
    (missing.length > 0 || given.length !== sixStages.stages.length ? "each of the six stages once" : undefined) ??
    parameters.stages.map(stageProblem).find((each) => each !== undefined) ??
    otherProblem(parameters);
  if (problem !== undefined) throw new RangeError(`Expected ${problem}.`);
}
