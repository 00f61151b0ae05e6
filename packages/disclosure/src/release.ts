import { randomBytes } from "node:crypto";
import { setImmediate as nextTurn } from "node:timers/promises";
import { assembleReport } from "./assemble/assemble-report.js";
import { attackerBy } from "./audit/attack-readers.js";
import type { Attacker } from "./audit/attack-readers.js";
import type { Draft } from "./draft.js";
import { draftFaults } from "./draft-faults.js";
import type { DraftFault } from "./draft-faults.js";
import { attackRelease } from "./gate/attack-release.js";
import type { Undefended } from "./gate/attack-release.js";
import { canBeWithheld, groupPathOf } from "./gate/figure-of-path.js";
import { areTooFewPractices, tooFewPractices, warningsOf } from "./gate/practices-together.js";
import type { ReleaseWarning } from "./gate/practices-together.js";
import { pastOf } from "./history/past.js";
import type { Ledger } from "./history/past.js";
import { repeatFigures } from "./history/repeat-figures.js";
import { manifestOf, noisyManifest } from "./history/manifest-of.js";
import type { Manifest } from "./ledger/manifest.js";
import type { LinkedCell } from "./linked/linked-cells.js";
import { linkCells } from "./linked/linked-cells.js";
import { isAffordable } from "./noise/private-budget.js";
import { releasePrivately } from "./noise/release-privately.js";
import { checkedPolicy } from "./policy.js";
import type { Policy } from "./policy.js";
import type { RandomBytes } from "./privacy/bits.js";
import { loadSolver } from "./program/solver.js";
import type { Solver } from "./program/program-types.js";
import { notWithMethod, unprintable } from "./protect/not-with-method.js";
import { protectCounts } from "./protect/protect-counts.js";
import type { ReleasedReport } from "./release-types.js";
import { seal } from "./released.js";
import type { Released } from "./released.js";
import { isSecret } from "./secret/secret.js";
import type { Secret } from "./secret/secret.js";
import { practicesIn } from "./shape/practices.js";
import { shapeDraft } from "./shape/shape-draft.js";
import { unitsOf } from "./things.js";
import type { WithheldNote, WithheldReason } from "./withheld.js";

/** Why nothing is released at all. */
export interface Refusal {
  readonly code:
    DraftFault["code"] | "too-few-clients" | "too-few-practices" | "no-secret" | "not-defended" | "budget-spent";
  /** What it is about, where it is about a part: `question/group/figure`. */
  readonly path?: string;
  readonly message: string;
}

export interface ReleaseOptions {
  /** The day on which the report is made, an ISO date. */
  readonly madeOn: string;
  /** Only to look at: marked as such, and no manifest is made for the ledger. */
  readonly preview?: boolean;
  /** A solver that `loadSolver` has loaded, say while the records were read; without it that is done here. */
  readonly solver?: Solver;
  /** Makes the attack, as a thread does that runs `@rapport/disclosure/attack-worker`; by default that is done in this one. */
  readonly attacker?: Attacker;
  /**
   * Told of the report as it will be released if the first attack, which is running, finds nothing; so that it can be drawn
   * meanwhile. Nothing of it may be given to anybody before the release resolves with this very report.
   */
  readonly ahead?: (candidate: Released<ReleasedReport>) => void;
  /** Seconds for each program; where it runs out the airlock holds back rather than lets through. 5 by default. */
  readonly timeLimit?: number;
  /** Differential privacy: where chance comes from; `randomBytes` of node:crypto, and nothing else but in a test. */
  readonly random?: RandomBytes;
  /** Told what is begun; both come again where counts have to be drawn anew. */
  readonly onStep?: (step: "protecting" | "attacking") => void;
}

interface Finished {
  readonly released: Released<ReleasedReport>;
  /** What has to go into the ledger before the report leaves the practice; absent for a preview. */
  readonly manifest?: Manifest;
  /** What is not shown and why, for the practice itself: never part of a report. */
  readonly log: readonly WithheldNote[];
  readonly warnings: readonly ReleaseWarning[];
  readonly refusals?: never;
}

export type ReleaseResult =
  Finished | { readonly refusals: readonly Refusal[]; readonly released?: never; readonly manifest?: never };

/** How often the airlock draws anew or holds back what could be worked out, before it gives up. */
const rounds = 8;

function refusalsBefore(draft: Draft, policy: Policy, secret: Secret): readonly Refusal[] {
  if (!isSecret(secret)) {
    return [
      {
        code: "no-secret",
        message: "A release needs the practice's secret, as secretFrom or readSecretFile gives it.",
      },
    ];
  }
  const faults = draftFaults(draft);
  if (faults.length > 0) return faults;
  if (areTooFewPractices(draft, policy)) return [tooFewPractices(policy)];
  if (unitsOf(draft.population.clients.things) >= policy.k) return [];
  const message = `A report needs at least ${policy.k} clients who share no person.`;
  return [{ code: "too-few-clients", message }];
}

const words: Readonly<Record<Undefended["reason"], string>> = {
  narrow: "could be worked out too closely",
  small: "could be worked out to be small",
  undecided: "could not be shown to be safe in time",
};

function notDefended(undefended: readonly Undefended[]): readonly Refusal[] {
  return undefended.map(({ path, reason }) => ({
    code: "not-defended",
    path,
    message: `${path} ${words[reason]}. Merge its categories, or leave its question out.`,
  }));
}

function budgetSpent({ epsilonCap }: Policy): Refusal {
  const message = `Somebody in scope would have spent more than the cap of ${epsilonCap} over all releases with noise.`;
  return { code: "budget-spent", message };
}

/** Every count that suppression holds back by itself. */
const isSmallCount =
  ({ k }: Policy) =>
  ({ count, impossible }: LinkedCell) =>
    !impossible && count < k;

/**
 * What to hold back so that what was found cannot be worked out: one of the figures that it was worked out from, when that
 * does not help all of them, and in the end their groups, since a figure beside them can say the same.
 */
function yielding(undefended: readonly Undefended[], attempt: number): readonly string[] {
  const paths = undefended.flatMap(({ figures }) => {
    const mayYield = figures.filter(canBeWithheld);
    if (attempt < 3) return mayYield.slice(0, 1);
    return attempt < 5 ? mayYield : mayYield.map(groupPathOf);
  });
  return [...new Set(paths)];
}

/** What a release is made by, step by step. The mutation tests put weaker steps in their places; nothing else does. */
export const protections = {
  pastOf,
  shapeDraft,
  repeatFigures,
  linkCells,
  protectCounts,
  attackRelease,
  assembleReport,
  manifestOf,
};

export type Protections = typeof protections;

/**
 * The airlock. Takes everything that a report would say, exactly, with the sets of those who contribute, and gives what may
 * be printed, or refusals. All tables are protected at once, held against every release in the ledger, and attacked before
 * they are let through: for each count of 1 to k − 1, and for what sums and differences would show, the values that agree with
 * all that was ever printed must include one outside 1 to k − 1 and lie at least k − 2 apart (reference: Fischetti & Salazar
 * 2001; Hundepool et al. 2012). What cannot be defended is drawn anew, then held back, then refused.
 *
 * With differential privacy every count has noise instead, whoever reads it, and each client a budget over all releases. The
 * noise is drawn anew every time, never from the secret: the same records released again give other counts and spend again.
 *
 * `policy` is one that `definePolicy` made. The manifest has to be appended to the ledger before the report is given to
 * anybody. Rejects with a `PolicyError` for a policy that would not protect; everything else is a refusal by name.
 */
export function release(
  draft: Draft,
  policy: Policy,
  ledger: Ledger,
  secret: Secret,
  options: ReleaseOptions,
): Promise<ReleaseResult> {
  return releaseWith(protections, draft, policy, ledger, secret, options);
}

/** `release` by the steps that are given. */
export async function releaseWith(
  steps: Protections,
  draft: Draft,
  policy: Policy,
  ledger: Ledger,
  secret: Secret,
  {
    madeOn,
    preview = false,
    solver: given,
    attacker: other,
    ahead,
    timeLimit = 5,
    random = randomBytes,
    onStep,
  }: ReleaseOptions,
): Promise<ReleaseResult> {
  const checked = checkedPolicy(policy);
  const refusals = refusalsBefore(draft, checked, secret);
  if (refusals.length > 0) return { refusals };
  const warnings = warningsOf(draft, checked);
  onStep?.("protecting");
  const past = steps.pastOf(draft, ledger, secret, checked);
  if (checked.method === "differentialPrivacy") {
    if (!isAffordable(past, checked)) return { refusals: [budgetSpent(checked)] };
    const { report, drawn, log } = releasePrivately({ draft, policy: checked, past, secret, random, preview });
    const made = { draft, past, policy: checked, secret, madeOn };
    const manifest = preview ? {} : { manifest: noisyManifest(made, drawn) };
    return { released: seal(report), ...manifest, log, warnings };
  }
  const solver = given ?? (await loadSolver());
  const attacker = other ?? attackerBy(solver);
  const withheld = new Map<string, WithheldReason>(
    notWithMethod(draft, checked.method).map((path) => [path, "not-with-this-method"]),
  );
  let undefended: readonly Undefended[] = [];
  for (let attempt = 0; attempt < rounds;) {
    const shaped = steps.shapeDraft(draft, {
      policy: checked,
      practitioners: { count: draft.practitioners, ofUnits: draft.practitionersOf ?? [] },
      practices: practicesIn(draft),
      earlier: past.classes,
      withheld,
    });
    const { fresh, repeated, notes } = steps.repeatFigures(shaped, past, draft.scope, checked);
    const linked = steps.linkCells(fresh, draft.sums ?? [], {
      k: checked.k,
      fewest: checked.fewestForStatistic,
      fewestForPercent: checked.fewestForPercent,
      fewestInScope: checked.k,
      units: draft.units.length,
    });
    const small = checked.method === "suppression" ? unprintable(fresh, linked, isSmallCount(checked)) : [];
    for (const path of small) withheld.set(path, "too-few");
    if (small.length > 0) continue;
    if (attempt > 0) onStep?.("protecting");
    const counts = steps.protectCounts(solver, linked, {
      policy: checked,
      secret,
      past,
      scope: draft.scope,
      attempt,
      timeLimit,
    });
    if (counts.kind === "impossible") {
      undefended = counts.undefended;
    } else {
      const gone = unprintable(fresh, linked, (_, cell) => counts.forms[cell]?.value === undefined);
      for (const path of gone) withheld.set(path, "would-reveal");
      if (gone.length > 0) continue;
      onStep?.("attacking");
      const attack = steps.attackRelease(attacker, {
        linked,
        counts,
        past,
        scope: draft.scope,
        policy: checked,
        timeLimit,
      });
      const made = { draft, shaped: fresh, linked, counts, past, policy: checked };
      const assembled = () => seal(steps.assembleReport({ ...made, repeated, preview }));
      const finished = (released: Released<ReleasedReport>): Finished => {
        const manifest = preview ? {} : { manifest: steps.manifestOf({ ...made, released, secret, madeOn }) };
        return { released, ...manifest, log: [...shaped.notes, ...notes], warnings };
      };
      // Told when it is waited for, even where what is done meanwhile fails first.
      attack.catch(() => undefined);
      let early: Finished | undefined;
      if (ahead && attempt === 0) {
        const released = assembled();
        ahead(released);
        // What is begun with it goes first: it may leave this thread to wait for another one.
        await nextTurn();
        early = finished(released);
      }
      undefended = await attack;
      if (undefended.length === 0) return early ?? finished(assembled());
    }
    // Another draw first; only what that does not help is held back.
    if (attempt > 0) for (const path of yielding(undefended, attempt)) withheld.set(path, "would-reveal");
    attempt += 1;
  }
  return { refusals: notDefended(undefended) };
}
