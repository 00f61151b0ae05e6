import { releasedPolicy } from "../assemble/assemble-report.js";
import type { Draft } from "../draft.js";
import type { Past } from "../history/past.js";
import type { Policy } from "../policy.js";
import type { RandomBytes } from "../privacy/bits.js";
import { chanceFrom } from "../privacy/chance.js";
import { noiseBound, privateCount } from "../privacy/geometric-count.js";
import { rational, times } from "../privacy/rational.js";
import type { ReleasedFigure, ReleasedReport } from "../release-types.js";
import { keyedToken } from "../secret/secret.js";
import type { Secret } from "../secret/secret.js";
import { tooFew } from "../withheld.js";
import type { WithheldNote } from "../withheld.js";
import { drawTables, joinDrawn } from "./draw-tables.js";
import type { Drawing, Drawn } from "./draw-tables.js";
import { notesOf, planQuestions } from "./plan.js";
import type { Planned, PlannedGroup, PlannedQuestion } from "./plan.js";
import { delta, rationalOf } from "./private-budget.js";
import { unlistedGroups } from "./unlisted-groups.js";

export interface PrivateRelease {
  readonly draft: Draft;
  readonly policy: Policy;
  readonly past: Past;
  readonly secret: Secret;
  readonly random: RandomBytes;
  readonly preview: boolean;
}

export interface PrivatelyReleased {
  readonly report: ReleasedReport;
  readonly drawn: Pick<Drawn, "cells" | "relations">;
  readonly log: readonly WithheldNote[];
}

/** How many are in scope, each unit once, with noise. */
function drawClients({ population: { clients } }: Draft, { epsilon, chance }: Drawing): Drawn {
  const things = Uint32Array.from(new Set(clients.things));
  const printed = Math.max(0, privateCount(things.length, { epsilon, sensitivity: 1 }, chance));
  const cells = [{ path: "population/clients", things, printed }];
  return { figures: new Map(), cells, relations: [], within: noiseBound(epsilon, 1, rational(19, 20)) };
}

function populationTables({ population: { tables = {} } }: Draft): readonly Planned[] {
  return Object.entries(tables).map(([name, figure]) => ({ name: `population/${name}`, figure, touches: 1 }));
}

const isTable = (figure: ReleasedFigure | undefined) => (figure?.kind === "breakdown" ? figure : tooFew);

function releasedGroup({ code, path, names }: PlannedGroup, { figures }: Drawn) {
  const found = names.map((name) => [name, figures.get(`${path}/${name}`) ?? tooFew] as const);
  return { code, figures: Object.fromEntries(found) };
}

/** Groups with a figure that is shown; an expected one without is as good as empty. */
function releasedQuestion({ question, expected }: PlannedQuestion, groups: readonly PlannedGroup[], drawn: Drawn) {
  const shown = groups
    .map((group) => releasedGroup(group, drawn))
    .filter(({ figures }) => Object.values(figures).some(({ kind }) => kind !== "withheld"));
  return {
    question,
    groups: shown,
    withheldGroups: expected.filter((code) => !shown.some((one) => one.code === code)),
  };
}

function publishedOf({ cells, relations }: Pick<Drawn, "cells" | "relations">): ReleasedReport["published"] {
  return {
    counts: cells.map(({ path, printed }) => ({ path, printed, lower: 0 })),
    sums: relations.map(({ terms, sense }) => ({
      whole: terms.flatMap(([cell, by]) => (by > 0 ? [cell] : [])),
      parts: terms.flatMap(([cell, by]) => (by < 0 ? [cell] : [])),
      exhaustive: sense === "=",
    })),
  };
}

/**
 * A report in which every count has two-sided geometric noise, so that whatever a reader knows, one unit more or less changes
 * the probability of the report by no more than the factor exp(epsilon), but for a chance of one in a million that the name
 * of a group which was not agreed on tells of somebody (Dwork & Roth 2014; Ghosh, Roughgarden & Sundararajan 2009).
 *
 * In each table every unit counts once, whatever it has more of is left out; so counts are of units, and the number of
 * episodes is not told, nor that of clients without consent, of whom no account could be kept. Epsilon is divided over the
 * tables: 17 of 20 parts for what was agreed beforehand, one for the number of clients, one for the selection among groups that
 * were not agreed on, and one for their figures.
 *
 * What a draft consists of has to be agreed beforehand too: its questions, figures, categories, ranges and days. A category
 * that stands there only because somebody is in it would be told without noise. Which categories are merged, what is withheld
 * and whether totals alone are told follows from noisy counts.
 *
 * The noise is drawn anew every time, so that the same records and the same scope give other counts, and each report spends
 * its epsilon again; nothing is drawn from the secret but which of a unit's things count.
 */
export function releasePrivately({ draft, policy, past, secret, random, preview }: PrivateRelease): PrivatelyReleased {
  const chance = chanceFrom(random);
  const keyOf = (unit: number, rank: number) =>
    keyedToken(secret, "bound", (past.unitTokens[unit] ?? []).join(" "), String(rank));
  const epsilon = rationalOf(policy.epsilon);
  const little = times(epsilon, rational(1, 20));
  const drawing = { keyOf, chance, fewest: policy.fewestForStatistic };
  const clients = drawClients(draft, { ...drawing, epsilon: little });
  const count = clients.cells[0]?.printed ?? 0;
  const totalsOnly = count < policy.fewestForDetail;

  const questions = totalsOnly ? [] : planQuestions(draft);
  const tables = totalsOnly ? [] : populationTables(draft);
  const listed = questions.flatMap((each) => each.listed);
  const agreed = drawTables([...tables, ...listed.flatMap(({ figures }) => figures)], {
    ...drawing,
    epsilon: times(epsilon, rational(17, 20)),
  });
  const unlisted = questions.flatMap((each) => each.unlisted);
  const selected = unlistedGroups(unlisted, { epsilon: little, delta, keyOf }, chance);
  const named = selected.map(({ figures }) => drawTables(figures, { ...drawing, epsilon: little }));
  const drawn = joinDrawn([clients, agreed, ...named]);

  const released = questions.map((each) => {
    const groups = [...each.listed, ...selected.filter(({ path }) => each.unlisted.some((one) => one.path === path))];
    return releasedQuestion(each, groups, drawn);
  });
  const population = tables.map(
    ({ name }) => [name.slice("population/".length), isTable(drawn.figures.get(name))] as const,
  );
  const figures = [
    ...population.map(([, table]) => table),
    ...released.flatMap(({ groups }) => groups.flatMap((group) => Object.values(group.figures))),
  ];
  const withheld = figures.filter(({ kind }) => kind === "withheld").length;
  const report: ReleasedReport = {
    policy: releasedPolicy(policy),
    preview,
    totalsOnly,
    population: {
      clients: { count },
      episodes: { hidden: true },
      clientsWithoutConsent: { hidden: true },
      tables: Object.fromEntries(population),
    },
    questions: released,
    published: publishedOf(drawn),
    protection: {
      printedCounts: drawn.cells.length,
      printedFigures: figures.length - withheld,
      earlierReleases: past.manifests.length,
      mergedTables: 0,
      withheldFigures: withheld,
      repeatedFigures: 0,
      noise: {
        epsilon: policy.epsilon,
        delta: Number(delta.numerator) / Number(delta.denominator),
        within: drawn.within,
        level: 0.95,
      },
    },
  };
  const unnamed = unlisted.filter(({ path }) => !selected.some((one) => one.path === path));
  const few = [...drawn.figures].filter(([, { kind }]) => kind === "withheld").map(([path]) => path);
  const log = [
    ...notesOf([...listed, ...selected]),
    ...[...unnamed.map(({ path }) => path), ...few].map((path) => ({ path, reason: "too-few" as const })),
  ];
  return { report, drawn, log };
}
