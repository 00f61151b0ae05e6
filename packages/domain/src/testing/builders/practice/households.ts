import type { ClientKind } from "../../../codes.js";
import type { Client } from "../../../records/people/client.js";
import type { ConsentToAnalytics } from "../../../records/people/consent-to-analytics.js";
import type { Person } from "../../../records/people/person.js";
import type { Tools } from "./tools.js";

/** A client with the people that it brings into the practice. */
export interface Household {
  readonly client: Client;
  /** Without those that came with another client. */
  readonly people: readonly Person[];
}

/** Each third client is half of the couple before, on their own (P1.1). */
const kinds: readonly (readonly [ClientKind, number] | "half")[] = [
  ["individual", 1],
  ["couple", 2],
  "half",
  ["individual", 1],
  ["couple", 2],
  ["other", 3],
];

/** All households of a practice, in order. */
export function householdsOf(count: number, { build }: Tools): readonly Household[] {
  const households: Household[] = [];
  for (let at = 0; at < count; at += 1) {
    const kind = kinds[at % kinds.length];
    const half = kind === "half" ? households.at(-1)?.client.members[0] : undefined;
    if (half !== undefined) {
      households.push({ client: build.Client({ kind: "individual", members: [half] }), people: [] });
      continue;
    }
    const [clientKind, size] = kind === undefined || kind === "half" ? (["individual", 1] as const) : kind;
    const people = Array.from({ length: size }, () => build.Person());
    households.push({ client: build.Client({ kind: clientKind, members: people.map(({ id }) => id) }), people });
  }
  return households;
}

/** How clients decide, one after the other; most agree. */
const decisions = ["given", "by_members", "given", "refused", "given", "withdrawn", "given", "none", "given"] as const;

/** P1.4 A client's consents, decided on a day. */
export function consentsOf(
  { client, at, decidedOn }: { readonly client: Client; readonly at: number; readonly decidedOn: string },
  { build }: Tools,
): readonly ConsentToAnalytics[] {
  const decision = decisions[at % decisions.length] ?? "none";
  const common = { clientId: client.id, decidedOn };
  switch (decision) {
    case "none":
      return [];
    case "by_members":
      return client.members.map((personId) => build.ConsentToAnalytics({ ...common, personId, status: "given" }));
    case "given":
    case "refused":
    case "withdrawn":
      return [build.ConsentToAnalytics({ ...common, personId: undefined, status: decision })];
    default: {
      const none: never = decision;
      return none;
    }
  }
}
