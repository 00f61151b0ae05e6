import type { Draft, DraftFigure } from "../draft.js";
import type { LinkedCell, LinkedCells } from "../linked/linked-cells.js";
import type { Method } from "../policy.js";
import type { ShapedDraft } from "../shape/shape-draft.js";

/** Figures that cannot be shown with a method, whatever they say. */
const unfit: Readonly<Record<Method, readonly DraftFigure["kind"][]>> = {
  controlledRounding: [],
  // Scores can be rebuilt from an exact count, a mean and a standard deviation (Heathers et al. 2018).
  suppression: ["spread"],
  // The counts of a life table have to add up.
  nearestRounding: ["lifeTable"],
  cellKey: ["lifeTable"],
  // Nothing bounds what one unit can change a deviation by, and a position needs the times of all.
  differentialPrivacy: ["spread", "position"],
};

/** The paths of a draft's figures that cannot be shown with a method. */
export function notWithMethod({ questions }: Draft, method: Method): readonly string[] {
  return questions.flatMap(({ question, groups }) =>
    groups.flatMap(({ code, figures }) =>
      Object.entries(figures).flatMap(([name, { kind }]) =>
        unfit[method].includes(kind) ? [`${question}/${code}/${name}`] : [],
      ),
    ),
  );
}

/** Figures that are nothing without some of their counts, one of which is held back: their other counts are no use either. */
export function unprintable(
  { tables, questions }: ShapedDraft,
  { cells }: LinkedCells,
  isHidden: (cell: LinkedCell, place: number) => boolean,
): readonly string[] {
  // What is never printed is missed by no figure.
  const hidden = new Set(
    cells.filter((cell, at) => cell.atMost === undefined && isHidden(cell, at)).map(({ path }) => path),
  );
  const isGone = (path: string) => hidden.has(path);
  const inPopulation = [...tables.keys()].map((name) => `population/${name}`).filter((path) => isGone(`${path}/total`));
  const inQuestions = questions.flatMap(({ question, groups }) =>
    groups.flatMap(({ code, figures }) =>
      [...figures].flatMap(([name, { kind }]) => {
        const path = `${question}/${code}/${name}`;
        const inTable = kind === "lifeTable" && [...hidden].some((each) => each.startsWith(`${path}/`));
        return inTable || isGone(`${path}/total`) || isGone(`${path}/n`) ? [path] : [];
      }),
    ),
  );
  return [...inPopulation, ...inQuestions];
}
