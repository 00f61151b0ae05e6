import { h, s } from "hastscript";
import { describe, expect, it } from "vitest";
import { pageCharts } from "./page-charts.js";

const chart = (id: string) => s("svg.rc", [s("title", { id: `${id}-title` }, "A chart")]);

describe("the charts of a page", () => {
  it("are found wherever they stand, in their order, by what their ids begin with", () => {
    const page = h("main", [h("figure", chart("one-chart")), h("section", [h("div", chart("two"))])]);
    expect(pageCharts(page).map(({ id }) => id)).toEqual(["one-chart", "two"]);
  });

  it("are those for the width of the text where there are two layouts", () => {
    const page = h("figure", [h("div.wide", chart("exits-wide")), h("div.narrow", chart("exits-narrow"))]);
    expect(pageCharts(page).map(({ id }) => id)).toEqual(["exits"]);
  });

  it("are not other drawings", () => {
    expect(pageCharts(h("p", s("svg", [s("title", { id: "icon-title" })])))).toEqual([]);
  });
});
