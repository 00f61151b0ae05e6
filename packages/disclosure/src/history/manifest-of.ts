import type { Draft } from "../draft.js";
import { canonicalJson } from "../ledger/canonical-json.js";
import type { Manifest, ManifestStatistic } from "../ledger/manifest.js";
import { thingsEncoder } from "../ledger/things.js";
import type { LinkedCells } from "../linked/linked-cells.js";
import type { Drawn } from "../noise/draw-tables.js";
import type { Policy } from "../policy.js";
import type { ProtectedCounts } from "../protect/printed-form.js";
import type { ReleasedReport } from "../release-types.js";
import { keyedToken } from "../secret/secret.js";
import type { Secret } from "../secret/secret.js";
import type { ShapedDraft } from "../shape/shape-draft.js";
import type { ShapedBreakdown } from "../shape/shaped.js";
import type { Past } from "./past.js";

export interface Printed {
  readonly draft: Draft;
  /** Without the figures that were repeated: these stand in the ledger already. */
  readonly shaped: ShapedDraft;
  readonly released: ReleasedReport;
  readonly linked: LinkedCells;
  readonly counts: ProtectedCounts;
  readonly past: Past;
  readonly policy: Policy;
  readonly secret: Secret;
  readonly madeOn: string;
}

type Encode = ReturnType<typeof thingsEncoder>;

function statisticsOf({ shaped, released }: Printed, encode: Encode): readonly ManifestStatistic[] {
  return shaped.questions.flatMap(({ question, groups }, at) =>
    groups.flatMap(({ code, figures }, place) =>
      [...figures].flatMap(([name, figure]): readonly ManifestStatistic[] => {
        const printed = released.questions[at]?.groups[place]?.figures[name];
        if (!("of" in figure) || !printed || printed.kind === "withheld") return [];
        const path = `${question}/${code}/${name}`;
        return [{ path, printed: canonicalJson(printed), things: encode(figure.of.things) }];
      }),
    ),
  );
}

const classesOf = ({ parts }: ShapedBreakdown) => parts.map(({ code, of }) => of ?? [code]);

function plansOf({ tables, questions }: ShapedDraft): Manifest["plans"] {
  const inQuestions = questions.flatMap(({ question, groups }) =>
    groups.flatMap(({ code, figures }) =>
      [...figures].flatMap(([name, figure]) =>
        figure.kind === "breakdown" ? [[`${question}/${code}/${name}`, classesOf(figure)] as const] : [],
      ),
    ),
  );
  const inPopulation = [...tables].map(([name, table]) => [`population/${name}`, classesOf(table)] as const);
  return Object.fromEntries([...inPopulation, ...inQuestions]);
}

type Made = Pick<Printed, "draft" | "past" | "policy" | "secret" | "madeOn">;

function headOf({ draft, past, policy, secret, madeOn }: Made) {
  return {
    version: 1,
    id: keyedToken(secret, "release", String(past.manifests.length), madeOn, canonicalJson(draft.scope)),
    madeOn,
    recipient: policy.recipient,
    policy: { method: policy.method, k: policy.k, base: policy.base },
    scope: draft.scope,
    units: past.unitTokens,
  } as const;
}

/**
 * What a release with noise leaves behind: what it spent, of whom, and its counts, which a reader can rule nothing out of.
 * Statistics are none of it, since no difference to one with noise has to be closed.
 */
export function noisyManifest(made: Made, { cells, relations }: Pick<Drawn, "cells" | "relations">): Manifest {
  const encode = thingsEncoder();
  return {
    ...headOf(made),
    cells: cells.map(({ path, things, printed }) => {
      return { path, printed, bounds: { lower: 0, upper: null }, things: encode(things) };
    }),
    relations,
    statistics: [],
    plans: {},
    epsilon: made.policy.epsilon,
  };
}

/** What this release leaves behind for all that follow. */
export function manifestOf(printed: Printed): Manifest {
  const { shaped, linked, counts } = printed;
  const encode = thingsEncoder();
  return {
    ...headOf(printed),
    cells: linked.cells.map(({ path, things }, at) => {
      const { value, bounds } = counts.forms[at] ?? { bounds: { lower: 0, upper: Infinity } };
      const upper = bounds.upper === Infinity ? null : bounds.upper;
      return { path, printed: value ?? null, bounds: { lower: bounds.lower, upper }, things: encode(things) };
    }),
    relations: linked.relations,
    statistics: statisticsOf(printed, encode),
    plans: plansOf(shaped),
  };
}
