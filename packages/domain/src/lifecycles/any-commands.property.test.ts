import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areas, goalAchievementStatuses, goalLifecycleStatuses, roadblocks } from "../codes.js";
import { completions } from "../records/code-lists.js";
import { same } from "../testing/same.js";
import { consentDecider } from "./consent/consent-decider.js";
import type { ConsentCommand } from "./consent/consent-command.js";
import { rebuild } from "./decider.js";
import type { Decider } from "./decider.js";
import type { DomainEvent } from "./events/domain-event.js";
import { fromJsonLines, toJsonLines } from "./events/json-lines.js";
import type { GoalCommand } from "./goal/goal-command.js";
import { goalDecider } from "./goal/goal-decider.js";
import { goalMoves } from "./goal/goal-moves.js";
import type { HomeworkCommand } from "./homework/homework-command.js";
import { homeworkDecider } from "./homework/homework-decider.js";
import { ratingScales } from "./words.js";

const settings = { numRuns: 300, seed: 20_260_101 };
const id = fc.constantFrom("a", "b");
const text = fc.constantFrom("", "because");
const day = fc.nat(40).map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));
const points = fc.integer({ min: -3, max: 11 });
const of = <const Type extends string>(type: Type) => ({ type: fc.constant(type), day });

/** Days ascend but for an error here and there. */
function ascending<Command extends { readonly day: string }>(command: fc.Arbitrary<Command>) {
  const inOrder = (commands: readonly Command[]) => commands.toSorted((a, b) => (a.day < b.day ? -1 : 1));
  return fc.tuple(fc.array(command, { maxLength: 30, size: "max" }), command).map(([most, error]) => {
    const [first, ...rest] = inOrder(most);
    return first === undefined ? [error] : [first, ...rest.slice(0, 9), error, ...rest.slice(9)];
  });
}

/** The three properties of every lifecycle. */
function keepsItsWord<State, Command, Event extends DomainEvent>(
  decider: Decider<State, Command, Event>,
  commands: readonly Command[],
): boolean {
  let state = decider.initialState;
  const history: Event[] = [];
  for (const command of commands) {
    const { events = [], issues } = decider.decide(command, state);
    if (issues === undefined ? events.length === 0 : issues.length === 0) return false;
    for (const event of events) state = decider.evolve(state, event);
    history.push(...events);
  }
  const days = history.map((event) => event.day);
  const { value } = fromJsonLines(toJsonLines(history));
  return same(rebuild(decider, history), state) && same(days, days.toSorted()) && same(value, history);
}

const goalCommands: fc.Arbitrary<GoalCommand> = fc.oneof(
  fc.record(
    { ...of("propose"), goalId: id, episodeId: id, what: text, why: text, owner: id, area: fc.constantFrom(...areas) },
    { requiredKeys: ["type", "day", "goalId", "episodeId", "what", "owner", "area"] },
  ),
  fc.record({ ...of("move"), to: fc.constantFrom(...goalLifecycleStatuses.slice(0, 6)) }),
  fc.record({ ...of("assess"), achievement: fc.constantFrom(...goalAchievementStatuses) }),
  fc.record({ ...of("rate"), scale: fc.constantFrom(...ratingScales), score: points, rater: id }),
);

const homeworkCommands: fc.Arbitrary<HomeworkCommand> = fc.oneof(
  fc.record({ ...of("assign"), homeworkId: id, episodeId: id, interventionId: id }),
  fc.record(
    {
      ...of("report"),
      completion: fc.constantFrom(...completions),
      distress: points,
      roadblock: fc.constantFrom(...roadblocks),
    },
    { requiredKeys: ["type", "day", "completion"] },
  ),
  fc.record({
    ...of("follow_up"),
    followUp: fc.oneof(
      fc.record({ kind: fc.constant("support" as const), note: text }),
      fc.record({ kind: fc.constant("revised_plan" as const), planRevisionId: id }),
    ),
  }),
);

const consentCommands: fc.Arbitrary<ConsentCommand> = fc.oneof(
  fc.record({ ...of("give_analytics"), clientId: id }),
  fc.record({ ...of("refuse_analytics"), clientId: id }),
  fc.record({ ...of("withdraw_analytics"), clientId: id }),
  fc.record({
    ...of("grant_release"),
    clientId: id,
    releaseId: id,
    recipient: text,
    scope: text,
    startsOn: day,
    endsOn: day,
  }),
  fc.record({ ...of("withdraw_release"), clientId: id, releaseId: id }),
  fc.record({ ...of("expire_release"), clientId: id, releaseId: id }),
);

describe("any commands: state is rebuilt from events and JSON lines, days never go back, a decision is never empty", () => {
  const expectHolds = <T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => boolean) =>
    expect(() => fc.assert(fc.property(arbitrary, holds), settings)).not.toThrow();

  it("P4.3 to a goal", () => {
    expectHolds(ascending(goalCommands), (commands) => keepsItsWord(goalDecider, commands));
  });

  it("P6.1 to homework", () => {
    expectHolds(ascending(homeworkCommands), (commands) => keepsItsWord(homeworkDecider, commands));
  });

  it("P1.4 to consents", () => {
    expectHolds(ascending(consentCommands), (commands) => keepsItsWord(consentDecider, commands));
  });

  it("P4.3 a goal's statuses are a path through the legal moves", () => {
    expectHolds(ascending(goalCommands), (commands) => {
      let state = goalDecider.initialState;
      return commands.every((command) => {
        const before = state;
        for (const event of goalDecider.decide(command, state).events ?? []) state = goalDecider.evolve(state, event);
        if (before.status === "none" || before.status === state.status) return true;
        return state.status !== "none" && goalMoves[before.status].includes(state.status);
      });
    });
  });

  it("the commands tried reach far: each type of event", () => {
    const reached = <State, Command, Event extends DomainEvent>(
      decider: Decider<State, Command, Event>,
      commands: fc.Arbitrary<readonly Command[]>,
    ) =>
      fc.sample(commands, settings).flatMap((each) => {
        let state = decider.initialState;
        return each.flatMap((command) => {
          const { events = [] } = decider.decide(command, state);
          for (const event of events) state = decider.evolve(state, event);
          return events.map((event) => event.type);
        });
      });
    expect(new Set(reached(goalDecider, ascending(goalCommands))).size).toBe(4);
    expect(new Set(reached(homeworkDecider, ascending(homeworkCommands))).size).toBe(3);
    expect(new Set(reached(consentDecider, ascending(consentCommands))).size).toBe(6);
  });
});
