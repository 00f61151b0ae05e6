import type { StageModel } from "@rapport/domain/vocabulary";
import type { InterventionType } from "@rapport/plugin";
import { exampleMark } from "../tables/example-mark.js";

/** An invented row; days are ISO dates. */
export type ExampleRow = Readonly<Record<string, string | number>>;

export interface ExampleOptions {
  readonly stageModel: StageModel;
  readonly plugins: readonly InterventionType[];
}

const example = (what: string): string => `${exampleMark}${what}`;

/** The first stage in which there is treatment, still open, and the stay before it. */
function stays({ stages }: StageModel): readonly ExampleRow[] {
  const at = Math.max(
    stages.findIndex(({ treatment }) => treatment),
    0,
  );
  const [before, stage] = [stages[at - 1], stages[at]];
  return [
    ...(before && stage
      ? [{ stage: before.code, entered_on: "2000-01-08", left_on: "2000-01-29", exit: stage.code }]
      : []),
    ...(stage ? [{ stage: stage.code, entered_on: "2000-01-29" }] : []),
  ];
}

/** What stands in the examples beside identifiers that a row cannot do without. The course of one invented episode. */
export function exampleCourse(table: string, { stageModel, plugins }: ExampleOptions): readonly ExampleRow[] {
  const type = plugins[0];
  const person_id = example("person");
  switch (table) {
    case "clients":
      // Without consent, so that who writes over it has to state the consent on purpose (P1.4).
      return [{ kind: "individual", referral_source: "physician", consent_analytics: "no" }];
    case "people":
      return [{ birth_year: 1980, gender: "woman" }];
    case "practitioners":
      return [{ background: "psychology", specialisms: "desire;pain" }];
    case "episodes":
      return [
        {
          practitioner_id: example("practitioner"),
          first_contact_on: "2000-01-06",
          opened_on: "2000-01-08",
          concerns: "desire;communication",
          pathway: "current_relationship",
        },
      ];
    case "stages":
      return stays(stageModel);
    case "pauses":
      return [{ paused_on: "2000-04-06", resumed_on: "2000-04-20" }];
    case "goals":
      return [
        {
          area: "communication",
          owner: person_id,
          set_on: "2000-02-03",
          lifecycle_status: "active",
          achievement_status: "improving",
          status_on: "2000-03-02",
          weight: 1,
        },
      ];
    case "goal_ratings":
      return [{ rated_on: "2000-03-02", scale: "gbo", score: 4, rater: "client" }];
    case "measures":
      return [{ person_id, instrument: "phq-9", taken_on: "2000-01-10", score: 12 }];
    case "interventions":
      return [
        {
          goal_id: example("goal"),
          type: type?.code ?? "talking",
          started_on: "2000-02-05",
          status: "in-progress",
        },
      ];
    case "assignments":
      return [
        {
          setting: type?.setting[0] ?? "home",
          assigned_on: "2000-02-05",
          reported_on: "2000-02-12",
          completion: "done",
          helpfulness: 6,
          distress: 3,
          ...(type === undefined ? {} : { details: JSON.stringify(type.examples[0]) }),
        },
      ];
    case "sessions":
      return [
        {
          held_on: "2000-01-08",
          format: "individual",
          modality: "office",
          attendance: "attended",
          minutes: 50,
          booster: "no",
        },
      ];
    case "milestones":
      return [{ goal_id: example("goal"), reached_on: "2000-03-02", celebrated: "yes" }];
    case "plan_revisions":
      return [{ revised_on: "2000-03-04", intervention_types: type?.code ?? "talking", effect: "beneficial" }];
    case "history":
      return [
        {
          person_id,
          taken_on: "2000-01-15",
          onset: "acquired",
          context: "situational",
          distress: 6,
          talkativeness: 5,
          insight: 4,
          motivation: 7,
          commitment: 8,
          ease: 3,
        },
      ];
    case "alliance":
      return [
        {
          session_id: example("session"),
          rated_on: "2000-01-08",
          rater: "client",
          person_id,
          instrument: "srs",
          score: 32.5,
        },
      ];
    default:
      return [{}];
  }
}
