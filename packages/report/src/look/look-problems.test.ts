import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { pngOf } from "../parse-back/png.fixture.js";
import { pngLogo, svgBytes, svgLogo } from "./logo.fixture.js";
import { lookProblems } from "./look-problems.js";
import { LookError } from "./look-error.js";
import { drawnLook } from "./drawn-look.js";

const ofSvg = (bytes: Uint8Array) => lookProblems({ logo: { ...svgLogo, bytes } }).map(({ message }) => message);
const ofPng = (bytes: Uint8Array) => lookProblems({ logo: { ...pngLogo, bytes } }).map(({ message }) => message);

describe("a look", () => {
  it("may be plain, or have an accent and a logo as SVG or PNG", () => {
    for (const look of [{}, { accent: "#0b5fa5", logo: svgLogo }, { logo: pngLogo }]) {
      expect(lookProblems(look)).toEqual([]);
    }
  });

  it("is refused with every problem at once, each with its path", () => {
    const look = { accent: "#ffcc00", logo: { ...pngLogo, bytes: strToU8("GIF89a"), description: " " } };
    expect(lookProblems(look).map(({ path }) => path)).toEqual(["accent", "logo", "logo.description"]);
    expect(() => drawnLook(look)).toThrow(LookError);
    expect(() => drawnLook(look)).toThrow(/^accent: on light, its contrast .*\nlogo: .*\nlogo\.description: /u);
  });

  it.each([["a\nb"], ["x".repeat(201)]])("has a description of one short line", (description) => {
    expect(lookProblems({ logo: { ...pngLogo, description } }).map(({ path }) => path)).toEqual(["logo.description"]);
  });

  it("has a logo of at most 40 kB", () => {
    const bytes = svgBytes(`<title>${"x".repeat(40_000)}</title>`);
    expect(ofSvg(bytes)).toEqual(["expected at most 40 kB, and it has 41 kB; make it smaller"]);
  });
});

describe("an SVG logo", () => {
  it.each([
    ["script", "<script>1</script>", "has a script element"],
    ["an event handler", '<path onload="x()"/>', "runs a script by onload"],
    ["foreignObject", "<foreignObject/>", "has a foreignObject element"],
    ["a link", '<a href="#b"/>', "has a a element"],
    ["a picture", '<image href="data:image/png;base64,AA"/>', "has a image element"],
    ["an animation", '<animate attributeName="x"/>', "has a animate element"],
    ["a filter", '<filter id="f"/>', "has a filter element"],
    ["an element of another program", "<metadata/>", "has a metadata element"],
    ["a reference to another file", '<use href="https://a.example/b.svg#c"/>', "refers by href"],
    ["a reference to data", '<use href="data:image/svg+xml,x"/>', "refers by href"],
    ["a paint from elsewhere", '<path fill="url(https://a.example/b#c)"/>', "refers by fill"],
    ["a paint from another file", '<path fill="url(b.svg#c)"/>', "refers by fill"],
    ["a style attribute that loads", '<path style="fill:url(b.svg#c)"/>', "refers by style"],
    ["an escape in CSS", '<path style="fill:u\\72l(b#c)"/>', "refers by style"],
    ["an import", "<style>@import 'a.css';</style>", "has a style that could load"],
    ["a style that loads", "<style>path { fill: url(b.svg) }</style>", "has a style that could load"],
    ["a hidden style that loads", "<style><![CDATA[path { fill: UR]]><![CDATA[L(b) }]]></style>", "has a style"],
    ["a font", '<style>@font-face { font-family: a; src: local("b") }</style>', "has a style"],
    ["an unknown attribute", '<path data-client="x"/>', "has data-client, which a logo may not have"],
    ["another format inside", '<g xmlns="http://www.w3.org/1999/xhtml"/>', "has xmlns of another format"],
    ["an instruction", "<?xml-stylesheet href='a.css'?>", "has a processing instruction"],
  ])("is refused where it holds %s", (_, inside, says) => {
    expect(ofSvg(svgBytes(inside))).toEqual([expect.stringContaining(says)]);
  });

  it("is refused where it has a document type, with its entities", () => {
    const [problem] = ofSvg(strToU8(`<!DOCTYPE svg [<!ENTITY a "b">]>${Buffer.from(svgBytes("")).toString()}`));
    expect(problem).toContain("has a document type");
  });

  it.each([
    ["HTML", strToU8("<html></html>")],
    ["without its namespace", strToU8('<svg viewBox="0 0 1 1"/>')],
    ["without a shape", svgBytes("", "")],
    ["not well formed", svgBytes("<g>")],
    ["not UTF-8", Buffer.from("<svg>\u00e9</svg>", "latin1")],
  ])("is refused where it is %s", (_, bytes) => {
    expect(ofSvg(bytes)).toEqual([expect.stringContaining("expected")]);
  });

  it("may have a style and a comment, and refer to its own parts", () => {
    const inside =
      '<!-- made by hand --><style>.a { fill: #123456 }</style><g id="b" class="a"/><use href="#b"/><path mask="url(#b)"/>';
    expect(ofSvg(svgBytes(inside))).toEqual([]);
  });
});

describe("a PNG logo", () => {
  it("is refused where its signature, its checksums or its points are damaged", () => {
    const wrong = [
      strToU8("\x89PNG"),
      pngOf().subarray(0, 40),
      pngOf().map((byte, at) => (at === 20 ? byte + 1 : byte)),
    ];
    for (const bytes of wrong) expect(ofPng(bytes)).toEqual(["is not a PNG that can be read; save it anew"]);
  });

  it("is refused where it has more than a thousand points on a side, or none", () => {
    for (const width of [0, 1001]) {
      const bytes = pngOf([], { width });
      expect(ofPng(bytes)).toEqual(["expected a PNG of 1 to 1000 points on each side"]);
    }
  });

  it("is refused where it holds more than a picture", () => {
    const text = strToU8("Author\0Client 17");
    for (const bytes of [pngOf([["tEXt", text]]), pngOf([], { behind: "c17" }), pngOf([], { inRows: "c17" })]) {
      expect(ofPng(bytes)).toEqual([expect.stringContaining("save it without metadata")]);
    }
  });
});
