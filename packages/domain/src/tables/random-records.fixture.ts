import * as fc from "fast-check";
import {
  areas,
  clientKinds,
  closures,
  declineReasons,
  goalAchievementStatuses,
  goalLifecycleStatuses,
  pathways,
  procedureStatuses,
  roadblocks,
} from "../codes.js";
import {
  attendances,
  completions,
  effectJudgements,
  homeworkSettings,
  problemContexts,
  problemOnsets,
  sessionFormats,
  sessionModalities,
} from "../records/code-lists.js";
import type { TabledRecords } from "./tabled-records.js";

/** Any text that a record allows, with what divides cells, lines and lists. */
const text = fc
  .oneof(fc.string({ unit: "grapheme", maxLength: 20 }), fc.constantFrom("a;b, \"c\"\n'd'\t", " =1+1 ", "0", "null"))
  .filter((each) => /\S/u.test(each));
const title = fc.string({ maxLength: 20 }).filter((each) => /^[^\s;](?:[^;]*[^\s;])?$/u.test(each));
const day = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2090-01-01"), noInvalidDate: true })
  .map((each) => each.toISOString().slice(0, 10));
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((each) => each + 0);
const weight = fc.double({ min: 0, max: 1_000_000, noNaN: true }).map((each) => each + 0);
const tenPoints = fc.integer({ min: 0, max: 10 });
const of = <Code>(codes: readonly Code[]) => fc.constantFrom(...codes);
const listOf = <Code>(codes: readonly Code[]) => fc.uniqueArray(of(codes), { minLength: 1, maxLength: 4 });
const json = fc
  .jsonValue({ maxDepth: 2 })
  // JSON has no -0, and names that reach a prototype are refused in records.
  .filter(
    (each) =>
      !/-0|__proto__|constructor|prototype/u.test(JSON.stringify(each, (_, at) => (Object.is(at, -0) ? "-0" : at))),
  );
const named = fc.dictionary(fc.string({ maxLength: 5 }), json, { maxKeys: 3 }).map((each) => ({ ...each, step: 1 }));

/** Some fields are there, others may be left out. */
function record<Needed extends object, Maybe extends object>(
  needed: { readonly [Name in keyof Needed]: fc.Arbitrary<Needed[Name]> },
  maybe: { readonly [Name in keyof Maybe]: fc.Arbitrary<Maybe[Name]> },
) {
  const others = fc.record(maybe, { requiredKeys: [] });
  return fc.tuple(fc.record(needed), others).map(([all, some]) => ({ ...all, ...some }));
}

const some = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, { maxLength: 4 });
const distinct = <Item extends { readonly id: string }>(item: fc.Arbitrary<Item>) =>
  fc.uniqueArray(item, { maxLength: 4, selector: ({ id }) => id });

const clients = distinct(
  fc
    .record({
      client: record(
        { id: text, kind: of(clientKinds) },
        { referralSource: text, members: fc.uniqueArray(text, { minLength: 1, maxLength: 3 }) },
      ),
      status: of(["given", "refused", "withdrawn"] as const),
    })
    .map(({ client, status }) => ({ ...client, status })),
);

const pause = record({ pausedOn: day }, { resumedOn: day });
const episodes = distinct(
  record(
    { id: text, clientId: text, firstContactOn: day, openedOn: day },
    {
      practitionerId: text,
      practiceId: text,
      closedOn: day,
      closure: of(closures),
      declineReason: of(declineReasons),
      concerns: listOf(areas),
      pathway: of(pathways),
      pauses: fc.array(pause, { minLength: 1, maxLength: 2 }),
    },
  ),
  // Each reopens the one before it, or none.
).chain((all) =>
  fc.array(fc.boolean(), { minLength: all.length, maxLength: all.length }).map((reopens) =>
    all.map((each, at) => {
      const before = all[at - 1];
      return before && reopens[at] ? { ...each, previousEpisodeId: before.id } : each;
    }),
  ),
);

const told = record(
  { reportedOn: day },
  {
    completion: of(completions),
    helpfulness: tenPoints,
    distress: tenPoints,
    roadblock: fc.record({ kind: of(roadblocks) }),
    details: named,
  },
);

/** With one field or more. */
const filled = <Fields extends object>(maybe: { readonly [Name in keyof Fields]: fc.Arbitrary<Fields[Name]> }) =>
  record({}, maybe).filter((each) => Object.keys(each).length > 0);
const problem = filled({ onset: of(problemOnsets), context: of(problemContexts), distress: tenPoints });
const observations = filled({
  talkativeness: tenPoints,
  insight: tenPoints,
  motivation: tenPoints,
  commitmentToChange: tenPoints,
  easeInSpeaking: tenPoints,
});

/** What tables carry of a practice, with kinds left out of which there is none. */
export const randomRecords: fc.Arbitrary<TabledRecords> = fc
  .record({
    people: some(record({ id: text }, { birthYear: fc.integer({ min: 1900, max: 2100 }), gender: text })),
    clients,
    practitioners: some(
      record(
        { id: text, background: text },
        { specialisms: listOf(areas), certifications: fc.array(fc.record({ title }), { minLength: 1, maxLength: 3 }) },
      ),
    ),
    episodes,
    stageSpells: some(
      record(
        { episodeId: text, stage: text, enteredOn: day },
        { leftOn: day, exit: text, observedFrom: day, observedUntil: day },
      ),
    ),
    goals: some(
      record(
        {
          id: text,
          episodeId: text,
          setOn: day,
          owner: text,
          area: of(areas),
          lifecycleStatus: of(goalLifecycleStatuses),
        },
        { weight, pathway: of(pathways), achievementStatus: of(goalAchievementStatuses), statusOn: day },
      ),
    ),
    goalRatings: some(
      fc.oneof(
        record({ goalId: text, ratedOn: day, scale: fc.constant("gbo"), score: tenPoints }, { rater: text }),
        record(
          { goalId: text, ratedOn: day, scale: fc.constant("gas"), score: of([-2, -1, 0, 1, 2]) },
          { rater: text },
        ),
      ),
    ),
    measures: some(
      record(
        { episodeId: text, instrument: text, takenOn: day },
        {
          personId: text,
          score: number,
          items: fc.array(fc.option(number), { minLength: 1, maxLength: 5 }),
          rater: text,
        },
      ),
    ),
    interventions: some(
      record(
        { id: text, episodeId: text, type: text, startedOn: day, status: of(procedureStatuses) },
        { goalId: text, endedOn: day },
      ),
    ),
    homework: some(
      record({ id: text, interventionId: text, setting: of(homeworkSettings), assignedOn: day }, { report: told }),
    ),
    sessions: some(
      record(
        {
          id: text,
          episodeId: text,
          heldOn: day,
          format: of(sessionFormats),
          modality: of(sessionModalities),
          attendance: of(attendances),
        },
        { minutes: fc.integer({ min: 0, max: 1440 }), booster: fc.boolean() },
      ),
    ),
    milestones: some(
      record(
        { id: text, episodeId: text, reachedOn: day },
        { goalId: text, homeworkId: text, celebrated: fc.boolean() },
      ),
    ),
    planRevisions: some(
      record(
        {
          id: text,
          episodeId: text,
          revisedOn: day,
          interventionTypes: fc.uniqueArray(title, { minLength: 1, maxLength: 4 }),
        },
        { effect: of(effectJudgements) },
      ),
    ),
    histories: some(
      record(
        { episodeId: text, takenOn: day },
        { personId: text, problems: problem.map((each) => [each]), observations },
      ),
    ),
  })
  .map(({ clients: drawn, ...rest }) => {
    const all = {
      ...rest,
      clients: drawn.map(({ status: _status, ...client }) => client),
      consents: drawn.map(({ id, status }) => ({ clientId: id, status })),
    };
    return Object.fromEntries(Object.entries(all).filter(([, records]) => records.length > 0));
  });
