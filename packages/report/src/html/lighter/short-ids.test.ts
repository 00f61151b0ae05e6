import type { Root } from "hast";
import { h, s } from "hastscript";
import { expect, it } from "vitest";
import { shortIds, withShortIds } from "./short-ids.js";

const page: Root = {
  type: "root",
  children: [
    h("section", { id: "stage-1", ariaLabelledBy: ["stage-1-title"] }, h("h2", { id: "stage-1-title" }, "One")),
    h("div", { id: "a", ariaLabelledBy: ["table-caption"] }),
    h("a", { href: "#stage-2" }, "Two"),
    h("section", { ariaLabelledBy: ["stage-2"] }, h("h2", { id: "stage-2" }, "Two")),
    s("rect", { id: "alone", fill: "url(#dots)" }),
  ],
};

it("are for what the page itself calls, and for nothing that a link calls or nobody does", () => {
  expect([...shortIds(page)]).toEqual([
    ["stage-1-title", "b"],
    ["table-caption", "c"],
    ["dots", "d"],
  ]);
});

it("stand wherever the long ones stood", () => {
  const short = shortIds(page);
  expect(withShortIds({ id: "stage-1-title" }, short)).toEqual({ id: "b" });
  expect(withShortIds({ id: "x", ariaLabelledBy: ["y", "stage-1-title"] }, short)).toEqual({
    id: "x",
    ariaLabelledBy: ["y", "b"],
  });
  expect(withShortIds({ fill: "url(#dots)", x: 1 }, short)).toEqual({ fill: "url(#d)", x: 1 });
  expect(withShortIds({ fill: "none" }, short)).toEqual({ fill: "none" });
});
