import type { Page } from "playwright-core";

/** A text of a chart, in the units of the chart's viewBox. */
export interface DrawnText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** An svg element of a page, as the browser lays it out. */
export interface DrawnChart {
  readonly role: string | null;
  readonly title: string;
  readonly description: string;
  /** The ids by which it names its title and description, and whether they are its own. */
  readonly namedByItsOwn: boolean;
  /** What stands below it in its figure, the links apart; undefined outside of a figure. */
  readonly caption: string | undefined;
  /** The nearest heading of the article or section around it. */
  readonly heading: string;
  /** The captions of the tables that its figure links to. */
  readonly tables: readonly string[];
  readonly shown: boolean;
  readonly width: number;
  readonly height: number;
  /** Pixels of the screen for each unit. */
  readonly scale: number;
  readonly texts: readonly DrawnText[];
}

/** What is used of the DOM, whose types are not those of Node. */
interface DomElement {
  readonly id: string;
  readonly textContent: string | null;
  readonly ownerDocument: { getElementById(id: string): DomElement | null };
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  closest(selector: string): DomElement | null;
  getBoundingClientRect(): {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
}

/** Every svg element of a page as it now is; the sizes of one that is not shown are nought. */
export async function drawnCharts(page: Page): Promise<readonly DrawnChart[]> {
  return page.locator("svg").evaluateAll((found: readonly DomElement[]) =>
    found.map((svg) => {
      const words = (element: DomElement | null | undefined) => element?.textContent?.trim() ?? "";
      const [, , width = 0, height = 0] = (svg.getAttribute("viewBox") ?? "").split(" ").map(Number);
      const box = svg.getBoundingClientRect();
      const scale = (box.right - box.left) / width;
      const figure = svg.closest("figure");
      const links = [...(figure?.querySelectorAll('figcaption a[href^="#"]') ?? [])];
      const targets = links.map((link) => svg.ownerDocument.getElementById((link.getAttribute("href") ?? "").slice(1)));
      const named = (svg.getAttribute("aria-labelledby") ?? "").split(" ");
      const own = [svg.querySelector("title")?.id, svg.querySelector("desc")?.id];
      return {
        role: svg.getAttribute("role"),
        title: words(svg.querySelector("title")),
        description: words(svg.querySelector("desc")),
        namedByItsOwn: named.length === 2 && named.every((id, at) => id !== "" && id === own[at]),
        caption: figure === null ? undefined : words(figure.querySelector("figcaption")),
        heading: words(svg.closest("article, section")?.querySelector("h2, h3, h4")),
        tables: targets.flatMap((target) => {
          const caption = words((target?.closest("table") ?? target)?.querySelector("caption"));
          return caption === "" ? [] : [caption];
        }),
        shown: box.right > box.left,
        width,
        height,
        scale,
        texts: [...svg.querySelectorAll("text")].map((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          return {
            text: words(text),
            left: (left - box.left) / scale,
            right: (right - box.left) / scale,
            top: (top - box.top) / scale,
            bottom: (bottom - box.top) / scale,
          };
        }),
      };
    }),
  );
}

/** The texts of a chart that stand out of it, each with the side. */
export function textsOutside({ width, height, texts }: DrawnChart, tolerance: number): readonly string[] {
  return texts.flatMap(({ text, left, right, top, bottom }) => [
    ...(left < -tolerance ? [`"${text}" begins ${-left} left of it`] : []),
    ...(right > width + tolerance ? [`"${text}" ends ${right - width} right of it`] : []),
    ...(top < -tolerance ? [`"${text}" begins ${-top} above it`] : []),
    ...(bottom > height + tolerance ? [`"${text}" ends ${bottom - height} below it`] : []),
  ]);
}

/**
 * The pairs of texts in a chart whose boxes share more than the tolerance in both directions: in units of the chart, or in
 * pixels of the screen where these are larger, since the browser makes lines of whole pixels.
 */
export function textsOverlapping({ texts, scale }: DrawnChart, units: number): readonly string[] {
  const tolerance = units / Math.min(scale, 1);
  return texts.flatMap((one, at) =>
    texts
      .slice(at + 1)
      .filter(
        (other) =>
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > tolerance &&
          Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > tolerance,
      )
      .map((other) => `"${one.text}" and "${other.text}"`),
  );
}
