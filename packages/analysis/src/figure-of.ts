import type { ReleasedFigure, ReleasedGroup, Withheld } from "@rapport/disclosure";

type Kind = Exclude<ReleasedFigure["kind"], "withheld">;

/** A group's figure by name, as the kind that the question drafted under it, or withheld. */
export function figureOf<K extends Kind>(
  group: ReleasedGroup,
  kind: K,
  name: string = kind,
): Extract<ReleasedFigure, { kind: K }> | Withheld {
  const figure = group.figures[name];
  if (!figure) return { kind: "withheld", reason: "too-few" };
  if (figure.kind === "withheld") return figure;
  if (figure.kind !== kind) throw new TypeError(`The figure ${name} is drafted as ${kind}.`);
  // The kind was compared just above; TypeScript does not narrow a union by a type parameter.
  return figure as Extract<ReleasedFigure, { kind: K }>;
}
