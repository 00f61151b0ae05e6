import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { numbersIn } from "./numbers-in.js";
import { expectFound, plant } from "./planted.fixture.js";
import type { Planted } from "./planted.fixture.js";
import { pngOf } from "./png.fixture.js";
import { readBack } from "./read-back.js";

const drawing = (inside: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">${inside}</svg>`;
const picture = Buffer.from(pngOf([["tEXt", strToU8(`Comment\0${plant}`)]])).toString("base64");

const row = (place: string, file: string, where: RegExp, hidden: boolean, drawn = false): Planted => ({
  place,
  file,
  where,
  hidden,
  drawn,
});

const places: readonly Planted[] = [
  row("text", drawing(`<text>${plant}</text>`), /text\[1\]\/text$/u, false),
  row("a part of a text", drawing(`<text><tspan>${plant}</tspan></text>`), /tspan\[1\]\/text$/u, false),
  row("the title", drawing(`<title>${plant}</title>`), /title\[1\]\/text$/u, false),
  row("the description", drawing(`<desc>${plant}</desc>`), /desc\[1\]\/text$/u, false),
  row("the metadata", drawing(`<metadata><a>${plant}</a></metadata>`), /metadata\[1\]\/a\[1\]\/text$/u, true),
  row("a comment", drawing(`<!-- ${plant} -->`), /comment$/u, true),
  row("a comment behind the drawing", `${drawing("")}<!-- ${plant} -->`, /^comment$/u, true),
  row("a processing instruction", drawing(`<?a ${plant}?>`), /instruction$/u, true),
  row("the declaration", `<?xml version="1.0" encoding="${plant}"?><svg/>`, /^instruction$/u, true),
  row("the document type", `<!DOCTYPE svg [<!ENTITY a "${plant}">]><svg/>`, /^doctype$/u, true),
  row("CDATA", drawing(`<text><![CDATA[${plant}]]></text>`), /text\[1\]\/cdata$/u, false),
  row("character references", drawing(`<text>zq-&#52;&#x37;11-kx</text>`), /text\[1\]\/text$/u, false),
  row("a data attribute", drawing(`<g data-a="${plant}"/>`), /@data-a$/u, true),
  row("the name of an attribute", drawing(`<g data-${plant}="a"/>`), /@attribute name$/u, true),
  row("the name of an element", drawing(`<x-${plant}/>`), /element\[1\] name$/u, true),
  row("an id", drawing(`<g id="${plant}"/>`), /@id$/u, true),
  row("a label", drawing(`<g aria-label="${plant}"/>`), /@aria-label$/u, false),
  row("a path", drawing(`<path d="M 0 ${plant}"/>`), /@d$/u, true, true),
  row("a namespace", drawing(`<g xmlns:a="urn:${plant}"/>`), /@xmlns:a$/u, true),
  row("a style", drawing(`<g style="--a: ${plant}"/>`), /@style$/u, false, true),
  row("a style sheet", drawing(`<style>.${plant} { fill: red }</style>`), /style\[1\]\/text$/u, false, true),
  row(
    "a comment in a style sheet",
    drawing(`<style><![CDATA[/* ${plant} */]]></style>`),
    /style\[1\]\/cdata comment$/u,
    true,
  ),
  row(
    "a part that is not displayed",
    drawing(`<g display="none"><text>${plant}</text></g>`),
    /g\[1\]\/text\[1\]\/text$/u,
    true,
  ),
  row("an invisible part", drawing(`<g opacity="0"><text>${plant}</text></g>`), /g\[1\]\/text\[1\]\/text$/u, true),
  row("a link", drawing(`<a xlink:href="#${plant}"/>`), /@xlink:href$/u, true),
  row(
    "a picture inside",
    drawing(`<image href="data:image/png;base64,${picture}"/>`),
    /@href data address > tEXt$/u,
    true,
  ),
];

describe("readSvg", () => {
  it.each(places)("finds what stands in $place", (planted) => {
    expectFound("svg", planted);
  });

  it("reads a number that is written across parts of a text as one", () => {
    const file = strToU8(drawing("<text><tspan>4</tspan><tspan>7</tspan></text><text>1</text>"));
    const together = readBack({ name: "a.svg", bytes: file }).pieces.filter(
      ({ where, role }) => where.endsWith("together") && role === undefined,
    );
    expect(together.flatMap(({ text }) => numbersIn(text))).toEqual(["47"]);
  });

  it.each(["<svg><g></svg>", "<svg a='1' a='2'/>", "<svg>&own;</svg>", "", "4711"])("refuses %j", (text) => {
    expect(() => readBack({ name: "a.svg", bytes: strToU8(text) })).toThrow(
      "The SVG file cannot be read back: expected well-formed XML without entities of its own.",
    );
  });
});
