import { expect, test } from "vitest";
import { htmlFindings } from "./html-valid.js";

const page = (body: string) =>
  `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>t</title></head><body>${body}</body></html>`;

test.each([
  ["a paragraph that holds a list", "<p><ul><li>a</li></ul></p>", "element-permitted-content|close-order"],
  ["one id on two elements", '<p id="a"></p><p id="a"></p>', "no-dup-id"],
  ["an element that HTML does not have", "<blink>a</blink>", "deprecated|no-unknown-elements"],
  ["a picture without words", '<img src="a.png">', "wcag/h37"],
  ["a reference to no element", '<button type="button" aria-labelledby="b"></button>', "no-missing-references"],
])("%s is caught", async (_, body, rules) => {
  expect(await htmlFindings(page(body))).toEqual(expect.arrayContaining([expect.stringMatching(rules)]));
});

test("a sound page passes, whatever its quotes and with drawings in it", async () => {
  const body = `<main><h1 class=a>t</h1><svg viewBox="0 0 1 1" role="img" aria-label="d"><path d="M0 0"/></svg></main>`;
  expect(await htmlFindings(page(body))).toEqual([]);
});
