import { describe, expect, it } from "vitest";
import { chartFrame } from "./frame.js";
import { byTag, elementsOf, fontSizeOf, linesOf, textOf } from "./tree.fixture.js";
import { textElement } from "./text-element.js";

const options = { id: "x", title: "A title", description: "A description.", subtitle: "A measure", source: "A source" };
const svg = chartFrame(options, 340, { height: 100, children: [textElement("inside", 0, 10)] });

describe("chartFrame", () => {
  it("is an image with a name and a description, by ids under its prefix", () => {
    expect(svg.properties["role"]).toBe("img");
    expect(svg.properties["ariaLabelledBy"]).toEqual(["x-title", "x-desc"]);
    expect(byTag(svg, "title").map((each) => [each.properties["id"], textOf(each)])).toEqual([["x-title", "A title"]]);
    expect(byTag(svg, "desc").map((each) => [each.properties["id"], textOf(each)])).toEqual([
      ["x-desc", "A description."],
    ]);
  });

  it("stands alone: title, subtitle and source are in the picture", () => {
    expect(linesOf(svg)).toEqual(["A title", "A measure", "inside", "A source"]);
  });

  it("has no style attribute, which a strict security policy blocks", () => {
    expect(elementsOf(svg, ({ properties }) => "style" in properties)).toEqual([]);
  });

  it("sets text in 12 to 13 pixels", () => {
    for (const text of byTag(svg, "text")) expect([12, 13]).toContain(fontSizeOf(text));
  });
});
