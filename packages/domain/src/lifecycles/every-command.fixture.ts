import { consentDecider } from "./consent/consent-decider.js";
import type { ConsentCommand } from "./consent/consent-command.js";
import { rebuild } from "./decider.js";
import type { Decision } from "./decider.js";
import { everyEpisodeCommand } from "./episode/every-episode-command.fixture.js";
import { episodeDecider } from "./episode/episode-decider.js";
import type { DomainEvent } from "./events/domain-event.js";
import type { GoalCommand } from "./goal/goal-command.js";
import { goalDecider } from "./goal/goal-decider.js";
import type { HomeworkCommand } from "./homework/homework-command.js";
import { homeworkDecider } from "./homework/homework-decider.js";

/** A command that is accepted, and how to ask anything else of the same state. */
export interface Accepted {
  readonly command: { readonly type: string };
  /** Takes what a JavaScript caller could send. */
  readonly ask: (given: unknown) => Decision<DomainEvent>;
}

type ByType<Command extends { readonly type: string }> = {
  readonly [Type in Command["type"]]: Extract<Command, { readonly type: Type }>;
};

const day = "2026-03-01";
const later = "2026-03-08";
const clientId = "c1";

const consents: ByType<ConsentCommand> = {
  give_analytics: { type: "give_analytics", clientId, day },
  refuse_analytics: { type: "refuse_analytics", clientId, day },
  withdraw_analytics: { type: "withdraw_analytics", clientId, day: later },
  grant_release: {
    type: "grant_release",
    clientId,
    day,
    releaseId: "r1",
    recipient: "the physician",
    scope: "the referral",
    startsOn: day,
    endsOn: day,
  },
  withdraw_release: { type: "withdraw_release", clientId, day: later, releaseId: "r1" },
  expire_release: { type: "expire_release", clientId, day: later, releaseId: "r1" },
};

const goals: ByType<GoalCommand> = {
  propose: {
    type: "propose",
    day,
    goalId: "g1",
    episodeId: "e1",
    what: "to say what I would like",
    why: "to be closer",
    hopedFor: "calm evenings",
    owner: "both",
    area: "communication",
    weight: 1.5,
    levels: ["much less", "less", "as hoped", "more", "much more"],
    target: { instrument: "csi-16", score: 51.5, met: "at_or_above" },
  },
  move: { type: "move", day: later, to: "active" },
  assess: { type: "assess", day: later, achievement: "improving" },
  rate: { type: "rate", day: later, scale: "measure", score: 40, rater: "p1", instrument: "csi-16" },
};

const homework: ByType<HomeworkCommand> = {
  assign: {
    type: "assign",
    day,
    homeworkId: "h1",
    episodeId: "e1",
    interventionId: "i1",
    sessionId: "s1",
    task: "ten minutes of breathing",
  },
  report: {
    type: "report",
    day: later,
    completion: "partly",
    whatWorked: "the start",
    whatDidNot: "the end",
    helpfulness: 7,
    distress: 2,
    roadblock: "time",
  },
  follow_up: { type: "follow_up", day: later, followUp: { kind: "support", note: "a fixed evening" } },
};

function accepted<Command extends { readonly type: string }, State>(
  { decide }: { readonly decide: (command: Command, state: State) => Decision<DomainEvent> },
  command: Command,
  state: State,
): Accepted {
  // A JavaScript caller is not held by the types.
  return { command, ask: (given) => decide(given as Command, state) };
}

/** The state after commands, each of which was accepted. */
function after<State, Command, Event>(
  decider: {
    readonly decide: (command: Command, state: State) => Decision<Event>;
    readonly evolve: (state: State, event: Event) => State;
    readonly initialState: State;
  },
  ...commands: readonly Command[]
): State {
  return commands.reduce(
    (state, command) => (decider.decide(command, state).events ?? []).reduce(decider.evolve, state),
    decider.initialState,
  );
}

const episode = episodeDecider();
const releases = after(consentDecider, consents.grant_release);
const active = after(goalDecider, goals.propose, goals.move);

/** One of each type of command with all its fields, in a state that accepts it. */
export const everyCommand: readonly Accepted[] = [
  ...everyEpisodeCommand.map(({ history, command }) => accepted(episode, command, rebuild(episode, history))),
  accepted(goalDecider, goals.propose, after(goalDecider)),
  accepted(goalDecider, goals.move, after(goalDecider, goals.propose)),
  accepted(goalDecider, goals.assess, active),
  accepted(goalDecider, goals.rate, active),
  accepted(homeworkDecider, homework.assign, after(homeworkDecider)),
  accepted(homeworkDecider, homework.report, after(homeworkDecider, homework.assign)),
  accepted(homeworkDecider, homework.follow_up, after(homeworkDecider, homework.assign, homework.report)),
  accepted(consentDecider, consents.give_analytics, after(consentDecider)),
  accepted(consentDecider, consents.refuse_analytics, after(consentDecider)),
  accepted(consentDecider, consents.withdraw_analytics, after(consentDecider, consents.give_analytics)),
  accepted(consentDecider, consents.grant_release, after(consentDecider)),
  accepted(consentDecider, consents.withdraw_release, releases),
  accepted(consentDecider, consents.expire_release, releases),
];
