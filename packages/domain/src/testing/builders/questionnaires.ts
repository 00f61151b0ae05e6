import type { Draw } from "./draw.js";

/** A questionnaire whose score is the sum of its answers. */
interface Questionnaire {
  readonly instrument: string;
  readonly items: number;
  readonly lowest: number;
  readonly highest: number;
}

/** Kroenke et al. 2001; Spitzer et al. 2006; McGahuey et al. 2000. Items and the range of each. */
const questionnaires: readonly Questionnaire[] = [
  { instrument: "phq-9", items: 9, lowest: 0, highest: 3 },
  { instrument: "gad-7", items: 7, lowest: 0, highest: 3 },
  { instrument: "asex", items: 5, lowest: 1, highest: 6 },
];

export const instrumentCodes: readonly string[] = questionnaires.map(({ instrument }) => instrument);

/** Answers to an instrument that is not known here. */
const unknown = { items: 5, lowest: 1, highest: 4 };

function find(instrument: string | undefined): Questionnaire | undefined {
  return questionnaires.find((each) => each.instrument === instrument);
}

/** A score in the range of the instrument. */
export function scoreOf(instrument: string | undefined, draw: Draw): number {
  const { items, lowest, highest } = find(instrument) ?? unknown;
  return draw.between(items * lowest, items * highest);
}

/** Answers, of which one may be missing. */
export function answersTo(instrument: string | undefined, draw: Draw): readonly (number | null)[] {
  const { items, lowest, highest } = find(instrument) ?? unknown;
  const missing = draw.between(0, 4 * items);
  return Array.from({ length: items }, (_, at) => (at === missing ? null : draw.between(lowest, highest)));
}

/** Answers that come to a score: the first ones highest. `undefined` where none do, or nobody here knows how. */
export function answersThatSum(instrument: string | undefined, score: number): readonly number[] | undefined {
  const known = find(instrument);
  if (!known || !Number.isInteger(score)) return undefined;
  const { items, lowest, highest } = known;
  if (score < items * lowest || score > items * highest) return undefined;
  const room = highest - lowest;
  const above = score - items * lowest;
  return Array.from({ length: items }, (_, at) => lowest + Math.min(room, Math.max(0, above - at * room)));
}

/** The sum of the answers; `undefined` where one is missing, or nobody here knows how they are scored. */
export function sumOf(instrument: string | undefined, answers: readonly (number | null)[]): number | undefined {
  if (!find(instrument)) return undefined;
  return answers.reduce<number | undefined>(
    (sum, answer) => (sum === undefined || answer === null ? undefined : sum + answer),
    0,
  );
}
