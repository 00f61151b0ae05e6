import type { ReportContent, SessionPoint, StageSessions, TimeInStageResult } from "@rapport/analysis";
import { sampleContent, timeInStage } from "./sample.fixture.js";

const exits = [
  { code: "goal_setting", label: "Goal setting and planning" },
  { code: "other_exits", label: "Other ways out" },
];

const point = (sessions: number, survival: number, atRisk?: number): SessionPoint => ({
  sessions,
  survival,
  ...(sessions === 0 ? {} : { lower: Math.max(0, survival - 0.1), upper: Math.min(1, survival + 0.1) }),
  incidence: { goal_setting: 0.9 * (1 - survival), other_exits: 0.1 * (1 - survival) },
  ...(atRisk === undefined ? {} : { atRisk }),
});

const evaluation: StageSessions = {
  median: { kind: "position", step: 1, estimate: 3, lower: 2, upper: 4 },
  lowerQuartile: { kind: "position", step: 1, estimate: 1, lower: 1, upper: 1 },
  upperQuartile: { kind: "position", step: 2, lower: 4 },
  curve: { exits, points: [point(0, 1, 120), point(1, 0.8, 95), point(2, 0.6, 70), point(4, 0.3, 35)], furthest: 0.06 },
  onSessions: [point(1, 0.8, 95), point(3, 0.45)],
};

const withheld = { kind: "withheld", reason: "too-few" } as const;
const nothing: StageSessions = {
  median: withheld,
  lowerQuartile: withheld,
  upperQuartile: withheld,
  onSessions: [],
};

/** The first stage is told on a clock of sessions, the others have too few. */
export const timeInSessions: TimeInStageResult = {
  ...timeInStage,
  sessionClock: "told",
  stages: timeInStage.stages.map((stage, at) => ({ ...stage, sessions: at === 0 ? evaluation : nothing })),
};

/** A report in which time in stage is told in sessions as well. */
export const contentInSessions: ReportContent = { ...sampleContent, questions: [timeInSessions] };
