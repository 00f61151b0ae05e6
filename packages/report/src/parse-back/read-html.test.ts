import * as fc from "fast-check";
import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { findTexts } from "./find-texts.js";
import { numbersIn } from "./numbers-in.js";
import { expectFound, plant } from "./planted.fixture.js";
import type { Planted } from "./planted.fixture.js";
import { pngOf } from "./png.fixture.js";
import { readBack } from "./read-back.js";

const page = (body: string, head = "") =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body><main>${body}</main></body></html>`;
const base64 = (content: string | Uint8Array) => Buffer.from(content).toString("base64");
const row = (place: string, file: string, where: RegExp, hidden: boolean, drawn = false): Planted => ({
  place,
  file,
  where,
  hidden,
  drawn,
});
const body = (place: string, inside: string, where: RegExp, hidden: boolean, drawn = false) =>
  row(place, page(inside), where, hidden, drawn);
const picture = pngOf([["tEXt", strToU8(`Comment\0${plant}`)]]);

const places: readonly Planted[] = [
  body("text", `<p>${plant}</p>`, /p\[1\]$/u, false),
  body("text in character references", `<p>zq-&#52;&#x37;11-kx</p>`, /p\[1\]$/u, false),
  body("the title of an element", `<p title="${plant}">a</p>`, /p\[1\]\/@title$/u, false),
  body("aria-label", `<p aria-label="${plant}">a</p>`, /@aria-label$/u, false),
  body("alt", `<img alt="${plant}">`, /img\[1\]\/@alt$/u, false),
  body("a data attribute", `<p data-of="${plant}">a</p>`, /@data-of$/u, true),
  body("the name of an attribute", `<p data-${plant}>a</p>`, /@attribute name$/u, true),
  body("the name of an element", `<x-${plant}></x-${plant}>`, /element\[1\] (?:end )?name$/u, true),
  body("an id", `<p id="${plant}">a</p>`, /@id$/u, true),
  body("a class", `<p class="a ${plant}">a</p>`, /@class$/u, true),
  body("a link", `<a href="#${plant}">a</a>`, /@href$/u, true),
  body("an escaped link", `<a href="#%7Aq-4711-kx">a</a>`, /@href$/u, true),
  body("a style", `<p style="--a: ${plant}">a</p>`, /@style$/u, false, true),
  body("a string in a style", `<p style="--a: '${plant}'">a</p>`, /@style string$/u, false),
  body("an unknown attribute", `<p x="${plant}">a</p>`, /@x$/u, true),
  body("a comment", `<!-- ${plant} -->`, /comment$/u, true),
  body("a comment for one browser", `<!--[if IE]><p>${plant}</p><![endif]-->`, /comment$/u, true),
  body("a processing instruction", `<?${plant}?>`, /comment$/u, true),
  row("the style sheet", page("", `<style>.${plant} { color: red }</style>`), /style\[1\]$/u, false, true),
  row("a comment in the style sheet", page("", `<style>/* ${plant} */</style>`), /style\[1\] comment$/u, true),
  row(
    "a string in the style sheet",
    page("", `<style>a::after { content: "${plant}" }</style>`),
    /style\[1\] string$/u,
    false,
  ),
  row(
    "an escaped string in the style sheet",
    page("", `<style>a::after { content: "\\7a q-\\34 711-kx" }</style>`),
    /style\[1\] string$/u,
    false,
  ),
  row("the page's title", page("", `<title>${plant}</title>`), /title\[1\]$/u, false),
  row("a meta element", page("", `<meta name="author" content="${plant}">`), /meta\[2\]\/@content$/u, true),
  row("a script", page("", `<script>let a = "${plant}";</script>`), /script\[1\]$/u, true),
  row(
    "data in a script",
    page("", `<script type="application/json">{"a": {"b": "${plant}"}}</script>`),
    /script\[1\] > \$\.a\.b$/u,
    true,
  ),
  row(
    "a key of data in a script",
    page("", `<script type="application/ld+json">{"${plant}": 1}</script>`),
    /script\[1\] > \$ key 1$/u,
    true,
  ),
  row("the document type", `<!doctype html public "${plant}"><p>a`, /^document type$/u, true),
  body("text of a picture", `<svg><text>${plant}</text></svg>`, /svg\[1\]\/text\[1\]$/u, false),
  body("the title of a picture", `<svg><title>${plant}</title></svg>`, /svg\[1\]\/title\[1\]$/u, false),
  body("the description of a picture", `<svg><desc>${plant}</desc></svg>`, /svg\[1\]\/desc\[1\]$/u, false),
  body("the metadata of a picture", `<svg><metadata>${plant}</metadata></svg>`, /svg\[1\]\/metadata\[1\]$/u, true),
  body("CDATA in a picture", `<svg><text><![CDATA[${plant}]]></text></svg>`, /svg\[1\]\/text\[1\]$/u, false),
  body("an attribute of a picture", `<svg><path data-a="${plant}"/></svg>`, /path\[1\]\/@data-a$/u, true),
  body("a path of a picture", `<svg><path d="M 0 0 ${plant}"/></svg>`, /path\[1\]\/@d$/u, true, true),
  body(
    "HTML in a picture",
    `<svg><foreignObject><p d="${plant}">a</p></foreignObject></svg>`,
    /foreignObject\[1\]\/p\[1\]\/@d$/u,
    true,
  ),
  body("a template", `<template><p>${plant}</p></template>`, /template\[1\]\/p\[1\]$/u, true),
  body("a hidden element", `<div hidden><p>${plant}</p></div>`, /p\[1\]$/u, true),
  body(
    "an element that is not displayed",
    `<div style="color:red; display: none"><p>${plant}</p></div>`,
    /p\[1\]$/u,
    true,
  ),
  body("an invisible element", `<div style="visibility:hidden"><p>${plant}</p></div>`, /p\[1\]$/u, true),
  body(
    "a part of a picture that is not displayed",
    `<svg><g display="none"><text>${plant}</text></g></svg>`,
    /text\[1\]$/u,
    true,
  ),
  body("an element hidden from being spoken", `<p aria-hidden="true">${plant}</p>`, /p\[1\]$/u, true),
  body("a hidden field", `<input type="hidden" value="${plant}">`, /input\[1\]\/@value$/u, true),
  body("noscript", `<noscript><p title="${plant}"></p></noscript>`, /noscript\[1\]\/p\[1\]\/@title$/u, true),
  body("a page in a page", `<iframe srcdoc="<p title='${plant}'>a</p>"></iframe>`, /@srcdoc > .*@title$/u, false),
  body("a data address", `<img src="data:text/plain,${plant}">`, /@src data address$/u, true),
  body("an escaped data address", `<a href="data:text/plain,%7aq-%34711-kx">a</a>`, /@href data address$/u, true),
  body(
    "a picture in a data address",
    `<img src="data:image/png;base64,${base64(picture)}">`,
    /data address > tEXt$/u,
    true,
  ),
  body(
    "a drawing in a data address",
    `<img src='data:image/svg+xml;utf8,<svg><desc>${plant}</desc></svg>'>`,
    /data address > .*desc\[1\]\/text$/u,
    true,
  ),
  body(
    "a page in a data address in a page in a data address",
    `<a href="data:text/html;base64,${base64(`<a href="data:text/html;base64,${base64(`<p>${plant}</p>`)}">a</a>`)}">a</a>`,
    /data address > .* > .*p\[1\]$/u,
    true,
  ),
  body(
    "bytes in a data address",
    `<a href="data:application/pdf;base64,${base64(plant)}">a</a>`,
    /data address$/u,
    true,
  ),
  row(
    "a picture in the style sheet",
    page("", `<style>a { background: url(data:image/png;base64,${base64(picture)}) }</style>`),
    /style\[1\] string data address > tEXt$/u,
    true,
  ),
  body("a second attribute of the same name", `<p title="a" title="${plant}">a</p>`, /p\[1\] tag$/u, true),
  body("an attribute of an end tag", `<p>a</p title="${plant}">`, /end\/@title$/u, true),
  body("an attribute of a second body", `<body title="${plant}">`, /body\[\d\]\/@title$/u, false),
  body(
    "a tag that browsers drop",
    `<table><col></col><caption></table></caption title="${plant}">`,
    /end\/@title$/u,
    true,
  ),
  row("a tag in which the file breaks off", `${page("")}<p title="${plant}`, /^source outside/u, true),
  row("behind the end", `${page("")}${plant}`, /body\[1\]$/u, false),
  body("a text area", `<textarea>${plant}</textarea>`, /textarea\[1\]$/u, false),
];

describe("readHtml", () => {
  it.each(places)("finds what stands in $place", (planted) => {
    expectFound("html", planted);
  });

  it("has no place named twice in this list", () => {
    expect(new Set(places.map(({ place }) => place)).size).toBe(places.length);
  });

  it("finds an identifier that is written across elements, which no single text holds", () => {
    const { pieces } = readBack({ name: "a.html", bytes: strToU8(page("<p>zq-<b>47</b>11-<i>kx</i></p>")) });
    const together = pieces.filter(({ where }) => where.endsWith("together"));
    expect(together.map(({ where }) => where)).toEqual([
      "html[1]/body[1]/main[1]/p[1] read together",
      "all texts read together",
    ]);
    expect(findTexts(together, [plant])).toHaveLength(2);
    expect(
      findTexts(
        pieces.filter((piece) => !together.includes(piece)),
        [plant],
      ),
    ).toEqual([]);
  });

  it("reads a number that is written across elements as one, and those of two cells as two", () => {
    const numbers = (inside: string) =>
      readBack({ name: "a.html", bytes: strToU8(page(inside)) })
        .pieces.filter(({ where, role }) => where.endsWith("together") && role === undefined)
        .flatMap(({ text }) => numbersIn(text));
    expect(numbers("<p><b>4</b>7</p>")).toEqual(["47"]);
    expect(numbers("<svg><text><tspan>4</tspan><tspan>7</tspan></text></svg>")).toEqual(["47"]);
    expect(numbers("<table><tr><td>4</td><td>7</td></tr></table>")).toEqual([]);
  });

  it("reads digits in one text as one number however the tokenizer parts it", () => {
    const { pieces } = readBack({ name: "a.html", bytes: strToU8(page("<p>1&nbsp;&#50;34 and 5</p>")) });
    expect(pieces.filter(({ where }) => where.endsWith("p[1]")).flatMap(({ text }) => numbersIn(text))).toEqual([
      "1234",
      "5",
    ]);
  });

  it("takes the hash of its own style sheet out of the security policy, and leaves any other", () => {
    // printf 'a{}' | openssl dgst -sha256 -binary | base64
    const own = "X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk=";
    const policy = (hash: string) =>
      readBack({
        name: "a.html",
        bytes: strToU8(page("", `<meta content="style-src 'sha256-${hash}'"><style>a{}</style>`)),
      }).pieces.find(({ where }) => where.endsWith("@content"))?.text;
    expect(policy(own)).toBe("style-src ");
    expect(policy(own.replace("X", "R"))).toContain("sha256-R");
  });

  it("misses nothing in whatever is written, well formed or not", () => {
    const parts =
      "<p |title=|\"|'|>|</p|<!--|-->|<table>|<td>|<select>|<svg>|<path d=|<title>|</title>|<template>|<script>|</script>|<style>|</style>|<![CDATA[|]]>|&#|&amp;|=|/| |a|\n|<?|<!doctype |public |data:text/html,|data:text/css;base64,|data:,|<frameset>|<noscript>|<plaintext>|<body |<html |url(|/*|*/|\\|\0|<math>|</svg>|</table>|<br/>".split(
        "|",
      );
    const soup = fc.array(fc.constantFrom(...parts), { maxLength: 12 }).map((some) => some.join(""));
    fc.assert(
      fc.property(soup, soup, (before, behind) => {
        const bytes = strToU8(`${before}${plant}${behind}`);
        expect(findTexts(readBack({ name: "a.html", bytes }).pieces, [plant]).length).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });
});
