import { areas, declineReasons } from "../../../codes.js";
import { intakeResults } from "../../../lifecycles/words.js";
import { physicianFindings } from "../../../records/code-lists.js";
import type { IntakeCall } from "../../../records/intake/intake-call.js";
import type { PhysicianReferral } from "../../../records/intake/physician-referral.js";
import { leftOut } from "../loose.js";
import type { Loose } from "../loose.js";
import type { Recipe } from "../recipe.js";
import { words } from "../words.js";

/** The field that each outcome asks for, and that no other has, but for `clientId`, which any can have. */
const askedFor = {
  accepted: "clientId",
  declined: "reason",
  referred_on: "referredTo",
  client_chose_not_to_proceed: undefined,
} as const;

function fits(outcome: IntakeCall["outcome"], known: Loose<IntakeCall>): boolean {
  const asked = askedFor[outcome];
  if (asked !== undefined && leftOut(known, asked)) return false;
  return (["reason", "referredTo"] as const).every((field) => field === asked || known[field] === undefined);
}

export const intakeCallRecipe: Recipe<IntakeCall> = {
  id: (_, { id }) => id("call"),
  calledOn: (_, { day }) => day(),
  practitionerId: (_, { maybe, id }) => maybe(() => id("practitioner")),
  outcome: (known, { fitting }) => fitting(intakeResults, (outcome) => fits(outcome, known)),
  clientId: ({ outcome }, { happens, id }) => (outcome === "accepted" || happens() ? id("client") : undefined),
  reason: ({ outcome }, { oneOf }) => (outcome === "declined" ? oneOf(declineReasons) : undefined),
  referredTo: ({ outcome }, { oneOf }) => (outcome === "referred_on" ? oneOf(words.recipients) : undefined),
  concerns: (_, { maybe, someOf }) => maybe(() => someOf(areas, 3)),
  note: (_, { maybe, oneOf }) => maybe(() => oneOf(words.notes)),
};

export const physicianReferralRecipe: Recipe<PhysicianReferral> = {
  id: (_, { id }) => id("referral"),
  episodeId: (_, { id }) => id("episode"),
  personId: (_, { maybe, id }) => maybe(() => id("person")),
  referredOn: ({ outcome }, { day }) => day({ to: [outcome?.receivedOn] }),
  referredTo: (_, { oneOf }) => oneOf(words.recipients),
  reason: (_, { oneOf }) => oneOf(words.notes),
  releaseId: (_, { maybe, id }) => maybe(() => id("release")),
  outcome: ({ referredOn }, { maybe, oneOf, day }) =>
    maybe(() => ({
      receivedOn: day({ from: [referredOn] }),
      finding: oneOf(physicianFindings),
      note: maybe(() => oneOf(words.notes)),
    })),
};
