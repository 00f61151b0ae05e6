import { roundTo } from "./controlled-rounding.js";
import type { Draft, DraftFigure, DraftGroup } from "./draft.js";
import { defaultPolicy } from "./policy.js";
import type { Policy } from "./policy.js";
import { releaseBreakdown } from "./release-breakdown.js";
import { releaseLifeTable } from "./release-life-table.js";
import { releaseMean, releasePosition, releaseSpread } from "./release-statistics.js";
import type { ReleasedFigure, ReleasedGroup, ReleasedReport } from "./release-types.js";
import { seal } from "./released.js";
import type { Released } from "./released.js";

/** Why nothing can be shown at all. */
export interface Refusal {
  readonly code: "too-few-clients";
  readonly message: string;
}

export type ReleaseResult =
  | { readonly released: Released<ReleasedReport>; readonly refusals?: never }
  | { readonly refusals: readonly Refusal[]; readonly released?: never };

function releaseFigure(figure: DraftFigure, policy: Policy): ReleasedFigure {
  switch (figure.kind) {
    case "breakdown":
      return releaseBreakdown(figure, policy);
    case "position":
      return releasePosition(figure, policy);
    case "mean":
      return releaseMean(figure, policy);
    case "spread":
      return releaseSpread(figure, policy);
    case "lifeTable":
      return releaseLifeTable(figure, policy);
    default: {
      const unknown: never = figure;
      return unknown;
    }
  }
}

function releaseGroup(group: DraftGroup, policy: Policy): ReleasedGroup {
  const figures = Object.entries(group.figures).map(([name, figure]) => [name, releaseFigure(figure, policy)] as const);
  return { code: group.code, figures: Object.fromEntries(figures) };
}

/**
 * The airlock. Takes everything that a report would say, exactly, and gives what may be printed: `{ released }`, or
 * `{ refusals }` where fewer than k units are in scope. A group with fewer than k units is named and nothing else.
 *
 * This version protects each table for itself (a threshold of k units, and rounding in which every table adds up). It
 * does not yet protect linked tables and earlier reports together.
 */
export function release(draft: Draft, policy: Policy = defaultPolicy): ReleaseResult {
  const { clients, episodes, clientsWithoutConsent } = draft.population;
  if (clients.units < policy.k) {
    const message = `A report needs at least ${policy.k} clients who share no person.`;
    return { refusals: [{ code: "too-few-clients", message }] };
  }
  const report: ReleasedReport = {
    policy: { k: policy.k, base: policy.base },
    population: {
      clients: roundTo(policy.base, clients.count),
      episodes: roundTo(policy.base, episodes.count),
      clientsWithoutConsent:
        clientsWithoutConsent.units < policy.k
          ? { fewerThan: policy.k }
          : { count: roundTo(policy.base, clientsWithoutConsent.count) },
    },
    questions: draft.questions.map(({ question, groups }) => {
      const shown = groups.filter((group) => group.units >= policy.k);
      return {
        question,
        groups: shown.map((group) => releaseGroup(group, policy)),
        withheldGroups: groups.filter((group) => !shown.includes(group)).map((group) => group.code),
      };
    }),
  };
  return { released: seal(report) };
}
