import { below, between, happens } from "../chance/random.js";
import type { Random } from "../chance/random.js";
import type { MeasureParameters, SumOfDraws } from "../parameters/parameters.js";
import type { Row } from "./rows.js";
import { isRecorded, shownUntil } from "./scene.js";
import type { Person, Scene } from "./scene.js";

function draw(random: Random, sum: SumOfDraws): number {
  let total = 0;
  for (let number = 0; number < sum.draws; number += 1) total += between(random, sum.from, sum.to);
  return total;
}

/** A score as text, without passing through a fraction: 265 tenths are `26.5`. */
export function scoreText(score: number, { lowest, highest, unitsPerPoint }: MeasureParameters): string {
  const clamped = Math.min(Math.max(score, lowest), highest);
  if (unitsPerPoint === 1) return String(clamped);
  const rest = clamped % 10;
  return rest === 0 ? String(clamped / 10) : `${(clamped - rest) / 10}.${rest}`;
}

/** When an episode is measured; a day is undefined where nobody is asked. */
interface MeasureDays {
  readonly start: number | undefined;
  readonly middle: number | undefined;
  readonly end: number | undefined;
}

const longestBeforeEnd = 28;

function drawMeasureDays({ plan, random, episode }: Scene): MeasureDays {
  const { stays, closure, closedOn } = episode;
  // The first evaluation: a later one follows treatment, and its scores would be no baseline.
  const evaluation = [stays[0], stays[0]?.stage === "intake_call" ? stays[1] : undefined].find(
    (stay) => stay?.stage === "evaluation",
  );
  const middle = stays.find((stay) => stay.stage === "middle");
  const last = stays.at(-1);
  const startDelay = below(random, 15);
  const middleDelay = between(random, 35, 77);
  const endLead = below(random, longestBeforeEnd + 1);
  const inMiddle = middle === undefined ? undefined : middle.enteredOn + middleDelay;
  return {
    // On or before the day on which evaluation is left.
    start: evaluation && Math.min(evaluation.enteredOn + startDelay, evaluation.leftOn ?? plan.span.to, plan.span.to),
    middle:
      middle !== undefined && inMiddle !== undefined && inMiddle < shownUntil(middle, plan.span) ? inMiddle : undefined,
    end:
      closure === "completed" && closedOn !== undefined && last !== undefined
        ? Math.max(closedOn - endLead, last.enteredOn)
        : undefined,
  };
}

function scoresOf(scene: Scene, person: Person, measure: MeasureParameters, days: MeasureDays): readonly Row[] {
  const { plan, random, episode } = scene;
  const { middleScore, endScore } = plan.parameters.percent;
  const start = draw(random, measure.start);
  const halfway = draw(random, { ...measure.change, draws: Math.min(measure.change.draws, 1) });
  const rest = draw(random, { ...measure.change, draws: Math.max(measure.change.draws - 1, 0) });
  const asked: readonly (readonly [number | undefined, number, boolean])[] = [
    [days.start, start, true],
    [days.middle, start + halfway, happens(random, middleScore)],
    [days.end, start + halfway + rest, happens(random, endScore)],
  ];
  const rows: Row[] = [];
  for (const [day, score, answered] of asked) {
    if (day === undefined || !answered || !isRecorded(plan.span, day)) continue;
    rows.push({
      episode_id: episode.id,
      person_id: person.id,
      instrument: measure.instrument,
      taken_on: plan.date(day),
      score: scoreText(score, measure),
      items: "",
      rater: "",
    });
  }
  return rows;
}

/**
 * Scores at the start, for some in mid-course, and for most (not all) who completed at the end. Both partners of a
 * couple rate. Whoever left early has no end score.
 */
export function measureRows(scene: Scene): readonly Row[] {
  const { plan, random, people, kind } = scene;
  const days = drawMeasureDays(scene);
  if (days.start === undefined && days.middle === undefined && days.end === undefined) return [];
  return plan.parameters.measures.flatMap((measure) => {
    if (!measure.kinds.includes(kind) || !happens(random, measure.percent)) return [];
    const asked = people.filter((person) => measure.gender === undefined || person.gender === measure.gender);
    return asked.flatMap((person) => scoresOf(scene, person, measure, days));
  });
}
