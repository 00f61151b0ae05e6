import type { StandardSchemaV1 } from "@standard-schema/spec";
import { withinTime } from "../time-limit.js";
import { validate } from "../validate.js";
import type { Validation } from "../validate.js";

/** So long may one call take, in microseconds of processor time. */
const slowest = 50_000;
/** A call is slow if it is each time: the first may load or compile, and a busy machine may take one away. */
const attempts = 3;
/** What takes this long by the clock, in milliseconds, is taken not to end. */
const endless = 1000;

export type Answer = Validation<unknown> & { readonly slow: boolean };

/** The work's value, or `undefined` if it does not end; twice, since a busy machine can hold up a work once. */
export function inTime<Value>(milliseconds: number, work: () => Value): { readonly value: Value } | undefined {
  const first = withinTime(milliseconds, work);
  if (first.timedOut !== true) return first;
  const second = withinTime(milliseconds, work);
  return second.timedOut === true ? undefined : second;
}

/** What a schema says of an input, made anew for each call; `undefined` if it does not end. */
export function ask(schema: StandardSchemaV1, make: () => unknown): Answer | undefined {
  let last: Validation<unknown> | undefined;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const input = make();
    const timed = inTime(endless, () => {
      const before = process.cpuUsage();
      const validation = validate(schema, input);
      const { user, system } = process.cpuUsage(before);
      return { validation, spent: user + system };
    });
    if (timed === undefined) return undefined;
    last = timed.value.validation;
    if (timed.value.spent <= slowest) return { ...last, slow: false };
  }
  return last && { ...last, slow: true };
}
