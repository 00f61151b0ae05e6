import type { Draft, DraftScope } from "../draft.js";
import type { Past } from "../history/past.js";
import type { Manifest } from "../ledger/manifest.js";
import type { LinkedCells } from "../linked/linked-cells.js";
import type { Policy } from "../policy.js";
import { filtersOf } from "../protect/keyed-draws.js";
import type { ProtectedCounts } from "../protect/printed-form.js";
import type { ReleasedFigure, ReleasedPolicy, ReleasedQuestion, ReleasedReport } from "../release-types.js";
import { isTotalsOnly } from "../shape/shape-draft.js";
import type { ShapedDraft, ShapedFigure } from "../shape/shape-draft.js";
import { tooFew } from "../withheld.js";
import { assembleBreakdown, formsOf } from "./assemble-tables.js";
import type { FormAt } from "./assemble-tables.js";
import { publishedCounts } from "./published-counts.js";
import { releaseFigure } from "./release-figures.js";

export interface Assembly {
  readonly draft: Draft;
  readonly shaped: ShapedDraft;
  readonly repeated: ReadonlyMap<string, ReleasedFigure>;
  readonly linked: LinkedCells;
  readonly counts: ProtectedCounts;
  readonly policy: Policy;
  readonly past: Past;
  readonly preview: boolean;
}

/** Every figure of the draft's shown groups, in the draft's order: fresh, as the last time, or withheld. */
function questionsOf({ draft, shaped, repeated, policy }: Assembly, at: FormAt): readonly ReleasedQuestion[] {
  return shaped.questions.map(({ question, groups }) => {
    const drafted = draft.questions.find((each) => each.question === question);
    return {
      question,
      groups: groups.map(({ code, figures }) => {
        const names = Object.keys(drafted?.groups.find((group) => group.code === code)?.figures ?? {});
        const figureAt = (name: string): ReleasedFigure => {
          const path = `${question}/${code}/${name}`;
          const figure = figures.get(name);
          return figure ? releaseFigure(path, figure, at, policy) : (repeated.get(path) ?? tooFew);
        };
        return { code, figures: Object.fromEntries(names.map((name) => [name, figureAt(name)])) };
      }),
      // Only what was agreed beforehand is named: any other code would say that the records have it.
      withheldGroups: (drafted?.expected ?? []).filter((code) => !groups.some((group) => group.code === code)),
    };
  });
}

function isMerged(figure: ShapedFigure): boolean {
  if (figure.kind === "breakdown") return figure.parts.some((part) => part.of !== undefined);
  return figure.kind === "lifeTable" && figure.exits.some((exit) => exit.of !== undefined);
}

/** What of a policy may be known. */
export function releasedPolicy({
  recipient,
  method,
  k,
  base,
  fewestForDetail,
  fewestForPercent,
  fewestForStatistic,
}: Policy): ReleasedPolicy {
  return { recipient, method, k, base, fewestForDetail, fewestForPercent, fewestForStatistic };
}

/**
 * Releases other than this report made once more, which has the same scope, the same day and the same counts. One with other
 * questions, or told apart by something else, is another report.
 */
function otherReports({ manifests }: Past, scope: DraftScope, { cells }: LinkedCells): readonly Manifest[] {
  const filters = filtersOf(scope);
  const paths = new Set(cells.map(({ path }) => path));
  const isThisReport = (earlier: Manifest) =>
    earlier.scope.asOf === scope.asOf &&
    filtersOf(earlier.scope) === filters &&
    earlier.cells.length === paths.size &&
    earlier.cells.every(({ path }) => paths.has(path));
  return manifests.filter((earlier) => !isThisReport(earlier));
}

/** The report from printed numbers, with what was done to protect it. */
export function assembleReport(assembly: Assembly): ReleasedReport {
  const { draft, shaped, repeated, linked, counts, policy, past, preview } = assembly;
  const at = formsOf(linked, counts);
  const questions = questionsOf(assembly, at);
  const totalsOnly = isTotalsOnly(draft, policy);
  const names = totalsOnly ? [] : Object.keys(draft.population.tables ?? {});
  const tables = names.map((name) => {
    const table = shaped.tables.get(name);
    return [name, table ? assembleBreakdown(`population/${name}`, table, at) : tooFew] as const;
  });
  const figures = questions.flatMap(({ groups }) => groups.flatMap((group) => Object.values(group.figures)));
  const all = [...figures, ...tables.map(([, table]) => table)];
  const shapes = shaped.questions.flatMap(({ groups }) => groups.flatMap((group) => [...group.figures.values()]));
  const withheld = all.filter(({ kind }) => kind === "withheld").length;
  return {
    policy: releasedPolicy(policy),
    preview,
    totalsOnly,
    population: {
      clients: at("population/clients").printed,
      episodes: at("population/episodes").printed,
      clientsWithoutConsent:
        shaped.clientsWithoutConsent === undefined ? { hidden: true } : at("population/clientsWithoutConsent").printed,
      tables: Object.fromEntries(tables),
    },
    questions,
    published: publishedCounts(linked, counts),
    protection: {
      printedCounts: linked.cells.length,
      printedFigures: all.length - withheld,
      earlierReleases: otherReports(past, draft.scope, linked).length,
      mergedTables: [...shapes, ...shaped.tables.values()].filter(isMerged).length,
      withheldFigures: withheld,
      repeatedFigures: repeated.size,
      ...(counts.furthest === undefined ? {} : { furthest: counts.furthest }),
    },
  };
}
