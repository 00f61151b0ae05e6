import { expect, it } from "vitest";
import type { Sheet } from "./sheet.js";
import { workbookParts } from "./workbook-parts.js";

const sheet = (name: string, note?: string): Sheet => ({
  name,
  columns: [{ width: 10, style: "plain" }],
  rows: [[{ value: "x", style: "plain", ...(note === undefined ? {} : { note }) }]],
  frozenRows: 0,
  validations: [],
  tabColour: "000000",
});
const parts = workbookParts([sheet("first"), sheet("second", "a note")]);

it("begins with its content types, and each part has one", () => {
  const [first = "", ...rest] = Object.keys(parts);
  expect(first).toBe("[Content_Types].xml");
  for (const path of rest.filter((each) => each.endsWith(".xml")))
    expect(parts[first]).toContain(`PartName="/${path}"`);
  expect(parts[first]).toContain('Extension="vml"');
});

it("refers to every part, and to none that is not there", () => {
  const targets = Object.entries(parts).flatMap(([path, xml]) => {
    if (!path.endsWith(".rels")) return [];
    const from = path.replace(/_rels\/[^/]*$/u, "");
    return [...xml.matchAll(/Target="([^"]*)"/gu)].map(([, to = ""]) => new URL(to, `x:/${from}`).pathname.slice(1));
  });
  const others = Object.keys(parts).filter((path) => !path.endsWith(".rels") && path !== "[Content_Types].xml");
  expect(targets.toSorted()).toEqual(others.toSorted());
});

it("has notes only where there are some", () => {
  expect(Object.keys(parts).filter((path) => /comments|vml/u.test(path))).toEqual([
    "xl/comments2.xml",
    "xl/drawings/vmlDrawing2.vml",
  ]);
});

it("has styles in the order of the schema, with the number of each", () => {
  const styles = parts["xl/styles.xml"] ?? "";
  // ECMA-376 part 1, 18.8.39, CT_Stylesheet.
  const sequence = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles"];
  expect([...styles.matchAll(/<(\w+) count="\d+"/gu)].map(([, name]) => name)).toEqual(sequence);
  const [, stated] = /<cellXfs count="(\d+)"/u.exec(styles) ?? [];
  const inside = styles.slice(styles.indexOf("<cellXfs"), styles.indexOf("</cellXfs>"));
  expect(inside.match(/<xf /gu)).toHaveLength(Number(stated));
});
