import { areas, clientKinds } from "../../../codes.js";
import type { ClientKind } from "../../../codes.js";
import type { Client } from "../../../records/people/client.js";
import type { ConsentToAnalytics } from "../../../records/people/consent-to-analytics.js";
import type { Person } from "../../../records/people/person.js";
import type { Practitioner } from "../../../records/people/practitioner.js";
import type { ReleaseOfInformation } from "../../../records/people/release-of-information.js";
import { leftOut } from "../loose.js";
import type { Recipe } from "../recipe.js";
import { words } from "../words.js";

export const personRecipe: Recipe<Person> = {
  id: (_, { id }) => id("person"),
  birthYear: (_, { maybe, between }) => maybe(() => between(1940, 2005)),
  gender: (_, { maybe, oneOf }) => maybe(() => oneOf(words.genders)),
  orientation: (_, { maybe, oneOf }) => maybe(() => oneOf(words.orientations)),
  pronouns: (_, { maybe, oneOf }) => maybe(() => oneOf(words.pronouns)),
};

/** How many members each kind has (P1.1). */
const members: Readonly<Record<ClientKind, readonly [fewest: number, most: number]>> = {
  individual: [1, 1],
  couple: [2, 2],
  other: [1, 200],
};

export const clientRecipe: Recipe<Client> = {
  id: (_, { id }) => id("client"),
  kind: (known, { fitting }) =>
    fitting(clientKinds, (kind) => {
      const [fewest, most] = members[kind];
      const count = known.members?.length ?? fewest;
      return count >= fewest && count <= most;
    }),
  members: ({ kind = "other" }, { between, id }) => {
    const [fewest, most] = members[kind];
    return Array.from({ length: between(fewest, Math.min(most, 4)) }, () => id("person"));
  },
  referralSource: (_, { maybe, oneOf }) => maybe(() => oneOf(words.referralSources)),
};

export const practitionerRecipe: Recipe<Practitioner> = {
  id: (_, { id }) => id("practitioner"),
  background: (_, { oneOf }) => oneOf(words.backgrounds),
  licences: (_, { several, maybe, oneOf, between, day }) =>
    several(2, () => {
      const validFrom = maybe(() => day({ to: ["2025-01-01"], within: 2000 }));
      return {
        title: "Licensed therapist",
        region: oneOf(words.regions),
        number: maybe(() => String(between(1000, 9999))),
        validFrom,
        validUntil: maybe(() => day({ from: [validFrom, "2027-01-01"], within: 2000 })),
      };
    }),
  certifications: (_, { several, maybe, oneOf, day }) =>
    maybe(() =>
      several(2, () => {
        const awardedOn = day({ to: ["2025-01-01"], within: 4000 });
        return {
          title: oneOf(words.certifications),
          issuer: oneOf(words.issuers),
          awardedOn,
          validUntil: maybe(() => day({ from: [awardedOn, "2027-01-01"], within: 2000 })),
        };
      }),
    ),
  specialisms: (_, { maybe, someOf }) => maybe(() => someOf(areas, 4)),
};

export const consentRecipe: Recipe<ConsentToAnalytics> = {
  id: (_, { id }) => id("consent"),
  clientId: (_, { id }) => id("client"),
  personId: (_, { maybe, id }) => maybe(() => id("person")),
  status: (known, { fitting }) =>
    fitting(["given", "refused", "withdrawn"] as const, (status) =>
      status === "withdrawn" ? !leftOut(known, "withdrawnOn") : known.withdrawnOn === undefined,
    ),
  decidedOn: ({ withdrawnOn }, { day }) => day({ to: [withdrawnOn] }),
  withdrawnOn: ({ status, decidedOn }, { day }) => (status === "withdrawn" ? day({ from: [decidedOn] }) : undefined),
};

export const releaseRecipe: Recipe<ReleaseOfInformation> = {
  id: (_, { id }) => id("release"),
  clientId: (_, { id }) => id("client"),
  recipient: (_, { oneOf }) => oneOf(words.recipients),
  scope: (_, { oneOf }) => oneOf(words.notes),
  signedOn: ({ startsOn, endsOn, withdrawnOn }, { day }) => day({ to: [startsOn, endsOn, withdrawnOn] }),
  signedBy: (_, { several, id }) => several(2, () => id("person")),
  startsOn: ({ signedOn, endsOn }, { day }) => day({ from: [signedOn], to: [endsOn], within: 14 }),
  endsOn: ({ startsOn }, { day }) => day({ from: [startsOn], within: 365 }),
  withdrawnOn: ({ signedOn, endsOn }, { maybe, day }) => maybe(() => day({ from: [signedOn], to: [endsOn] })),
};
