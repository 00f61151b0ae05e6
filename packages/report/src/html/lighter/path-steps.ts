/** A point in tenths of a unit, which is finer than a screen shows. */
export type Point = readonly [x: number, y: number];

/** A step of a path, with all points where they lie; a curve has its two handles before its end. */
export type PathStep =
  | { readonly kind: "move" | "line"; readonly to: Point }
  | { readonly kind: "curve"; readonly handles: readonly [Point, Point]; readonly to: Point }
  | { readonly kind: "close" };

function point(x: number, y: number): Point {
  return [Math.round(x * 10), Math.round(y * 10)];
}

/** A command with its numbers, or what is none. */
const command = /\s*([MLHVCZ])([\d\s.,-]*)|\S/gu;
const number = /-?\d*\.?\d+/gu;

/** How many numbers each command takes. */
const taken: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, Z: 0 };

function stepOf(letter: string, numbers: readonly number[], [x, y]: Point): PathStep {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers;
  switch (letter) {
    case "Z":
      return { kind: "close" };
    case "C":
      return { kind: "curve", handles: [point(a, b), point(c, d)], to: point(e, f) };
    case "H":
      return { kind: "line", to: [point(a, 0)[0], y] };
    case "V":
      return { kind: "line", to: [x, point(0, a)[1]] };
    default:
      return { kind: letter === "M" ? "move" : "line", to: point(a, b) };
  }
}

/**
 * The steps of the data of a path (SVG 2, section 9.3) that has the commands of charts: to places, straight or in cubic
 * curves, each with numbers of its own; `undefined` where it has any other.
 */
export function pathSteps(data: string): readonly PathStep[] | undefined {
  const steps: PathStep[] = [];
  let at: Point = [0, 0];
  for (const [, letter, rest = ""] of data.matchAll(command)) {
    const numbers = (rest.match(number) ?? []).map(Number);
    if (letter === undefined || numbers.length !== taken[letter]) return undefined;
    if ((steps.length === 0 || steps.at(-1)?.kind === "close") && letter !== "M") return undefined;
    const step = stepOf(letter, numbers, at);
    steps.push(step);
    if (step.kind !== "close") at = step.to;
  }
  return steps.length === 0 ? undefined : steps;
}

/** The steps of a straight line. */
export function lineSteps(x1: number, y1: number, x2: number, y2: number): readonly PathStep[] {
  return [
    { kind: "move", to: point(x1, y1) },
    { kind: "line", to: point(x2, y2) },
  ];
}

/** The steps around a rectangle. */
export function rectangleSteps(x: number, y: number, width: number, height: number): readonly PathStep[] {
  return [
    { kind: "move", to: point(x, y) },
    { kind: "line", to: point(x + width, y) },
    { kind: "line", to: point(x + width, y + height) },
    { kind: "line", to: point(x, y + height) },
    { kind: "close" },
  ];
}
