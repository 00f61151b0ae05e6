import { element } from "./xml.js";
import type { Xml } from "./xml.js";

interface Font {
  readonly bold?: true;
  readonly italic?: true;
  readonly underlined?: true;
  /** In points. */
  readonly size?: number;
  /** RRGGBB. */
  readonly colour?: string;
}

interface Style {
  readonly font: Font;
  /** The background, as RRGGBB. */
  readonly fill?: string;
  readonly format?: "text" | "date";
  readonly wrapped?: true;
}

const dark = "1F4E5F";
const light = "D9E8EC";
const grey = "6B6B6B";
const example: Font = { italic: true, colour: grey };

/** Every style of the workbook; the first is that of cells without one. */
const styles = {
  plain: { font: {} },
  text: { font: {}, format: "text" },
  date: { font: {}, format: "date" },
  exampleText: { font: example, format: "text" },
  exampleDate: { font: example, format: "date" },
  exampleNumber: { font: example },
  required: { font: { bold: true, colour: "FFFFFF" }, fill: dark, format: "text" },
  optional: { font: { bold: true, colour: dark }, fill: light, format: "text" },
  title: { font: { bold: true, size: 18, colour: dark } },
  heading: { font: { bold: true, size: 13, colour: dark } },
  label: { font: { bold: true }, wrapped: true },
  prose: { font: {}, wrapped: true },
  link: { font: { underlined: true, colour: "0B5394" } },
} as const satisfies Readonly<Record<string, Style>>;

export type StyleName = keyof typeof styles;

const all: readonly (readonly [string, Style])[] = Object.entries(styles);

/** A style's number, by which cells name it. */
export function styleIndex(name: StyleName): number {
  return all.findIndex(([each]) => each === name);
}

/** Whether a long text goes on in a further line of its cell. */
export function isWrapped(name: StyleName): boolean {
  const style: Style = styles[name];
  return style.wrapped ?? false;
}

const usualSize = 11;

/** How high a line of it is, in points. */
export function lineHeight(name: StyleName): number {
  const { font }: Style = styles[name];
  return Math.ceil((font.size ?? usualSize) * 1.35);
}

const formats = {
  // Built in: the sign for text, so that an identifier such as 007 or 3-4 stays what it is.
  text: 49,
  // The first number that is free for a format of one's own.
  date: 164,
} as const;

function list(name: string, members: readonly Xml[]): Xml {
  return element(name, { count: members.length }, ...members);
}

const on = (name: string, is: boolean | undefined): readonly Xml[] => (is ? [element(name, {})] : []);

function fontXml({ bold, italic, underlined, size = usualSize, colour = "000000" }: Font): Xml {
  return element(
    "font",
    {},
    ...on("b", bold),
    ...on("i", italic),
    ...on("u", underlined),
    element("sz", { val: size }),
    element("color", { rgb: `FF${colour}` }),
    element("name", { val: "Calibri" }),
    element("family", { val: 2 }),
  );
}

function fillXml(colour: string): Xml {
  return element(
    "fill",
    {},
    element(
      "patternFill",
      { patternType: "solid" },
      element("fgColor", { rgb: `FF${colour}` }),
      element("bgColor", { indexed: 64 }),
    ),
  );
}

const pattern = (patternType: string): Xml => element("fill", {}, element("patternFill", { patternType }));

function formatXml({ fill, format, wrapped }: Style, at: number): Xml {
  const attributes = {
    numFmtId: format === undefined ? 0 : formats[format],
    fontId: at,
    // Each style has a font and a fill of its own; two fills stand before them.
    fillId: fill === undefined ? 0 : at + 2,
    borderId: 0,
    xfId: 0,
    applyNumberFormat: format === undefined ? undefined : 1,
    applyFont: 1,
    applyFill: fill === undefined ? undefined : 1,
    applyAlignment: 1,
  };
  return element("xf", attributes, element("alignment", { vertical: "top", wrapText: wrapped ? 1 : undefined }));
}

/** The part of a workbook that says how cells look (ECMA-376 part 1, 18.8). */
export function stylesXml(): Xml {
  const each = all.map(([, style]) => style);
  const nothing = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  const sides = ["left", "right", "top", "bottom", "diagonal"].map((side) => element(side, {}));
  return element(
    "styleSheet",
    { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main" },
    list("numFmts", [element("numFmt", { numFmtId: formats.date, formatCode: "yyyy\\-mm\\-dd" })]),
    list(
      "fonts",
      each.map(({ font }) => fontXml(font)),
    ),
    // The first two are taken by Excel, whatever stands there.
    list("fills", [pattern("none"), pattern("gray125"), ...each.map(({ fill = "FFFFFF" }) => fillXml(fill))]),
    list("borders", [element("border", {}, ...sides)]),
    list("cellStyleXfs", [element("xf", nothing)]),
    list("cellXfs", each.map(formatXml)),
    list("cellStyles", [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
  );
}
