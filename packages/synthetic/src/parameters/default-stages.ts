import type { ExitParameters, StageParameters } from "./parameters.js";

const exit = (code: ExitParameters["exit"], weight: number, ...stay: number[]): ExitParameters => ({
  exit: code,
  weight,
  stay,
});

/**
 * Invented, of a plausible size: medians of about 5 days, 3 weeks, 17 days, 18 weeks, 5 weeks and 3 weeks. Weights of
 * a stage add to 1000.
 */
export const defaultStages: readonly StageParameters[] = [
  {
    stage: "intake_call",
    exits: [
      exit("evaluation", 780, 0, 2, 3, 4, 6, 8, 10, 14, 22),
      exit("declined", 70, 0, 1, 2, 4, 8),
      exit("referred_on", 40, 0, 2, 4, 7, 12),
      exit("stopped_by_choice", 60, 1, 4, 7, 12, 25),
      exit("stopped_attending", 40, 5, 10, 14, 21, 30),
      exit("other", 10, 1, 7, 21),
    ],
  },
  {
    stage: "evaluation",
    exits: [
      exit("goal_setting", 850, 5, 12, 15, 18, 22, 25, 29, 36, 60),
      exit("stopped_attending", 55, 7, 14, 21, 30, 55),
      exit("stopped_by_choice", 45, 3, 8, 14, 21, 40),
      exit("referred_on", 30, 4, 10, 16, 24, 40),
      exit("moved", 8, 5, 20, 45),
      exit("ended_by_practitioner", 6, 7, 18, 35),
      exit("other", 6, 3, 15, 40),
    ],
  },
  {
    stage: "goal_setting",
    exits: [
      exit("middle", 850, 4, 9, 12, 14, 17, 20, 24, 30, 50),
      exit("evaluation", 40, 3, 8, 12, 17, 30),
      exit("stopped_attending", 45, 7, 14, 20, 28, 50),
      exit("stopped_by_choice", 35, 3, 9, 14, 21, 40),
      exit("referred_on", 12, 3, 10, 18, 35),
      exit("moved", 8, 5, 20, 40),
      exit("ended_by_practitioner", 5, 7, 15, 30),
      exit("other", 5, 3, 15, 40),
    ],
  },
  {
    stage: "middle",
    exits: [
      exit("reaching_goals", 740, 35, 80, 102, 118, 134, 150, 172, 210, 340),
      exit("goal_setting", 100, 21, 42, 56, 70, 84, 100, 120, 150, 240),
      exit("stopped_attending", 65, 7, 21, 35, 52, 70, 90, 115, 150, 260),
      exit("stopped_by_choice", 45, 14, 35, 56, 77, 98, 126, 160, 280),
      exit("moved", 15, 10, 60, 120, 260),
      exit("referred_on", 15, 14, 40, 80, 160),
      exit("ended_by_practitioner", 12, 30, 70, 110, 220),
      exit("other", 8, 10, 60, 120, 240),
    ],
  },
  {
    stage: "reaching_goals",
    exits: [
      exit("termination", 740, 10, 21, 27, 32, 37, 42, 50, 63, 110),
      exit("middle", 120, 7, 14, 21, 28, 35, 44, 56, 90),
      exit("goal_setting", 60, 7, 15, 24, 33, 46, 80),
      exit("stopped_attending", 30, 14, 24, 35, 50, 90),
      exit("stopped_by_choice", 30, 7, 18, 30, 45, 80),
      exit("moved", 10, 7, 25, 45, 90),
      exit("ended_by_practitioner", 5, 14, 30, 60),
      exit("other", 5, 7, 30, 80),
    ],
  },
  {
    stage: "termination",
    exits: [
      exit("completed", 890, 7, 12, 15, 18, 22, 26, 31, 40, 75),
      exit("stopped_attending", 50, 10, 18, 26, 38, 70),
      exit("stopped_by_choice", 35, 5, 12, 20, 30, 55),
      exit("moved", 10, 5, 15, 30, 50),
      exit("ended_by_practitioner", 5, 7, 20, 40),
      exit("other", 10, 5, 20, 50),
    ],
  },
];
