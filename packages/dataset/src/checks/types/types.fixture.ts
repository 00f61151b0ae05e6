import type { InterventionType } from "@rapport/plugin";

type Details = InterventionType["details"];

/** A Standard Schema that accepts what a test does. */
export const schema = (accepts: (details: unknown) => boolean): Details => ({
  "~standard": {
    version: 1,
    vendor: "test",
    validate: (value) => (accepts(value) ? { value } : { issues: [{ message: "refused" }] }),
  },
});

/** A type that may take place anywhere, with changes. */
export const typeWith = (changes: Partial<InterventionType> = {}): InterventionType => ({
  apiVersion: 1,
  code: "journal",
  display: "Journal",
  description: "The client writes down what was felt.",
  audience: ["individual", "couple", "other"],
  setting: ["room", "home"],
  physical: "none",
  stages: ["goal_setting", "middle", "reaching_goals", "termination"],
  details: schema(() => true),
  metrics: {},
  examples: [{}],
  ...changes,
});

type Row = Readonly<Record<string, string>>;

/**
 * One open episode of an individual from January on, in treatment since February, with an intervention of the type
 * `journal` since March, and an assignment in it that was done at home.
 */
export const practiceWith = ({
  kind = "individual",
  episode = {},
  intervention = {},
  assignment = {},
  interventions = [],
  assignments = [],
  stages = [
    { episode_id: "e1", stage: "evaluation", entered_on: "2026-01-07", left_on: "2026-02-01", exit: "goal_setting" },
    { episode_id: "e1", stage: "goal_setting", entered_on: "2026-02-01", left_on: "2026-03-01", exit: "middle" },
    { episode_id: "e1", stage: "middle", entered_on: "2026-03-01" },
  ],
}: {
  readonly kind?: string;
  readonly episode?: Row;
  /** Changes to the intervention, and to the assignment. */
  readonly intervention?: Row;
  readonly assignment?: Row;
  /** More of each. */
  readonly interventions?: readonly Row[];
  readonly assignments?: readonly Row[];
  readonly stages?: readonly Row[];
} = {}) => {
  const course = { intervention_id: "i1", episode_id: "e1", type: "journal", started_on: "2026-03-02" };
  const homework = { assignment_id: "a1", intervention_id: "i1", setting: "home", assigned_on: "2026-03-02" };
  return {
    clients: [{ client_id: "c1", kind, consent_analytics: "yes" }],
    episodes: [
      { episode_id: "e1", client_id: "c1", first_contact_on: "2026-01-05", opened_on: "2026-01-07", ...episode },
    ],
    stages,
    interventions: [
      { ...course, status: "in-progress", ...intervention },
      ...interventions.map((row, at) => ({ ...course, status: "in-progress", intervention_id: `i${at + 2}`, ...row })),
    ],
    assignments: [
      { ...homework, completion: "done", ...assignment },
      ...assignments.map((row, at) => ({ ...homework, assignment_id: `a${at + 2}`, ...row })),
    ],
  };
};
