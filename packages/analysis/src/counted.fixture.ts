import type { Cell, DraftFigure } from "@rapport/disclosure";

/** How many things a cell counts, and of how many units of protection. */
export function counted({ things }: Cell) {
  return { count: things.length, units: new Set(things).size };
}

const countedAll = (parts: readonly (Cell & { readonly code: string })[]) =>
  parts.map((part) => ({ code: part.code, ...counted(part) }));

const meanOfValues = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** A figure with counts in place of its cells, and the mean in place of a mean's values, so that tests can be read. */
export function told(figure: DraftFigure | undefined) {
  if (!figure) return undefined;
  switch (figure.kind) {
    case "breakdown":
      return { total: counted(figure.total), parts: countedAll(figure.parts) };
    case "lifeTable":
      return {
        start: counted(figure.start),
        exits: countedAll(figure.exits),
        rows: figure.rows.map(({ day, entered, exits, censored }) => ({
          day,
          entered: entered.things.length,
          exits: Object.fromEntries(Object.entries(exits).map(([code, cell]) => [code, cell.things.length])),
          censored: censored.things.length,
        })),
      };
    case "position":
      return { ...figure, of: counted(figure.of) };
    case "mean":
      return { ...figure, of: counted(figure.of), values: [...figure.values], mean: meanOfValues(figure.values) };
    case "spread":
      return { of: counted(figure.of), values: [...figure.values] };
    case "rate":
      return { ...figure, numerator: counted(figure.numerator), denominator: counted(figure.denominator) };
    case "test":
      return { p: figure.p, leaveOneOut: figure.leaveOneOut, groups: countedAll(figure.groups) };
    default: {
      const unreachable: never = figure;
      return unreachable;
    }
  }
}

/** The counts of a breakdown's parts, by their codes. */
export function countsOf(figure: DraftFigure | undefined): Readonly<Record<string, number>> {
  return figure?.kind === "breakdown"
    ? Object.fromEntries(figure.parts.map(({ code, things }) => [code, things.length]))
    : {};
}

/** The same without its empty parts. */
export function filledOf(figure: DraftFigure | undefined): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(countsOf(figure)).filter(([, count]) => count > 0));
}
