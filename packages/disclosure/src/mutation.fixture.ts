import type { Draft, DraftFigure } from "./draft.js";
import { draftOf, testSecret } from "./draft.fixture.js";
import { emptyLedger } from "./history/past.js";
import type { Ledger } from "./history/past.js";
import type { Manifest } from "./ledger/manifest.js";
import { definePolicy } from "./policy.js";
import type { Policy } from "./policy.js";
import { loadSolver } from "./program/solver.js";
import { protections, releaseWith } from "./release.js";
import type { Protections } from "./release.js";
import type { PublishedCounts, ReleasedFigure, ReleasedReport } from "./release-types.js";
import { secretFrom } from "./secret/secret.js";
import type { Secret } from "./secret/secret.js";
import type { Bounds } from "./system/count-system.js";

const loaded = loadSolver();

/** Secrets for tests that look at more than one draw. */
export const secrets: readonly Secret[] = Array.from({ length: 60 }, (_, at) =>
  secretFrom(new Uint8Array(32).fill(at)),
);

export interface Released {
  readonly report: ReleasedReport;
  readonly manifest: Manifest | undefined;
}

export interface Setting {
  /** Steps in place of the airlock's own. */
  readonly steps?: Partial<Protections>;
  readonly policy?: Policy;
  readonly ledger?: Ledger;
  readonly secret?: Secret;
  readonly preview?: boolean;
}

/** A report made with some steps in place of the airlock's own; `undefined` where it is refused. */
export async function releasedBy(
  draft: Draft,
  { steps = {}, policy = definePolicy(), ledger = emptyLedger, secret = testSecret, preview = false }: Setting = {},
): Promise<Released | undefined> {
  const options = { madeOn: draft.scope.asOf, preview, solver: await loaded };
  const result = await releaseWith({ ...protections, ...steps }, draft, policy, ledger, secret, options);
  return result.released && { report: result.released, manifest: result.manifest };
}

/** The airlock does not attack what it lets through. */
export const unguarded: Partial<Protections> = { attackRelease: () => Promise.resolve([]) };

/** Nothing that was printed before is printed again for its own sake. */
export const forgetful: Partial<Protections> = {
  protectCounts: (solver, linked, { past, ...protecting }) => {
    const nothing = { ...past, manifests: [], matched: { ...past.matched, manifests: [] }, printed: () => undefined };
    return protections.protectCounts(solver, linked, { ...protecting, past: nothing });
  },
};

/** Figures of one group are shaped by a policy of the test's own. */
export function shapedBy(settings: Partial<Policy>): Partial<Protections> {
  return {
    shapeDraft: (draft, shaping) =>
      protections.shapeDraft(draft, { ...shaping, policy: { ...shaping.policy, ...settings } }),
  };
}

/** A draft of a hundred, or so many, with one figure, as of a day. */
export function draftWith(figure: DraftFigure, { count = 100, asOf = "2026-06-30" } = {}): Draft {
  return draftOf(count, { figure }, { scope: { asOf, filters: {} } });
}

export function figureIn({ report }: Released, name = "figure"): ReleasedFigure | undefined {
  return report.questions[0]?.groups[0]?.figures[name];
}

/** Narrows intervals by a sum until nothing changes: whole = parts, or whole ≥ parts. */
function tighten(bounds: Map<string, Bounds>, whole: readonly string[], parts: readonly string[], exhaustive: boolean) {
  const terms = [...whole.map((path) => ({ path, sign: 1 })), ...parts.map((path) => ({ path, sign: -1 }))];
  let changed = false;
  const most = ({ path, sign }: (typeof terms)[number]) => {
    const { lower, upper } = bounds.get(path) ?? { lower: 0, upper: Infinity };
    return sign > 0 ? { low: lower, high: upper } : { low: -upper, high: -lower };
  };
  for (const term of terms) {
    const others = terms.filter((each) => each !== term).map(most);
    const high = others.reduce((sum, each) => sum + each.high, 0);
    const low = others.reduce((sum, each) => sum + each.low, 0);
    const { lower, upper } = bounds.get(term.path) ?? { lower: 0, upper: Infinity };
    // The signed term lies between −high (the sum is at least 0) and, where the sum is 0, −low.
    const [least, greatest] = [-high, exhaustive ? -low : Infinity];
    const next =
      term.sign > 0
        ? { lower: Math.max(lower, least), upper: Math.min(upper, greatest) }
        : { lower: Math.max(lower, -greatest), upper: Math.min(upper, -least) };
    if (next.lower > lower || next.upper < upper) {
      bounds.set(term.path, next);
      changed = true;
    }
  }
  return changed;
}

/**
 * What the holder of reports works out by sums, and by order where counts only grow from report to report: the interval of
 * each count of the last report, by path. Interval arithmetic, written for the tests alone.
 */
export function workedOut(
  reports: readonly PublishedCounts[],
  known: Readonly<Record<string, Partial<Bounds>>> = {},
): readonly ReadonlyMap<string, Bounds>[] {
  const all = reports.map(({ counts }) => {
    const found = new Map<string, Bounds>();
    for (const { path, lower, upper = Infinity } of counts) {
      const more = known[path] ?? {};
      found.set(path, { lower: Math.max(lower, more.lower ?? 0), upper: Math.min(upper, more.upper ?? Infinity) });
    }
    return found;
  });
  const pathOf = ({ counts }: PublishedCounts, at: number) => counts[at]?.path ?? "";
  for (let changed = true; changed;) {
    changed = false;
    reports.forEach((report, at) => {
      const bounds = all[at] ?? new Map<string, Bounds>();
      for (const { whole, parts, exhaustive } of report.sums) {
        const [over, under] = [whole, parts].map((places) => places.map((place) => pathOf(report, place)));
        if (tighten(bounds, over ?? [], under ?? [], exhaustive)) changed = true;
      }
      const next = all[at + 1];
      for (const [path, { lower, upper }] of bounds) {
        const later = next?.get(path);
        // Clients who did not consent may have done so by the next report.
        if (!next || !later || path === "population/clientsWithoutConsent") continue;
        if (later.lower < lower) next.set(path, { lower, upper: later.upper });
        if (later.upper < upper) bounds.set(path, { lower, upper: later.upper });
        if (later.lower < lower || later.upper < upper) changed = true;
      }
    });
  }
  return all;
}

/** Whether 1 to 4 is all that is possible, or too few values with some of these among them. */
export function isRevealed(interval: Bounds | undefined): boolean {
  if (!interval) return false;
  const { lower, upper } = interval;
  return (lower >= 1 && upper <= 4) || (upper - lower < 3 && lower <= 4 && upper >= 1);
}

/** Whether any count of any report is revealed. */
export function revealsAny(
  reports: readonly PublishedCounts[],
  known: Readonly<Record<string, Partial<Bounds>>> = {},
): boolean {
  return workedOut(reports, known).some((bounds) => [...bounds.values()].some(isRevealed));
}
