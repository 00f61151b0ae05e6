import type { Dataset, PracticeName, ReportPractices } from "@rapport/analysis";
import { practiceToken } from "@rapport/disclosure";
import type { Policy, Secret } from "@rapport/disclosure";

/** What practices of a network are called, by their identifiers. */
export type GivenNames = Readonly<Record<string, string>>;

type Network = Pick<Dataset, "practices" | "onlyPractices">;

/** Letters alone, since a number in a report is one that was printed. */
function codeFrom(token: string): string {
  return Array.from(token.slice(0, 12), (sign) => String.fromCharCode(97 + (sign.charCodeAt(0) % 26))).join("");
}

function namedOf({ practices }: Network, names: GivenNames): readonly (readonly [id: string, name: string])[] {
  return Object.entries(names).filter(([id]) => practices.includes(id));
}

/**
 * The practices as groups are named by them: first those that were given names, in that order, then the others by letters in
 * the order of what the secret makes of their identifiers, which says nothing of how old or how large each is. Codes come from
 * the secret as well, so that they stay the same as others join.
 */
export function practiceNames(network: Network, names: GivenNames, secret: Secret): readonly PracticeName[] {
  const named = namedOf(network, names).map(([id, label]) => ({ id, token: practiceToken(secret, id), label }));
  const others = network.practices
    .filter((id) => !named.some((each) => each.id === id))
    .map((id) => ({ id, token: practiceToken(secret, id) }))
    .toSorted((one, other) => (one.token < other.token ? -1 : 1))
    .map((each, at) => ({ ...each, label: `Practice ${letterOf(at)}` }));
  return [...named, ...others].map(({ id, token, label }) => ({ id, code: codeFrom(token), label }));
}

const letters = 26;

/** A, B … Z, AA, AB … */
function letterOf(at: number): string {
  const last = String.fromCharCode("A".charCodeAt(0) + (at % letters));
  return at < letters ? last : `${letterOf(Math.floor(at / letters) - 1)}${last}`;
}

/** What a report says of the practices whose records it is on; `undefined` where the records name none. */
export function reportPractices(
  network: Network,
  names: GivenNames,
  { fewestPractices }: Policy,
): ReportPractices | undefined {
  const number = network.practices.length;
  if (number === 0) return undefined;
  const chosen = network.onlyPractices !== undefined;
  return {
    number,
    named: namedOf(network, names).map(([, name]) => name),
    chosen,
    ...(fewestPractices > 1 && number >= fewestPractices ? { fewest: fewestPractices } : {}),
  };
}

/** Identifiers of practices that may not be found in what is written: all but those that their own names hold. */
export function hiddenPractices({ practices }: Network, names: GivenNames): readonly string[] {
  const shown = Object.values(names).map((name) => name.toLowerCase());
  return practices.filter((id) => !shown.some((name) => name.includes(id.toLowerCase())));
}
