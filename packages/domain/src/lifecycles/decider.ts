import type { RuleId } from "./rules.js";

/** Why a change was refused. */
export interface Issue {
  /** For programs, for instance `not-the-next-stage`. */
  readonly code: string;
  /** The field of the command that is wrong, for instance `stage`; `type` where the command itself is out of place. */
  readonly path: string;
  /** The rule of the practice that stands against it; `rules` has its text. */
  readonly rule: RuleId;
  /** What was expected. It never repeats a value. */
  readonly message: string;
}

/** What was accepted all the same, and should be looked at. */
export interface Warning {
  readonly code: string;
  readonly path: string;
  readonly rule: RuleId;
  readonly message: string;
}

/** Either what happened, or why it must not: never both. */
export type Decision<Event> =
  | { readonly events: readonly Event[]; readonly warnings: readonly Warning[]; readonly issues?: never }
  | { readonly issues: readonly Issue[]; readonly events?: never; readonly warnings?: never };

/**
 * A lifecycle as three pure parts. Time comes in with the command, as an ISO day such as `2026-03-02`; nothing reads a
 * clock. The pattern is that of functional event sourcing (Chassaing, 2021, "Functional Event Sourcing Decider").
 */
export interface Decider<State, Command, Event> {
  /**
   * What a command leads to in a state. The deciders of this package check the command first, whoever sent it: what is not
   * plain data with the published fields is refused, none of its code is run, and nothing is thrown. A state is taken as it
   * is: `evolve` made it.
   */
  readonly decide: (command: Command, state: State) => Decision<Event>;
  /** The state after an event. It checks nothing: events have happened. */
  readonly evolve: (state: State, event: Event) => State;
  readonly initialState: State;
}

/** The state that a history leads to, oldest event first. */
export function rebuild<State, Command, Event>(
  decider: Decider<State, Command, Event>,
  events: readonly NoInfer<Event>[],
): State {
  return events.reduce(decider.evolve, decider.initialState);
}
