import { looks } from "./sheet.js";
import type { Look } from "./sheet.js";
import { element } from "./xml.js";
import type { Xml } from "./xml.js";

interface Style {
  readonly bold?: true;
  readonly underlined?: true;
  readonly size?: number;
  readonly colour?: string;
  readonly fill?: string;
  readonly wrapped?: true;
}

const dark = "FF1F4E5F";
const styles: Readonly<Record<Look, Style>> = {
  plain: {},
  header: { bold: true, colour: "FFFFFFFF", fill: dark, wrapped: true },
  title: { bold: true, size: 16, colour: dark },
  heading: { bold: true, size: 12, colour: dark },
  prose: { wrapped: true },
  link: { underlined: true, colour: "FF0B5394" },
};

/** The number by which a cell names its style. */
export function styleNumber(look: Look): number {
  return looks.indexOf(look);
}

const counted = (name: string, members: readonly Xml[]): Xml => element(name, { count: members.length }, members);
const pattern = (patternType: string, inside: readonly Xml[] = []): Xml =>
  element("fill", {}, [element("patternFill", { patternType }, inside)]);

function fontXml({ bold, underlined, size = 11, colour = "FF000000" }: Style): Xml {
  return element("font", {}, [
    ...(bold ? [element("b", {})] : []),
    ...(underlined ? [element("u", {})] : []),
    element("sz", { val: size }),
    element("color", { rgb: colour }),
    element("name", { val: "Calibri" }),
  ]);
}

function formatXml({ fill, wrapped }: Style, at: number): Xml {
  // Each style has a font of its own and a fill behind the two that Excel takes for itself.
  const ids = { numFmtId: 0, fontId: at, fillId: fill === undefined ? 0 : at + 2, borderId: 0, xfId: 0 };
  const applied = { applyFont: 1, applyFill: fill === undefined ? undefined : 1, applyAlignment: 1 };
  const alignment = element("alignment", { vertical: "top", wrapText: wrapped ? 1 : undefined });
  return element("xf", { ...ids, ...applied }, [alignment]);
}

/** The part of a workbook that says how cells look (ECMA-376 part 1, 18.8). */
export function stylesXml(): Xml {
  const each = looks.map((look) => styles[look]);
  const sides = ["left", "right", "top", "bottom", "diagonal"].map((side) => element(side, {}));
  const nothing = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  return element("styleSheet", { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main" }, [
    counted("fonts", each.map(fontXml)),
    counted("fills", [
      pattern("none"),
      pattern("gray125"),
      ...each.map(({ fill = "FFFFFFFF" }) => pattern("solid", [element("fgColor", { rgb: fill })])),
    ]),
    counted("borders", [element("border", {}, sides)]),
    counted("cellStyleXfs", [element("xf", nothing)]),
    counted("cellXfs", each.map(formatXml)),
    counted("cellStyles", [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
  ]);
}
