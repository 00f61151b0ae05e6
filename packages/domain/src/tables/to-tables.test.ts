import { describe, expect, it } from "vitest";
import type { EpisodeOfCare } from "../records/course/episode-of-care.js";
import type { PathwayChoice } from "../records/course/pathway-choice.js";
import { episodeOfCareExamples } from "../records/course/episode-of-care.fixture.js";
import { planRevisionExamples } from "../records/course/plan-revision.fixture.js";
import { planExamples } from "../records/course/plan.fixture.js";
import { goalExamples } from "../records/goals/goal.fixture.js";
import { historyExamples } from "../records/intake/history.fixture.js";
import type { Intervention } from "../records/work/intervention.js";
import { homeworkExamples } from "../records/work/homework.fixture.js";
import { milestoneExamples } from "../records/work/milestone.fixture.js";
import { fromTables } from "./from-tables.js";
import { toTables } from "./to-tables.js";

const planned: EpisodeOfCare = {
  id: "e-1",
  clientId: "c-1",
  status: "planned",
  firstContactOn: "2026-01-05",
  stageModel: "six-stages",
};
const active: EpisodeOfCare = { ...planned, status: "active", openedOn: "2026-01-07" };
const choice: PathwayChoice = {
  id: "x-1",
  episodeId: "e-1",
  chosenOn: "2026-02-01",
  pathway: "medical",
  why: "most_pressing",
};
const plan = planExamples.full;
const revision = { ...planRevisionExamples.full, planId: plan.id };
const history = historyExamples.full;

/** Every text in a value, however deep. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const stay = { episodeId: "e-1", stage: "intake_call", enteredOn: "2026-01-06" };

describe("the tables of a practice", () => {
  it("are none where there are no records", () => {
    expect(toTables({})).toEqual({});
    expect(toTables({ people: [], clients: [] })).toEqual({});
    expect(fromTables({})).toEqual({ value: {} });
  });

  it("have an empty cell where a record says nothing", () => {
    const client = { id: "c-1", kind: "individual", members: ["p-1"] } as const;
    expect(toTables({ people: [{ id: "p-1", pronouns: "they/them" }], clients: [client] })).toEqual({
      people: [{ person_id: "p-1", birth_year: "", gender: "" }],
      clients: [{ client_id: "c-1", kind: "individual", referral_source: "", consent_analytics: "no" }],
      members: [{ client_id: "c-1", person_id: "p-1" }],
    });
  });

  it("hold an empty list as an empty cell, and a semicolon inside a title as a comma", () => {
    const licences = [{ title: "Licensed psychologist", region: "Ontario" }];
    const certification = { title: "Sex therapist; supervisor", issuer: "AASECT", awardedOn: "2021-02-01" };
    const practitioner = { id: "t-1", background: "psychology", licences, specialisms: [] };
    expect(toTables({ practitioners: [{ ...practitioner, certifications: [certification, certification] }] })).toEqual({
      practitioners: [
        {
          practitioner_id: "t-1",
          background: "psychology",
          certifications: "Sex therapist, supervisor;Sex therapist, supervisor",
          specialisms: "",
        },
      ],
    });
  });

  it("hold no free text", () => {
    const tables = JSON.stringify(
      toTables({
        goals: [goalExamples.full],
        homework: [homeworkExamples.full],
        milestones: [milestoneExamples.full],
        plans: [plan],
        planRevisions: [revision],
        histories: [history],
      }),
    );
    const { what, why = "", hopedFor = "" } = goalExamples.full;
    const { task = "" } = homeworkExamples.full;
    const { course = "" } = plan;
    const { triedBefore, circumstances, medical, sexual } = history;
    const told = history.problems.map(({ onset: _onset, context: _context, ...words }) => words);
    const background = textsIn([told, triedBefore, circumstances, medical, sexual]);
    expect(background.length).toBeGreaterThan(15);
    for (const text of [
      what,
      why,
      hopedFor,
      task,
      milestoneExamples.full.what,
      course,
      revision.reason,
      ...background,
    ]) {
      expect(text).not.toBe("");
      expect(tables).not.toContain(text);
    }
  });

  it("P4.2 hold no rating by a measure, which stands among the measures", () => {
    const shared = { goalId: "g-1", ratedOn: "2026-03-01" };
    const byMeasure = { ...shared, id: "r-1", scale: "measure", instrument: "fsds-r", score: 9 } as const;
    const gbo = { ...shared, id: "r-2", scale: "gbo", score: 3 } as const;
    expect(toTables({ goalRatings: [byMeasure] })).toEqual({});
    expect(toTables({ goalRatings: [byMeasure, gbo] })).toEqual({
      goal_ratings: [{ goal_id: "g-1", rated_on: "2026-03-01", scale: "gbo", score: "3", rater: "" }],
    });
  });
});

describe("the work's rows", () => {
  it("P6.3 say whether a milestone was celebrated, where the record says on which day, and nothing where it does not", () => {
    const tables = toTables({ milestones: [milestoneExamples.full, milestoneExamples.minimal] });
    expect(tables["milestones"]?.map((row) => [row["reached_on"], row["celebrated"]])).toEqual([
      ["2026-03-01", "yes"],
      ["2026-03-01", ""],
    ]);
    expect(tables["milestones"]?.[0]).toMatchObject({ goal_id: "g-1", assignment_id: "a-1" });
  });

  it("P3.4 give a revision the episode of its plan, and leave it out where that plan is not there", () => {
    expect(toTables({ plans: [plan], planRevisions: [revision, { ...revision, planId: "l-9" }] })).toEqual({
      plan_revisions: [
        {
          plan_revision_id: "v-1",
          episode_id: plan.episodeId,
          revised_on: "2026-03-17",
          intervention_types: "communication",
          effect: "partly_beneficial",
        },
      ],
    });
  });

  it("P2 hold of a history what is coded and rated, and of its problems the first", () => {
    expect(history.problems).toHaveLength(2);
    expect(toTables({ histories: [history, { ...history, problems: history.problems.slice(1) }] })["history"]).toEqual([
      {
        episode_id: "e-1",
        person_id: "p-1",
        taken_on: "2026-02-03",
        onset: "acquired",
        context: "situational",
        distress: "7",
        talkativeness: "6",
        insight: "5",
        motivation: "8",
        commitment: "7",
        ease: "3",
      },
      expect.objectContaining({ onset: "", context: "", distress: "", motivation: "8" }),
    ]);
  });
});

describe("an episode's row", () => {
  it("begins with its first stay while it is planned", () => {
    const later = { ...stay, stage: "evaluation", enteredOn: "2026-01-20" };
    const { episodes } = toTables({ episodes: [planned], stageSpells: [later, stay] });
    expect(episodes?.[0]?.["opened_on"]).toBe("2026-01-06");
  });

  it("is missing where it never began, with what belongs to it and the link to it", () => {
    const goal = { ...goalExamples.minimal, episodeId: "e-1" };
    const reopened = { ...active, id: "e-2", previousEpisodeId: "e-1" };
    const tables = toTables({ episodes: [planned, reopened], goals: [goal, { ...goal, id: "g-2", episodeId: "e-2" }] });
    expect(tables["episodes"]?.map((row) => [row["episode_id"], row["previous_episode_id"]])).toEqual([["e-2", ""]]);
    expect(tables["goals"]?.map((row) => row["goal_id"])).toEqual(["g-2"]);
  });

  it("is missing where it was entered in error, with its stays, pauses, ratings, homework and all else", () => {
    const wrong: EpisodeOfCare = { ...active, status: "entered-in-error", pauses: [{ pausedOn: "2026-02-01" }] };
    const goal = { ...goalExamples.minimal, episodeId: "e-1" };
    const rating = { id: "r-1", goalId: goal.id, ratedOn: "2026-03-01", scale: "gbo", score: 3 } as const;
    const intervention: Intervention = {
      id: "i-1",
      episodeId: "e-1",
      type: "talking",
      startedOn: "2026-02-01",
      status: "in-progress",
    };
    const homework = { id: "h-1", interventionId: "i-1", setting: "home", assignedOn: "2026-02-01" } as const;
    const tables = toTables({
      episodes: [wrong],
      stageSpells: [stay],
      goals: [goal],
      goalRatings: [rating],
      interventions: [intervention],
      homework: [homework],
      milestones: [{ ...milestoneExamples.minimal, episodeId: "e-1" }],
      plans: [{ ...plan, episodeId: "e-1" }],
      planRevisions: [revision],
      histories: [{ ...history, episodeId: "e-1" }],
    });
    expect(tables).toEqual({});
  });

  it("P4.4 names the pathway chosen last, unless the episode names its own", () => {
    const later: PathwayChoice = { ...choice, id: "x-2", chosenOn: "2026-03-01", pathway: "family_of_origin" };
    const pathwayChoices = [later, choice];
    expect(toTables({ episodes: [active], pathwayChoices })["episodes"]?.[0]?.["pathway"]).toBe("family_of_origin");
    const own: EpisodeOfCare = { ...active, pathway: "current_relationship" };
    expect(toTables({ episodes: [own], pathwayChoices })["episodes"]?.[0]?.["pathway"]).toBe("current_relationship");
  });

  it("has its pauses in a table of their own", () => {
    const { full } = episodeOfCareExamples;
    expect(full.pauses).toBeDefined();
    expect(toTables({ episodes: [full] })["pauses"]).toHaveLength(full.pauses?.length ?? 0);
  });
});
