import type { Decider, Decision } from "../lifecycles/decider.js";
import { rebuild } from "../lifecycles/decider.js";
import { same } from "./same.js";

export interface Outcome<Event> {
  /** The command was accepted, and this is what happened, in this order. Warnings are not looked at. */
  readonly then: (events: readonly Event[]) => void;
  /** The command was refused with issues of these codes, in any order. */
  readonly thenIssues: (codes: readonly string[]) => void;
  /** The command was accepted with warnings of these codes, in any order; with none, for an empty list. */
  readonly thenWarnings: (codes: readonly string[]) => void;
}

export interface Given<Command, Event> {
  readonly when: (command: Command) => Outcome<Event>;
}

/**
 * The language of a lifecycle's specification: `const given = specify(goalDecider)`, and then
 * `given(events).when(command).then(events)`, `.thenIssues(codes)` or `.thenWarnings(codes)`. It belongs to no test
 * framework: what does not hold throws an `Error` that says what was expected and what came.
 *
 * Do not return an outcome from an `async` function: its `then` would be taken for that of a promise.
 */
export function specify<State, Command, Event>(
  decider: Decider<State, Command, Event>,
): (events: readonly Event[]) => Given<Command, Event> {
  return (events) => ({
    when: (command) => outcomeOf(decider.decide(command, rebuild(decider, events))),
  });
}

function outcomeOf<Event>(decision: Decision<Event>): Outcome<Event> {
  return {
    // oxlint-disable-next-line unicorn/no-thenable -- "given, when, then" is the language of specifications.
    then(events) {
      if (decision.issues !== undefined) {
        throw mismatch("events", events, "issues", codesOf(decision.issues));
      }
      if (!same(decision.events, events)) throw mismatch("events", events, "events", decision.events);
    },
    thenIssues(codes) {
      if (decision.issues === undefined) throw mismatch("issues", codes, "events", decision.events);
      const found = codesOf(decision.issues);
      if (!same(found, codes.toSorted())) throw mismatch("issues", codes.toSorted(), "issues", found);
    },
    thenWarnings(codes) {
      if (decision.issues !== undefined) {
        throw mismatch("warnings", codes, "issues", codesOf(decision.issues));
      }
      const found = codesOf(decision.warnings);
      if (!same(found, codes.toSorted())) throw mismatch("warnings", codes.toSorted(), "warnings", found);
    },
  };
}

function codesOf(findings: readonly { readonly code: string }[]): readonly string[] {
  return findings.map(({ code }) => code).toSorted();
}

function mismatch(expected: string, wanted: readonly unknown[], came: string, found: readonly unknown[]): Error {
  return new Error(`Expected ${expected}:\n${listed(wanted)}\nbut there came ${came}:\n${listed(found)}`);
}

function listed(items: readonly unknown[]): string {
  return items.length === 0 ? "  (none)" : items.map((item) => `  ${JSON.stringify(item)}`).join("\n");
}
