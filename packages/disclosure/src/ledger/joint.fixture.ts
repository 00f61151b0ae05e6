import { loadSolver } from "../program/solver.js";
import type { Bounds, Knowledge, Relation } from "../system/count-system.js";
import { jointSystem } from "./joint-knowledge.js";
import type { JointSystem } from "./joint-knowledge.js";
import { manifestOf, token } from "./ledger.fixture.js";
import type { Manifest } from "./manifest.js";
import { matchUnits } from "./same-units.js";
import { thingsEncoder } from "./things.js";

export const k = 5;
export const from = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** A release of counts: the clients behind each path, one thing each, with what is printed of them. */
export interface Printed {
  readonly asOf: string;
  readonly filters?: Readonly<Record<string, string>>;
  readonly cells: Readonly<Record<string, { readonly clients: readonly number[]; readonly bounds?: Bounds }>>;
  readonly relations?: readonly Relation[];
}

const everybody = from(0, 39);
const units = everybody.map((client) => [token(client)]);

function manifestFor({ asOf, filters = {}, cells, relations = [] }: Printed, id: number): Manifest {
  return manifestOf({
    id: `${id}`,
    scope: { asOf, filters },
    units,
    cells: Object.entries(cells).map(([path, { clients, bounds = exactly(clients) }]) => {
      const upper = bounds.upper === Infinity ? null : bounds.upper;
      const things = thingsEncoder()(Uint32Array.from(clients).sort());
      return { path, printed: null, bounds: { lower: bounds.lower, upper }, things };
    }),
    relations,
    statistics: [],
  });
}

const exactly = (clients: readonly number[]): Bounds => ({ lower: clients.length, upper: clients.length });

/** What the reader of all these releases knows, of which the last one is about to be made. */
export function joint(...releases: readonly [Printed, ...Printed[]]): JointSystem {
  const earlier = releases.slice(0, -1);
  const [first] = releases;
  const { asOf, filters = {}, cells, relations = [] } = releases.at(-1) ?? first;
  const manifests = earlier.map(manifestFor);
  // Today's units stand in another order than those of earlier releases.
  const today = units.toReversed();
  return jointSystem({
    current: {
      scope: { asOf, filters },
      cells: Object.entries(cells).map(([path, { clients, bounds = exactly(clients) }]) => {
        return { path, bounds, things: Uint32Array.from(clients, (client) => units.length - 1 - client).sort() };
      }),
      relations,
    },
    manifests,
    units: matchUnits(manifests, today),
    k,
  });
}

/** A whole less its parts. */
export const less = (whole: number, ...parts: readonly number[]): Relation["terms"] => [
  [whole, 1],
  ...parts.map((part) => [part, -1] as const),
];

export const valueOf = (terms: Relation["terms"], values: ArrayLike<number>) =>
  terms.reduce((sum, [at, coefficient]) => sum + coefficient * (values[at] ?? 0), 0);

export const holds = ({ terms, sense }: Relation, values: ArrayLike<number>) =>
  sense === "=" ? valueOf(terms, values) === 0 : valueOf(terms, values) >= 0;

/** The least and the most that a sum can be, to a reader who solves linear programs. */
export async function interval({ bounds, relations }: Knowledge, terms: Relation["terms"]): Promise<readonly number[]> {
  const rows = relations.map((relation) => {
    return { terms: relation.terms, lower: 0, upper: relation.sense === "=" ? 0 : Infinity };
  });
  const program = (await loadSolver()).open({ columns: bounds, rows });
  const ends = [program.minimize(terms), program.maximize(terms)];
  program.dispose();
  return ends.map((end) => (end.status === "optimal" ? Math.round(end.objective * 1e6) / 1e6 : Number.NaN));
}
