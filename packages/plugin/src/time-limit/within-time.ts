import { Script, createContext } from "node:vm";

/** What a work returned, or that it was stopped. */
export type TimedResult<Value> =
  { readonly value: Value; readonly timedOut?: never } | { readonly timedOut: true; readonly value?: never };

const script = new Script("work()");

/**
 * Does a work in at most so many milliseconds. A loop that does not end is stopped where it is, in the same thread, as is
 * a pattern that backtracks for ever; what it was to return is lost. What the work throws is thrown on.
 *
 * For code that is not trusted to end, such as the validators of a plug-in; a call costs about as much as a new context.
 */
export function withinTime<Value>(milliseconds: number, work: () => Value): TimedResult<Value> {
  try {
    const value: { readonly done: Value } = script.runInContext(createContext({ work: () => ({ done: work() }) }), {
      timeout: milliseconds,
    });
    return { value: value.done };
  } catch (error) {
    const stopped =
      typeof error === "object" && error !== null && "code" in error && error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT";
    if (stopped) return { timedOut: true };
    throw error;
  }
}
