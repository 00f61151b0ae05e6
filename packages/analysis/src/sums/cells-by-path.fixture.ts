import type { Cell, Draft, DraftFigure } from "@rapport/disclosure";

type Cells = readonly (readonly [path: string, cell: Cell])[];

function cellsIn(figure: DraftFigure): Cells {
  switch (figure.kind) {
    case "breakdown":
      return [["total", figure.total], ...figure.parts.map((part) => [part.code, part] as const)];
    case "rate":
      return [
        ["numerator", figure.numerator],
        ["denominator", figure.denominator],
      ];
    case "mean":
      return [["n", figure.of]];
    default:
      return [];
  }
}

/** The cells of breakdowns, rates and means of a draft, and of its population, under their paths. */
export function cellsByPath({ population, questions }: Draft): ReadonlyMap<string, Cell> {
  const under = (prefix: string, figure: DraftFigure) =>
    cellsIn(figure).map(([path, cell]) => [`${prefix}/${path}`, cell] as const);
  return new Map<string, Cell>([
    ["population/clients", population.clients],
    ["population/episodes", population.episodes],
    ...Object.entries(population.tables ?? {}).flatMap(([name, table]) => under(`population/${name}`, table)),
    ...questions.flatMap(({ question, groups }) =>
      groups.flatMap(({ code, figures }) =>
        Object.entries(figures).flatMap(([name, figure]) => under(`${question}/${code}/${name}`, figure)),
      ),
    ),
  ]);
}
