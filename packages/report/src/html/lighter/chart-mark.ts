import type { Element, Properties } from "hast";
import { boxAround, everywhere, nowhere } from "./box.js";
import type { Box } from "./box.js";
import { lineSteps, pathSteps, rectangleSteps } from "./path-steps.js";
import type { PathStep } from "./path-steps.js";

/** What a chart draws with one element. */
export interface Mark {
  /**
   * A `path` is one whatever its element was; `inherits` is an element that takes its look from a group as well; of any
   * other element nothing is known.
   */
  readonly kind: "path" | "text" | "circle" | "other";
  /** How it looks: what another has to have in common with it to be drawn together. */
  readonly look: Properties;
  /** The rest of a text or circle. */
  readonly place: Properties;
  readonly element: Element;
  readonly steps: readonly PathStep[];
  readonly box: Box;
  /** Whether it looks the same drawn twice in one place, or once. */
  readonly overlaps: boolean;
}

/** What an element of a group has from its group, where that says it (SVG 2, appendix on properties). */
const inherited = new Set([
  "className",
  "fill",
  "fillOpacity",
  "fontSize",
  "fontWeight",
  "paintOrder",
  "stroke",
  "strokeDashArray",
  "strokeLineCap",
  "strokeLineJoin",
  "strokeOpacity",
  "strokeWidth",
  "textAnchor",
]);

const places: Readonly<Record<string, readonly string[]>> = {
  text: ["x", "y"],
  circle: ["cx", "cy", "r"],
  line: ["x1", "y1", "x2", "y2"],
  rect: ["x", "y", "width", "height"],
  path: ["d"],
};

const kinds: Readonly<Record<string, Mark["kind"]>> = {
  text: "text",
  circle: "circle",
  line: "path",
  rect: "path",
  path: "path",
};

function numbersOf(properties: Properties, names: readonly string[]): readonly number[] {
  return names.map((name) => Number(properties[name] ?? 0));
}

function stepsOf({ tagName, properties }: Element): readonly PathStep[] | undefined {
  const numbers = numbersOf(properties, places[tagName] ?? []);
  const [a = 0, b = 0, c = 0, d = 0] = numbers;
  switch (tagName) {
    case "line":
      return lineSteps(a, b, c, d);
    case "rect":
      return rectangleSteps(a, b, c, d);
    case "path":
      return pathSteps(String(properties["d"]));
    default:
      return [];
  }
}

/** Wider than any letters are, so that what may stand below a text is never taken for free. */
const letterWidth = 0.9;

function textBox({ properties, children }: Element): Box {
  const [x = 0, y = 0] = numbersOf(properties, ["x", "y"]);
  const size = Number(properties["fontSize"] ?? 12);
  const width =
    children.reduce((sum, child) => sum + (child.type === "text" ? child.value.length : 0), 0) * size * letterWidth;
  const before = properties["textAnchor"] === "end" ? 1 : properties["textAnchor"] === "middle" ? 0.5 : 0;
  const left = x - before * width;
  return boxAround(
    [
      [left, y - size],
      [left + width, y + size / 3],
    ],
    strokeOf(properties),
  );
}

/** What is in the name of a class that strokes. */
const stroking = ["line", "axis", "rule", "halo"];

/** How far its stroke may reach out of a shape. */
function strokeOf({ className, stroke, strokeWidth }: Properties): number {
  if (typeof strokeWidth === "number") return strokeWidth;
  const classes = Array.isArray(className) ? className.join(" ") : "";
  return stroke !== undefined || stroking.some((part) => classes.includes(part)) ? 1 : 0;
}

function pathBox(properties: Properties, steps: readonly PathStep[]): Box {
  const points = steps.flatMap((step) => {
    if (step.kind === "close") return [];
    return step.kind === "curve" ? [...step.handles, step.to] : [step.to];
  });
  return boxAround(
    points.map(([x, y]) => [x / 10, y / 10] as const),
    strokeOf(properties),
  );
}

function boxOf(element: Element, steps: readonly PathStep[]): Box {
  const { tagName, properties } = element;
  if (tagName === "text") return textBox(element);
  if (tagName !== "circle") return pathBox(properties, steps);
  const [cx = 0, cy = 0, r = 0] = numbersOf(properties, ["cx", "cy", "r"]);
  return boxAround([[cx, cy]], r + strokeOf(properties));
}

/** Whether there is nothing but a line to be seen of it. */
function isBareLine({ tagName, properties }: Element): boolean {
  const { fill, strokeOpacity } = properties;
  return (tagName === "line" || (tagName === "path" && fill === "none")) && strokeOpacity === undefined;
}

/** An element of a chart, read. */
export function chartMark(element: Element): Mark {
  const { tagName, properties, children } = element;
  const kind = kinds[tagName] ?? "other";
  const own = places[tagName] ?? [];
  const [look, place]: [Properties, Properties] = [{}, {}];
  let isKnown = kind !== "other" && children.every(({ type }) => kind === "text" && type === "text");
  for (const [name, value] of Object.entries(properties)) {
    (own.includes(name) ? place : look)[name] = value;
    isKnown &&= own.includes(name) || inherited.has(name);
  }
  const steps = isKnown ? stepsOf(element) : undefined;
  if (steps !== undefined)
    return { kind, look, place, element, steps, box: boxOf(element, steps), overlaps: isBareLine(element) };
  const box = tagName === "defs" || tagName === "title" || tagName === "desc" ? nowhere : everywhere;
  return { kind: "other", look: properties, place: {}, element, steps: [], box, overlaps: false };
}
