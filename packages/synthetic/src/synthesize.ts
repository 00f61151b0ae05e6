import { randomFor } from "./chance/random.js";
import { stayPlan } from "./course/draw-household.js";
import { drawPractice } from "./course/draw-practice.js";
import type { DrawnHousehold } from "./course/draw-practice.js";
import { fullOptions } from "./course/practice-options.js";
import type { PracticeOptions } from "./course/practice-options.js";
import type { InventedType } from "./invented-type.js";
import { addEpisode } from "./records/episode-rows.js";
import { practiceId, practiceOf } from "./records/practices.js";
import { clientRow, drawPeople, memberRow, personRow } from "./records/people.js";
import { drawPractitioner, groupOf, practitionerRows } from "./records/practitioners.js";
import { noRows } from "./records/rows.js";
import type { OpenRows, Rows } from "./records/rows.js";
import { recordPlan } from "./records/scene.js";
import type { RecordPlan } from "./records/scene.js";

export interface SynthesizeOptions extends PracticeOptions {
  /** The intervention types that the practice uses; each `InterventionType` fits. */
  readonly interventionTypes: readonly InventedType[];
}

interface Adding {
  readonly plan: RecordPlan;
  readonly seed: number;
  readonly practices: number;
}

function addHousehold(rows: OpenRows, { plan, seed, practices }: Adding, { household, clients }: DrawnHousehold): void {
  const place = practiceOf(seed, household, practices);
  const practice = practices === 1 ? undefined : practiceId(place);
  const random = randomFor(seed, household, "records");
  const everyone = drawPeople(random, household);
  const written = new Set<string>();
  for (const client of clients) {
    const people = everyone.filter((_, position) => client.members.includes(position));
    const practitioner = drawPractitioner(random, household, { place, practices });
    rows.clients.push(clientRow(random, plan, client));
    for (const person of people) {
      if (!written.has(person.id)) rows.people.push(personRow(person));
      written.add(person.id);
      rows.members.push(memberRow(client, person));
    }
    for (const episode of client.episodes) {
      const scene = { plan, random, kind: client.kind, clientId: client.id, practitioner, people, episode };
      addEpisode(rows, { ...scene, practice });
    }
  }
}

/**
 * An invented practice with exactly as many episodes as asked for, household by household: each item holds the rows of
 * the clients who may share a person, by table, with every column of the table as text (empty where there is nothing), and
 * `practice_id` only where there are several practices; a household comes to one of them.
 * A practitioner's row comes with the first household of the group that the practitioner belongs to.
 *
 * Everything is drawn from `parameters` (see `truth`) with whole-number arithmetic, so the same options give the same
 * rows on every machine, and a practice is the beginning of any larger one of the same seed. Stays are drawn as
 * `drawStays` says; what else happens in an episode has no effect on them. Nothing is dated after `asOf`; of what
 * happened before `recordsFrom` only stays still in progress then are known, with `observed_from`.
 *
 * Throws a `RangeError` for options that cannot be.
 */
export function* synthesize(options: SynthesizeOptions): Generator<Rows> {
  const { episodes, seed, span, practices, parameters } = fullOptions(options);
  const plan = recordPlan(parameters, span, options.interventionTypes);
  let lastGroup = -1;
  for (const household of drawPractice(stayPlan(parameters, seed, span), episodes)) {
    const rows = noRows();
    const group = groupOf(household.household);
    if (group !== lastGroup) rows.practitioners.push(...practitionerRows(seed, group, practices));
    lastGroup = group;
    addHousehold(rows, { plan, seed, practices }, household);
    yield rows;
  }
}
