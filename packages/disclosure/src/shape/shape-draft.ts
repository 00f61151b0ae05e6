import type {
  Draft,
  DraftFigure,
  DraftGroup,
  DraftMean,
  DraftPosition,
  DraftRate,
  DraftSpread,
  DraftTest,
} from "../draft.js";
import type { Policy } from "../policy.js";
import { unitsOf } from "../things.js";
import type { Things } from "../things.js";
import type { WithheldNote, WithheldReason } from "../withheld.js";
import { breakdownFault, cellFault, lifeTableFault } from "./cell-fault.js";
import { toldOf } from "./told-of.js";
import type { Limits } from "./told-of.js";
import { shapeBreakdown } from "./shape-breakdown.js";
import type { EarlierClasses } from "./shape-breakdown.js";
import { shapeLifeTable } from "./shape-life-table.js";
import type { ShapedBreakdown, ShapedLifeTable } from "./shaped.js";

export type ShapedFigure =
  ShapedBreakdown | ShapedLifeTable | DraftRate | DraftMean | DraftPosition | DraftSpread | DraftTest;

export interface ShapedGroup {
  readonly code: string;
  /** By name; what is absent is withheld. */
  readonly figures: ReadonlyMap<string, ShapedFigure>;
}

export interface ShapedQuestion {
  readonly question: string;
  readonly groups: readonly ShapedGroup[];
}

/** A draft cut down to what may be worth printing, before any count is protected. */
export interface ShapedDraft {
  readonly clients: Things;
  readonly episodes: Things;
  /** Absent of a part of a practice: nothing of them is known that could be held against the whole's. */
  readonly clientsWithoutConsent?: number;
  readonly tables: ReadonlyMap<string, ShapedBreakdown>;
  readonly questions: readonly ShapedQuestion[];
  readonly notes: readonly WithheldNote[];
}

export interface Shaping extends Limits {
  /** Classes of earlier releases by the path of their table. */
  readonly earlier: ReadonlyMap<string, EarlierClasses>;
  /** What turned out not to be defensible. */
  readonly withheld: ReadonlyMap<string, WithheldReason>;
}

/** A quartile says more of the ends than a median does, and a standard deviation more than a mean. */
function fewestFor(figure: DraftMean | DraftPosition | DraftSpread, policy: Policy): number {
  const isFurtherOut = figure.kind === "position" && (figure.quantile ?? 0.5) !== 0.5;
  return figure.kind === "spread" || isFurtherOut ? policy.fewestForSpread : policy.fewestForStatistic;
}

function rateFault({ numerator, denominator }: DraftRate, limits: Limits): WithheldReason | undefined {
  if (unitsOf(denominator.things) < limits.policy.fewestForStatistic) return "too-few";
  return cellFault(numerator.things, limits) ?? cellFault(denominator.things, limits);
}

/** Of too few, of one practitioner, or of few practices. */
function fewFault(things: Things, fewest: number, limits: Limits): WithheldReason | undefined {
  return unitsOf(things) < fewest ? "too-few" : toldOf(things, limits);
}

function testFault({ groups }: DraftTest, limits: Limits): WithheldReason | undefined {
  const faults = groups.map(({ things }) => fewFault(things, limits.policy.fewestForComparison, limits));
  return faults.find((fault) => fault !== undefined);
}

/** An order statistic is somebody's own value: at least k units lie on each side of it. */
function positionFault(position: DraftPosition, { k }: Policy): WithheldReason | undefined {
  if (position.estimate === undefined) return undefined;
  return position.unitsBelow < k || position.unitsAbove < k ? "too-few" : undefined;
}

type Shaped = { readonly figure: ShapedFigure } | { readonly fault: WithheldReason };

const orFault = (figure: ShapedFigure, fault: WithheldReason | undefined): Shaped => (fault ? { fault } : { figure });

function shapeFigure(figure: DraftFigure, path: string, group: DraftGroup, shaping: Shaping): Shaped {
  const { policy } = shaping;
  switch (figure.kind) {
    case "breakdown": {
      const shaped = shapeBreakdown(figure, shaping, shaping.earlier.get(path));
      return orFault(shaped, breakdownFault(shaped, shaping));
    }
    case "lifeTable": {
      const shaped = shapeLifeTable(figure, exitClasses(figure, path, group, shaping), shaping);
      return shaped ? orFault(shaped, lifeTableFault(shaped, shaping)) : { fault: "too-few" };
    }
    case "position": {
      const fault = fewFault(figure.of.things, fewestFor(figure, policy), shaping);
      return orFault(figure, fault ?? positionFault(figure, policy));
    }
    case "rate":
      return orFault(figure, rateFault(figure, shaping));
    case "test":
      return orFault(figure, testFault(figure, shaping));
    case "mean":
    case "spread":
      return orFault(figure, fewFault(figure.of.things, fewestFor(figure, policy), shaping));
    default: {
      const unknown: never = figure;
      return unknown;
    }
  }
}

/** The exits in the classes of the group's table of the same exits, so that table and curve tell of the same. */
function exitClasses(
  { exits, tree, start, rows }: Extract<DraftFigure, { kind: "lifeTable" }>,
  path: string,
  group: DraftGroup,
  { policy, practitioners, practices, earlier }: Shaping,
) {
  const table = Object.entries(group.figures).find(
    ([, figure]) =>
      figure.kind === "breakdown" && exits.every(({ code }) => figure.parts.some((part) => part.code === code)),
  );
  const { question } = splitPath(path);
  const from =
    table && table[1].kind === "breakdown"
      ? shapeBreakdown(
          table[1],
          { policy, practitioners, practices },
          earlier.get(`${question}/${group.code}/${table[0]}`),
        )
      : shapeBreakdown(
          {
            kind: "breakdown",
            total: { things: group.of.things },
            parts: exits,
            ...(tree ? { tree } : {}),
          },
          {
            policy: {
              ...policy,
              fewestPerCategory: start.things.length + rows.length === 0 ? 1 : policy.fewestPerCategory,
            },
            practitioners,
            practices,
          },
          earlier.get(path),
        );
  const known = new Set(exits.map((exit) => exit.code));
  return from.parts.flatMap(({ code, display, of }) => {
    const codes = (of ?? [code]).filter((each) => known.has(each));
    if (codes.length === 0) return [];
    return [{ code, ...(display === undefined ? {} : { display }), ...(of ? { of: codes } : {}) }];
  });
}

function splitPath(path: string): { readonly question: string } {
  return { question: path.slice(0, path.indexOf("/")) };
}

/** What a report would print of a draft: categories merged, intervals joined, and what too few stand behind left out. */
export function shapeDraft(draft: Draft, shaping: Shaping): ShapedDraft {
  const notes: WithheldNote[] = [];
  const { policy, withheld } = shaping;
  const { clients, episodes, clientsWithoutConsent, tables = {} } = draft.population;
  const totalsOnly = isTotalsOnly(draft, policy);
  const keep = (path: string, found: Shaped): ShapedFigure | undefined => {
    const reason = withheld.get(path) ?? ("fault" in found ? found.fault : undefined);
    if (reason) notes.push({ path, reason });
    return reason || "fault" in found ? undefined : found.figure;
  };
  const shapeGroup = (question: string, group: DraftGroup): readonly ShapedGroup[] => {
    const path = `${question}/${group.code}`;
    const reason = withheld.get(path) ?? fewFault(group.of.things, policy.fewestForStatistic, shaping);
    if (reason) {
      notes.push({ path, reason });
      return [];
    }
    const figures = Object.entries(group.figures).flatMap(([name, figure]) => {
      const shaped = keep(`${path}/${name}`, shapeFigure(figure, `${path}/${name}`, group, shaping));
      return shaped ? [[name, shaped] as const] : [];
    });
    return [{ code: group.code, figures: new Map(figures) }];
  };
  const shapedTables = Object.entries(totalsOnly ? {} : tables).flatMap(([name, table]) => {
    const path = `population/${name}`;
    const shaped = shapeBreakdown(table, shaping, shaping.earlier.get(path));
    const kept = keep(path, orFault(shaped, breakdownFault(shaped, shaping)));
    return kept?.kind === "breakdown" ? [[name, kept] as const] : [];
  });
  const questions = totalsOnly
    ? []
    : draft.questions.map(({ question, groups }) => ({
        question,
        groups: groups.flatMap((group) => shapeGroup(question, group)),
      }));
  return {
    clients: clients.things,
    episodes: episodes.things,
    ...(Object.keys(draft.scope.filters).length === 0 ? { clientsWithoutConsent } : {}),
    tables: new Map(shapedTables),
    questions,
    notes,
  };
}

/** Under so many units two-way tables are mostly counts of one to four; only totals are told. */
export function isTotalsOnly(draft: Draft, policy: Policy): boolean {
  return unitsOf(draft.population.clients.things) < policy.fewestForDetail;
}
