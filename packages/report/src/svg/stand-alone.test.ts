import type { Element } from "hast";
import { s } from "hastscript";
import { describe, expect, it } from "vitest";
import { standAlone } from "./stand-alone.js";

const chart = (...inside: readonly Element[]) =>
  s("svg.rc", { viewBox: "0 0 100 50", width: 100, height: 50 }, [
    s("title", { id: "a-title" }, "A & B"),
    s("desc", { id: "a-desc" }, "What it shows"),
    ...inside,
  ]);

describe("a chart that stands alone", () => {
  it("is an SVG file with a margin on white, its name first", () => {
    expect(standAlone(chart())).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n' +
        '<svg xmlns="http://www.w3.org/2000/svg" font-size="12" ' +
        'font-family="system-ui, -apple-system, &#x27;Segoe UI&#x27;, Roboto, sans-serif" class="rc" ' +
        'viewBox="-16 -16 132 82" width="132" height="82">' +
        '<title id="a-title">A &#x26; B</title><desc id="a-desc">What it shows</desc>' +
        '<rect x="-16" y="-16" width="132" height="82" fill="#ffffff" /></svg>\n',
    );
  });

  it("has the colours that the style sheet of a page would give it, and keeps its own", () => {
    const marks = [
      s("rect", { className: ["rc-fill-1"] }),
      s("path", { className: ["rc-line-2"] }),
      s("text", { className: ["rc-ink", "rc-halo"] }, "a"),
      s("rect", { className: ["rc-fill-1"], fill: "none" }),
    ];
    const text = standAlone(chart(s("g", marks)));
    expect(text).toContain('<rect fill="#0072b2" class="rc-fill-1" />');
    expect(text).toContain('<path stroke="#d55e00" class="rc-line-2" />');
    expect(text).toContain('<text fill="#1b1f24" stroke="#ffffff" class="rc-ink rc-halo">a</text>');
    expect(text).toContain('<rect fill="none" class="rc-fill-1" />');
  });

  it("carries a mark above it where it must not go without", () => {
    const text = standAlone(chart(), { marked: "Not for release" });
    expect(text).toContain('viewBox="-16 -36 132 102"');
    expect(text).toMatch(/<text [^>]*>Not for release<\/text>/u);
  });

  it("holds nothing that XML cannot", () => {
    expect(standAlone(chart(s("text", "a\u0001b")))).toContain("a\uFFFDb");
  });

  it("holds the end of a section of character data as text", () => {
    expect(standAlone(chart(s("text", "a]]>b")))).toContain("a]]&gt;b");
  });

  it("cannot be made of a drawing without a size", () => {
    expect(() => standAlone(s("svg.rc"))).toThrow(TypeError);
  });
});
