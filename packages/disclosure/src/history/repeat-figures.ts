import type { DraftScope } from "../draft.js";
import { setBreaches, statisticsOf } from "../ledger/set-check.js";
import { inCommon } from "../ledger/same-units.js";
import type { Policy } from "../policy.js";
import type { ReleasedFigure } from "../release-types.js";
import type { ShapedDraft, ShapedFigure } from "../shape/shape-draft.js";
import type { WithheldNote } from "../withheld.js";
import type { Past } from "./past.js";

export interface Repeated {
  /** The draft without the figures that are repeated or withheld. */
  readonly fresh: ShapedDraft;
  /** Figures that are printed as they were, by path. */
  readonly repeated: ReadonlyMap<string, ReleasedFigure>;
  readonly notes: readonly WithheldNote[];
}

type Statistic = Extract<ShapedFigure, { kind: "mean" | "position" | "spread" | "test" }>;

function isStatistic(figure: ShapedFigure): figure is Statistic {
  return ["mean", "position", "spread", "test"].includes(figure.kind);
}

function statisticsIn({ questions }: ShapedDraft): readonly (readonly [path: string, figure: Statistic])[] {
  return questions.flatMap(({ question, groups }) =>
    groups.flatMap(({ code, figures }) =>
      [...figures].flatMap(([name, figure]) =>
        isStatistic(figure) ? [[`${question}/${code}/${name}`, figure] as const] : [],
      ),
    ),
  );
}

/** A printed form as this airlock wrote it into the ledger; the ledger's checksums vouch for it. */
function figureFrom(json: string): ReleasedFigure {
  return JSON.parse(json) as ReleasedFigure;
}

function withoutPaths(shaped: ShapedDraft, paths: ReadonlySet<string>): ShapedDraft {
  return {
    ...shaped,
    questions: shaped.questions.map(({ question, groups }) => ({
      question,
      groups: groups.map(({ code, figures }) => ({
        code,
        figures: new Map([...figures].filter(([name]) => !paths.has(`${question}/${code}/${name}`))),
      })),
    })),
  };
}

/**
 * Statistics about nearly the same clients as one that was printed before: whoever holds both could subtract them and learn
 * of the few who came or went. Such a figure is printed as the last time, or where there is none of its own definition, not
 * at all (the set check; counts are held against earlier ones by the attack instead).
 */
export function repeatFigures(shaped: ShapedDraft, past: Past, scope: DraftScope, { k }: Policy): Repeated {
  const statistics = statisticsIn(shaped);
  const earlier = past.manifests.flatMap((manifest, at) =>
    statisticsOf(manifest, past.matched.manifests[at] ?? new Uint32Array(0)),
  );
  const common = inCommon(past.matched.current);
  const current = statistics.map(([path, figure]) => ({ path, scope, printed: "", things: common(figure.of.things) }));
  const repeated = new Map<string, ReleasedFigure>();
  const notes: WithheldNote[] = [];
  for (const { figure, sticky } of setBreaches(current, earlier, k)) {
    const path = statistics[figure]?.[0] ?? "";
    const last = sticky === undefined ? undefined : earlier[sticky];
    if (last) repeated.set(path, figureFrom(last.printed));
    else notes.push({ path, reason: "would-reveal-over-time" });
  }
  const gone = new Set([...repeated.keys(), ...notes.map(({ path }) => path)]);
  return { fresh: gone.size === 0 ? shaped : withoutPaths(shaped, gone), repeated, notes };
}
