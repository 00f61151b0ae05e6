import type { ConsentEvent } from "../consent/consent-event.js";
import type { EpisodeEvent } from "../episode/episode-event.js";
import type { GoalEvent } from "../goal/goal-event.js";
import type { HomeworkEvent } from "../homework/homework-event.js";

/** Whatever the lifecycles say has happened. Each event names its episode, goal, homework or client. */
export type DomainEvent = EpisodeEvent | GoalEvent | HomeworkEvent | ConsentEvent;
