import type { AverageMetric, ChangeMetric, ChoicesMetric, FurthestStepMetric, ShareMetric, Take } from "../metric.js";
import { isNumber } from "../shape.js";
import type { CourseEntry } from "./course.js";
import { valuesOf } from "./seen-course.js";

function meanOf(numbers: readonly number[]): number | undefined {
  return numbers.length === 0 ? undefined : numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}

/** The first or the last. */
function endOf<Value>(values: readonly Value[], take: Extract<Take, "first" | "last">): Value | undefined {
  return take === "first" ? values.at(0) : values.at(-1);
}

export function shareOf(entries: readonly CourseEntry[], { field, take }: ShareMetric): boolean | number | undefined {
  const answers = valuesOf(entries, field)
    .map(({ value }) => value)
    .filter((value) => typeof value === "boolean");
  switch (take) {
    case "first":
    case "last":
      return endOf(answers, take);
    case "most":
      return answers.length === 0 ? undefined : answers.includes(true);
    case "mean":
      return meanOf(answers.map(Number));
    default: {
      const unreachable: never = take;
      return unreachable;
    }
  }
}

const other = "other";

export function choiceOf(
  entries: readonly CourseEntry[],
  { field, take }: ChoicesMetric,
  levels: readonly string[],
): string | undefined {
  const chosen = valuesOf(entries, field)
    .map(({ value }) => value)
    .filter((value) => typeof value === "string")
    .map((value) => (levels.includes(value) ? value : other));
  switch (take) {
    case "first":
    case "last":
      return endOf(chosen, take);
    case "most": {
      const times = (level: string): number => chosen.filter((each) => each === level).length;
      // A stable sort, so that of equals the one listed first stays first; what is not listed comes after the levels.
      return [...new Set([...levels, other])]
        .filter((level) => times(level) > 0)
        .toSorted((one, another) => times(another) - times(one))
        .at(0);
    }
    default: {
      const unreachable: never = take;
      return unreachable;
    }
  }
}

function scaled(
  entries: readonly CourseEntry[],
  { field, range }: Pick<AverageMetric, "field" | "range">,
): readonly number[] {
  const [least, most] = range;
  return valuesOf(entries, field)
    .map(({ value }) => value)
    .filter(isNumber)
    .map((value) => Math.min(Math.max(value, least), most));
}

export function averageOf(entries: readonly CourseEntry[], metric: AverageMetric): number | undefined {
  const numbers = scaled(entries, metric);
  const { take } = metric;
  switch (take) {
    case "first":
    case "last":
      return endOf(numbers, take);
    case "most":
      return numbers.length === 0 ? undefined : Math.max(...numbers);
    case "mean":
      return meanOf(numbers);
    default: {
      const unreachable: never = take;
      return unreachable;
    }
  }
}

export function changeOf(entries: readonly CourseEntry[], metric: ChangeMetric): number | undefined {
  const [first, ...later] = scaled(entries, metric);
  const last = later.at(-1);
  return first === undefined || last === undefined ? undefined : last - first;
}

export function furthestOf(
  entries: readonly CourseEntry[],
  { field, steps }: FurthestStepMetric,
): string | number | undefined {
  const reached = valuesOf(entries, field).map(({ value }) => value);
  return steps.findLast((step) => reached.includes(step));
}
