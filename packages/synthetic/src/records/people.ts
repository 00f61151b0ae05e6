import { choiceOf, oneOf, pick } from "../chance/choice.js";
import { between } from "../chance/random.js";
import type { Random } from "../chance/random.js";
import type { DrawnClient } from "../course/draw-household.js";
import type { Row } from "./rows.js";
import type { Person, RecordPlan } from "./scene.js";

// P1.3 In the person's own words: the field forces no binary.
const genderWeights: Readonly<Record<string, number>> = {
  woman: 49,
  man: 43,
  "non-binary": 4,
  "trans woman": 1,
  "trans man": 1,
  genderfluid: 1,
  "": 1,
};
const genders = choiceOf(Object.keys(genderWeights), (gender) => genderWeights[gender] ?? 0);
const referralSources = ["self", "physician", "other therapist", "friend, or family", "website", ""];
const peopleInHousehold = 3;

/** The people of a household, whether or not the records come to hold all of them. */
export function drawPeople(random: Random, household: number): readonly Person[] {
  return Array.from({ length: peopleInHousehold }, (_, position) => ({
    id: `p${household}${"abc"[position] ?? ""}`,
    gender: pick(random, genders),
    birthYear: between(random, 1950, 2004),
  }));
}

export const personRow = (person: Person): Row => ({
  person_id: person.id,
  birth_year: String(person.birthYear),
  gender: person.gender,
});

export const memberRow = (client: DrawnClient, person: Person): Row => ({
  client_id: client.id,
  person_id: person.id,
});

export const clientRow = (random: Random, plan: RecordPlan, client: DrawnClient): Row => ({
  client_id: client.id,
  kind: client.kind,
  referral_source: oneOf(random, referralSources),
  consent_analytics: pick(random, plan.consents),
});
