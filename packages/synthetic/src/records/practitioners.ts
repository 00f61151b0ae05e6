import { areas } from "@rapport/domain";
import { oneOf } from "../chance/choice.js";
import { below, randomFor } from "../chance/random.js";
import type { Random } from "../chance/random.js";
import type { Row } from "./rows.js";

const backgrounds = ["psychology", "social work", "medicine", "counselling"];
const certifications = ["AASECT certified sex therapist (2016)", "COSRT accredited (2019)", "ESSM fellow (2021)", ""];
const householdsInGroup = 1000;
const practitionersInGroup = 5;

/** The practitioners who see a household: a larger practice has more of them, a small one has five. */
export const groupOf = (household: number): number => Math.floor((household - 1) / householdsInGroup);

const idOf = (group: number, position: number): string => `t${group * practitionersInGroup + position + 1}`;

/** Where the household stands in a network: the place of its practice, and how many there are. */
export interface InNetwork {
  readonly place: number;
  readonly practices: number;
}

/** Each practice of a network has groups of its own. */
const ownGroup = (group: number, { place, practices }: InNetwork): number => group * practices + place;

/** One of those who see the household. */
export const drawPractitioner = (random: Random, household: number, network: InNetwork): string =>
  idOf(ownGroup(groupOf(household), network), below(random, practitionersInGroup));

/** P1.2 The rows of the groups of all practices for some households, the same for each that they see. */
export function practitionerRows(seed: number, group: number, practices: number): readonly Row[] {
  return Array.from({ length: practices }, (_, place) => groupRows(seed, ownGroup(group, { place, practices }))).flat();
}

function groupRows(seed: number, group: number): readonly Row[] {
  // Households count from 1, so the numbers below 0 are free for groups.
  const random = randomFor(seed, -1 - group, "records");
  return Array.from({ length: practitionersInGroup }, (_, position) => {
    const first = below(random, areas.length);
    const second = (first + 1 + below(random, areas.length - 1)) % areas.length;
    return {
      practitioner_id: idOf(group, position),
      background: backgrounds[position] ?? oneOf(random, backgrounds),
      certifications: oneOf(random, certifications),
      specialisms: [first, second].map((at) => areas[at]).join(";"),
    };
  });
}
