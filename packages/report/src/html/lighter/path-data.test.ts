import * as fc from "fast-check";
import { expect, it } from "vitest";
import { pathData } from "./path-data.js";
import { lineSteps, pathSteps, rectangleSteps } from "./path-steps.js";

/** Where a path goes, read as a browser does: letters in capitals are places, others are distances from where it is. */
function placesOf(data: string): readonly (readonly [kind: string, ...numbers: readonly number[]])[] {
  const tokens = data.match(/[a-z]|-?(?:\d*\.\d+|\d+)/giu) ?? [];
  // Behind sums of distances a nought may have a sign, which adding one takes away.
  const places: (readonly [string, ...number[]])[] = [];
  let [x, y, startX, startY, letter, at] = [0, 0, 0, 0, "", 0];
  const next = () => Number(tokens[at++]);
  while (at < tokens.length) {
    if (/[a-z]/iu.test(tokens[at] ?? "")) letter = tokens[at++] ?? "";
    const kind = letter.toUpperCase();
    const [fromX, fromY] = letter === kind ? [0, 0] : [x, y];
    if (kind === "Z") {
      [x, y] = [startX, startY];
      places.push(["Z"]);
      continue;
    }
    const numbers: number[] = [];
    if (kind === "H") numbers.push(next() + fromX, y);
    else if (kind === "V") numbers.push(x, next() + fromY);
    else for (let pairs = kind === "C" ? 3 : 1; pairs > 0; pairs -= 1) numbers.push(next() + fromX, next() + fromY);
    [x = 0, y = 0] = numbers.slice(-2);
    if (kind === "M") [startX, startY] = [x, y];
    places.push([/[HV]/u.test(kind) ? "L" : kind, ...numbers.map((number) => Math.round(number * 10) / 10 + 0)]);
    if (letter === "M") letter = "L";
    if (letter === "m") letter = "l";
  }
  return places;
}

const tenth = fc.integer({ min: -5000, max: 5000 }).map((number) => number / 10);
const point = fc.tuple(tenth, tenth);
const step = fc.oneof(
  point.map(([x, y]) => `L${x},${y}`),
  tenth.map((x) => `H${x}`),
  tenth.map((y) => `V${y}`),
  fc.tuple(point, point, point).map((points) => `C${points.flat().join(",")}`),
);
const part = fc
  .tuple(point, fc.array(step, { maxLength: 6 }), fc.boolean())
  .map(([[x, y], steps, closes]) => `M${x},${y}${steps.join("")}${closes ? "Z" : ""}`);

it("goes where the path went that was read", () => {
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
      const data = parts.join("");
      const written = pathData(pathSteps(data) ?? []);
      expect(placesOf(written)).toEqual(placesOf(data));
      expect(written.length).toBeLessThanOrEqual(data.length);
    }),
  );
});

it("rounds where a path goes to tenths, so that no error adds up", () => {
  const steps = pathSteps(`M0,0${Array.from({ length: 30 }, (_, at) => `L${at * 0.33},${at}`).join("")}`);
  expect(placesOf(pathData(steps ?? [])).at(-1)).toEqual(["L", 9.6, 29]);
});

it("says a place or a distance, whichever is shorter, and a command only where it changes", () => {
  expect(pathData(lineSteps(49, 134, 326, 134))).toBe("M49,134H326");
  expect(pathData(rectangleSteps(113.66, 2, 16, 12))).toBe("M113.7,2h16V14h-16z");
  expect(pathData(pathSteps("M10.5,0.5L10.8,0L10.3,9.5") ?? [])).toBe("M10.5.5l.3-.5-.5,9.5");
});

it("reads no path of which it does not know every command, or that begins nowhere", () => {
  for (const data of ["M0,0A5,5,0,0,1,9,9", "M0,0l1,1", "L1,1", "M0,0L1", "M1,1H2V", "M0,0ZL1,1", "M0,0;", ""]) {
    expect(pathSteps(data)).toBeUndefined();
  }
});
