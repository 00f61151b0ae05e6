import type { PathStep, Point } from "./path-steps.js";

/** A way to write a step: a command, in capitals where its numbers are places and not distances, and its numbers in tenths. */
interface Form {
  readonly command: string;
  readonly numbers: readonly number[];
}

/** What stands written so far, as far as it matters for what follows. */
interface Pen {
  readonly at: Point;
  readonly start: Point;
  /** The command that goes without saying, such as lines behind a move. */
  readonly implied: string;
  /** The number right before; empty behind a letter. */
  readonly number: string;
}

/** A number of tenths, without a nought that says nothing. */
function written(tenths: number): string {
  const size = Math.abs(tenths);
  const rest = size % 10;
  const whole = (size - rest) / 10;
  const sign = tenths < 0 ? "-" : "";
  if (rest === 0) return `${sign}${whole}`;
  return `${sign}${whole === 0 ? "" : whole}.${rest}`;
}

/** Both ways to write a step: where it goes, and how far. */
function formsOf(
  step: Exclude<PathStep, { readonly kind: "close" }>,
  [fromX, fromY]: Point,
): readonly [absolute: Form, relative: Form] {
  const [x, y] = step.to;
  const [awayX, awayY] = [x - fromX, y - fromY];
  const both = (letter: string, absolute: readonly number[], relative: readonly number[]) =>
    [
      { command: letter.toUpperCase(), numbers: absolute },
      { command: letter, numbers: relative },
    ] as const;
  switch (step.kind) {
    case "move":
      return both("m", step.to, [awayX, awayY]);
    case "line":
      if (awayY === 0) return both("h", [x], [awayX]);
      if (awayX === 0) return both("v", [y], [awayY]);
      return both("l", step.to, [awayX, awayY]);
    case "curve": {
      const [[aX, aY], [bX, bY]] = step.handles;
      return both("c", [aX, aY, bX, bY, x, y], [aX - fromX, aY - fromY, bX - fromX, bY - fromY, awayX, awayY]);
    }
    default: {
      const unknown: never = step;
      return unknown;
    }
  }
}

/** A form behind what stands there: numbers are parted only where they would run into one another. */
function behind(
  { command, numbers }: Form,
  { implied, number }: Pen,
): { readonly text: string; readonly last: string } {
  let last = command === implied ? number : "";
  let text = command === implied ? "" : command;
  for (const tenths of numbers) {
    const next = written(tenths);
    const parts = last === "" || tenths < 0 || (next.startsWith(".") && last.includes("."));
    text += parts ? next : `,${next}`;
    last = next;
  }
  return { text, last };
}

const impliedBy: Readonly<Record<string, string>> = { M: "L", m: "l" };

/** The data of a path in few characters (SVG 2, section 9.3): of places and distances, those that are shorter. */
export function pathData(steps: readonly PathStep[]): string {
  let data = "";
  let pen: Pen = { at: [0, 0], start: [0, 0], implied: "", number: "" };
  for (const step of steps) {
    if (step.kind === "close") {
      data += "z";
      pen = { at: pen.start, start: pen.start, implied: "", number: "" };
      continue;
    }
    const [place, distance] = formsOf(step, pen.at);
    const [absolute, relative] = [behind(place, pen), behind(distance, pen)];
    const isShorter = relative.text.length < absolute.text.length;
    const { text, last } = isShorter ? relative : absolute;
    const { command } = isShorter ? distance : place;
    data += text;
    const start = step.kind === "move" ? step.to : pen.start;
    pen = { at: step.to, start, implied: impliedBy[command] ?? command, number: last };
  }
  return data;
}
