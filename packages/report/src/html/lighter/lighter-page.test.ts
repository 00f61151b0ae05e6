import type { Element, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { describe, expect, it } from "vitest";
import { english } from "@rapport/language";
import { released } from "../../released.fixture.js";
import { sampleContent } from "../../sample.fixture.js";
import { page } from "../page.js";
import { chartClassNames } from "../styles.js";
import { lighterPage } from "./lighter-page.js";

const heavy = page(english, released(sampleContent));
const light = lighterPage(heavy, chartClassNames);

function elementsOf({ children }: Root | Element): readonly Element[] {
  return children.flatMap((child) => (child.type === "element" ? [child, ...elementsOf(child)] : []));
}
const textOf = (element: Element | undefined) => (element ? toHtml(element).replaceAll(/<[^>]*>/gu, "") : undefined);
/** What elements are named by, in words. */
const namesIn = (root: Root) => {
  const elements = elementsOf(root);
  const byId = new Map(elements.map((element) => [element.properties["id"], element]));
  return elements.flatMap(({ properties: { ariaLabelledBy } }) =>
    Array.isArray(ariaLabelledBy) ? [ariaLabelledBy.map((id) => textOf(byId.get(id)))] : [],
  );
};

describe("a lighter page", () => {
  it("says the same, word for word, and by the same names", () => {
    const words = (root: Root) =>
      toHtml(root)
        .split(/<[^>]*>/u)
        .filter((text) => text !== "");
    expect(words(light)).toEqual(words(heavy));
    expect(namesIn(light)).toEqual(namesIn(heavy));
    expect(namesIn(light).flat()).not.toContain(undefined);
  });

  it("fills with the same patterns", () => {
    const fills = (root: Root) => {
      const elements = elementsOf(root);
      const byId = new Map(elements.map((element) => [element.properties["id"], element]));
      const called = elements.flatMap(({ properties: { fill } }) => /^url\(#(.*)\)$/u.exec(String(fill))?.[1] ?? []);
      return new Set(
        called.map((id) =>
          byId
            .get(id)
            ?.children.map((child) => child.type === "element" && child.tagName)
            .join(),
        ),
      );
    };
    expect(fills(light)).toEqual(fills(heavy));
    expect(fills(light).size).toBeGreaterThan(1);
    expect(fills(light).has(undefined)).toBe(false);
  });

  it("leaves links and what is no chart alone", () => {
    const outside = (root: Root) =>
      toHtml(root)
        .replaceAll(/<svg.*?<\/svg>/gsu, "")
        .replaceAll(/ (?:id|aria-labelledby)="[^"]*"/gu, "");
    expect(outside(light)).toBe(outside(heavy));
    const links = elementsOf(light).flatMap(({ properties: { href } }) => (href === undefined ? [] : [href]));
    expect(links.length).toBeGreaterThan(5);
    expect(links).toEqual(elementsOf(heavy).flatMap(({ properties: { href } }) => href ?? []));
  });

  it("is a quarter lighter in its charts at least", () => {
    const bytes = (root: Root) => (toHtml(root).match(/<svg.*?<\/svg>/gsu) ?? []).join("").length;
    expect(bytes(light)).toBeLessThan(0.75 * bytes(heavy));
  });
});
