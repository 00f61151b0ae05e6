import { expect, it } from "vitest";
import { element, text, xmlDocument } from "./xml.js";

it("takes no text and no attribute for markup", () => {
  const made = element("a", { title: `"x" & <y>`, gone: undefined }, text("1 < 2 && ]]>"));
  expect(made.xml).toBe(`<a title="&quot;x&quot; &amp; &lt;y&gt;">1 &lt; 2 &amp;&amp; ]]&gt;</a>`);
});

it("replaces what XML cannot hold, half a surrogate pair included, and keeps the rest", () => {
  expect(text("a\u0000b\uFFFEc\uD800d\té😀").xml).toBe("a\uFFFDb\uFFFDc\uFFFDd\té😀");
});

it("closes an element without content, and a document says its encoding", () => {
  expect(xmlDocument(element("a", {}, element("b", { n: 1 })))).toBe(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<a><b n="1"/></a>',
  );
});
