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
  const text = String(tenths / 10);
  return tenths > -10 && tenths < 10 ? text.replace("0.", ".") : text;
}

function less([x, y]: Point, [fromX, fromY]: Point): Point {
  return [x - fromX, y - fromY];
}

function formsOf(step: Exclude<PathStep, { readonly kind: "close" }>, at: Point): readonly Form[] {
  const [there, away] = [step.to, less(step.to, at)];
  const both = (letter: string, absolute: readonly number[], relative: readonly number[]) => [
    { command: letter.toUpperCase(), numbers: absolute },
    { command: letter, numbers: relative },
  ];
  switch (step.kind) {
    case "move":
      return both("m", there, away);
    case "line":
      if (away[1] === 0) return both("h", there.slice(0, 1), away.slice(0, 1));
      if (away[0] === 0) return both("v", there.slice(1), away.slice(1));
      return both("l", there, away);
    case "curve": {
      const points = [...step.handles, there];
      return both(
        "c",
        points.flat(),
        points.flatMap((point) => less(point, at)),
      );
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
  for (const next of numbers.map(written)) {
    const parts = last === "" || next.startsWith("-") || (next.startsWith(".") && last.includes("."));
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
    const [absolute, relative] = formsOf(step, pen.at).map((form) => ({ form, ...behind(form, pen) }));
    if (absolute === undefined || relative === undefined) continue;
    const { form, text, last } = relative.text.length < absolute.text.length ? relative : absolute;
    data += text;
    const start = step.kind === "move" ? step.to : pen.start;
    pen = { at: step.to, start, implied: impliedBy[form.command] ?? form.command, number: last };
  }
  return data;
}
