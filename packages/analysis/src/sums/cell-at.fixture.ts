import type { Draft, DraftFigure } from "@rapport/disclosure";

type Cells = readonly (readonly [path: string, things: Uint32Array])[];

function cellsIn(path: string, figure: DraftFigure): Cells {
  if (figure.kind === "breakdown") {
    return [
      [`${path}/total`, figure.total.things],
      ...figure.parts.map(({ code, things }) => [`${path}/${code}`, things] as const),
    ];
  }
  if (figure.kind !== "lifeTable") return [];
  return [
    [`${path}/start`, figure.start.things],
    ...figure.rows.flatMap(({ day, entered, exits, censored }): Cells => [
      [`${path}/${day}/entered`, entered.things],
      [`${path}/${day}/censored`, censored.things],
      ...Object.entries(exits).map(([exit, { things }]) => [`${path}/${day}/exit:${exit}`, things] as const),
    ]),
  ];
}

/** The cells that sums of a draft can name, by their paths: of breakdowns and life tables. */
export function cellsByPath({ population, questions }: Draft): ReadonlyMap<string, Uint32Array> {
  const { clients, episodes, tables = {} } = population;
  return new Map([
    ["population/clients", clients.things],
    ["population/episodes", episodes.things],
    ...Object.entries(tables).flatMap(([name, table]) => cellsIn(`population/${name}`, table)),
    ...questions.flatMap(({ question, groups }) =>
      groups.flatMap(({ code, figures }) =>
        Object.entries(figures).flatMap(([name, figure]) => cellsIn(`${question}/${code}/${name}`, figure)),
      ),
    ),
  ]);
}
