import type { CareRecords } from "../../../tables/care-records.js";
import { clientRecords } from "./client-records.js";
import type { EpisodeRecords } from "./client-records.js";
import { courses } from "./courses.js";
import { consentsOf, householdsOf } from "./households.js";
import type { PracticeOptions } from "./practice-options.js";
import type { Tools } from "./tools.js";

/** So many clients have one practitioner. */
const caseload = 8;

function joined(all: readonly EpisodeRecords[]): EpisodeRecords {
  return {
    intakeCalls: all.flatMap(({ intakeCalls }) => intakeCalls),
    episodes: all.flatMap(({ episodes }) => episodes),
    stageSpells: all.flatMap(({ stageSpells }) => stageSpells),
    pathwayChoices: all.flatMap(({ pathwayChoices }) => pathwayChoices),
    goals: all.flatMap(({ goals }) => goals),
    goalRatings: all.flatMap(({ goalRatings }) => goalRatings),
    measures: all.flatMap(({ measures }) => measures),
    interventions: all.flatMap(({ interventions }) => interventions),
    homework: all.flatMap(({ homework }) => homework),
    sessions: all.flatMap(({ sessions }) => sessions),
    milestones: all.flatMap(({ milestones }) => milestones),
    plans: all.flatMap(({ plans }) => plans),
    planRevisions: all.flatMap(({ planRevisions }) => planRevisions),
    histories: all.flatMap(({ histories }) => histories),
  };
}

/** All records of a practice. A `RangeError` says so where there cannot be so many clients. */
export function buildPractice(tools: Tools, { clients: count = 12 }: PracticeOptions = {}): Required<CareRecords> {
  if (!Number.isInteger(count) || count < 0 || count > 100_000) {
    throw new RangeError("Expected clients to be a whole number, such as 12, of at most 100000.");
  }
  const { build, draw } = tools;
  const practitioners = Array.from({ length: Math.ceil(count / caseload) }, () => build.Practitioner());
  const households = householdsOf(count, tools);
  const shift = draw.between(0, courses.length - 1);
  const byClient = households.map(({ client, people }, at) => {
    const practitionerId = practitioners[Math.floor(at / caseload)]?.id ?? "";
    const course = courses[(at + shift) % courses.length] ?? "open";
    const episodes = joined(clientRecords({ client, practitionerId, course }, tools));
    const decidedOn = episodes.episodes[0]?.firstContactOn ?? "";
    return { client, people, episodes, consents: consentsOf({ client, at, decidedOn }, tools) };
  });
  return {
    people: byClient.flatMap(({ people }) => people),
    clients: byClient.map(({ client }) => client),
    practitioners,
    consents: byClient.flatMap(({ consents }) => consents),
    ...joined(byClient.map(({ episodes }) => episodes)),
  };
}
