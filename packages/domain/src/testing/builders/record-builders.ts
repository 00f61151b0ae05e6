import { recordDefinitions } from "../../records/record-definitions.js";
import type { RecordName, RecordTypes } from "../../records/record-types.js";
import type { CareRecords } from "../../tables/care-records.js";
import { chanceOf } from "./chance.js";
import { drawFrom } from "./draw.js";
import { newIds } from "./ids.js";
import type { KindBuilders } from "./kind-builders.js";
import type { Loose } from "./loose.js";
import type { Build, BuildVariant } from "./overrides.js";
import { buildPractice } from "./practice/build-practice.js";
import type { PracticeOptions } from "./practice/practice-options.js";
import { followRecipe } from "./recipe.js";
import { recipes } from "./recipes.js";

/** What `recordBuilders` returns. */
export interface RecordBuilders extends KindBuilders {
  /**
   * All records of a small practice, which refer to each other and to nothing else: couples, people in two clients,
   * courses that were completed, left, declined, paused, reopened or that go on, with and without consent. Episodes are
   * such as `episodeDecider` allows; `toTables` makes tables of it that `openDataset` takes without a finding.
   */
  readonly practice: (options?: PracticeOptions) => Required<CareRecords>;
}

/**
 * Seeded builders of valid records, for tests: `recordBuilders(7).Goal({ area: "pain" })`.
 *
 * Each takes some fields, as they are to be, and draws the others so that `check` accepts the whole: an episode that is
 * `finished` has been opened and closed, with a closure. Fields that may be left out sometimes are. The records are frozen.
 * Overrides of which no valid record can be made throw an `OverrideError` with the issues of `check`.
 *
 * - `seed`: a whole number. The same seed gives the same records on every platform, and what is drawn for a field depends
 *   on the seed, the kind, and how many of that kind came before: not on other kinds, nor on other fields that do not
 *   belong together with it. Another version of this package may draw others.
 * - Identifiers such as `goal-3` come once in one object of builders. A record built on its own refers to new ones, which
 *   no other record has; give the identifiers of records that belong together.
 */
export function recordBuilders(seed: number): RecordBuilders {
  const chance = chanceOf(seed);
  const ids = newIds();
  const counts = new Map<RecordName, number>();

  function make<Name extends RecordName>(name: Name, given: Loose<RecordTypes[Name]> & object): RecordTypes[Name] {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    const parts = { definition: recordDefinitions[name], recipe: recipes[name] };
    return followRecipe<RecordTypes[Name]>(parts, given, { chance: chance.fork(`${name} ${count}`), ids });
  }

  const build: KindBuilders = {
    Person: (given = {}) => make("Person", given),
    Client: (given = {}) => make("Client", given),
    Practitioner: (given = {}) => make("Practitioner", given),
    ConsentToAnalytics: variant((given = {}) => make("ConsentToAnalytics", given)),
    ReleaseOfInformation: (given = {}) => make("ReleaseOfInformation", given),
    IntakeCall: variant((given = {}) => make("IntakeCall", given)),
    History: (given = {}) => make("History", given),
    PhysicianReferral: (given = {}) => make("PhysicianReferral", given),
    EpisodeOfCare: (given = {}) => make("EpisodeOfCare", given),
    StageSpell: (given = {}) => make("StageSpell", given),
    PathwayOffer: (given = {}) => make("PathwayOffer", given),
    PathwayChoice: (given = {}) => make("PathwayChoice", given),
    PathwayChange: (given = {}) => make("PathwayChange", given),
    Plan: (given = {}) => make("Plan", given),
    PlanRevision: (given = {}) => make("PlanRevision", given),
    TerminationReview: (given = {}) => make("TerminationReview", given),
    Goal: (given = {}) => make("Goal", given),
    GoalRating: variant((given = {}) => make("GoalRating", given)),
    Measure: (given = {}) => make("Measure", given),
    Session: (given = {}) => make("Session", given),
    Intervention: (given = {}) => make("Intervention", given),
    Homework: (given = {}) => make("Homework", given),
    Milestone: (given = {}) => make("Milestone", given),
  };
  let practices = 0;
  return {
    ...build,
    practice: (options) => {
      practices += 1;
      return buildPractice({ build, draw: drawFrom(chance.fork(`practice ${practices}`), ids) }, options);
    },
  };
}

function variant<Value, Tag extends keyof Value>(build: Build<Value>): BuildVariant<Value, Tag> {
  // What comes back has passed the check with the tag that was given; TypeScript cannot follow that through the check.
  return build as BuildVariant<Value, Tag>;
}
