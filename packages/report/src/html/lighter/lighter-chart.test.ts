import { toHtml } from "hast-util-to-html";
import { s } from "hastscript";
import { describe, expect, it } from "vitest";
import { lighterChart } from "./lighter-chart.js";

const names = new Map([
  ["rc-a", "a"],
  ["rc-b", "b"],
  ["rc-line-1", "c"],
]);
const drawn = (...marks: readonly ReturnType<typeof s>[]) =>
  toHtml(lighterChart(s("svg", [...marks]), names), { space: "svg", closeEmptyElements: true }).slice(5, -6);
const box = (name: string, x: number, more = {}) =>
  s("rect", { className: [name], x, y: 0, width: 10, height: 10, ...more });
const words = (text: string, x: number, more = {}) => s("text", { x, y: 12, ...more }, text);

describe("what looks the same in a chart", () => {
  it("is one path where it is lines, boxes or paths", () => {
    expect(drawn(box("rc-a", 0), box("rc-a", 20), s("path", { className: ["rc-a"], d: "M50,0L60,10L50,10Z" }))).toBe(
      '<path class="rc-a" d="M0,0H10V10H0zM20,0H30V10H20zM50,0,60,10H50z" />',
    );
    const line = (y: number) => s("line", { className: ["rc-line-1"], x1: 0, x2: 9, y1: y, y2: y });
    expect(drawn(line(0), line(5))).toBe('<path class="rc-line-1" d="M0,0H9M0,5H9" />');
  });

  it("goes down past what it does not touch", () => {
    expect(drawn(box("rc-a", 0), box("rc-b", 20), box("rc-a", 40))).toBe(
      '<path class="rc-a" d="M0,0H10V10H0zM40,0H50V10H40z" /><path class="rc-b" d="M20,0H30V10H20z" />',
    );
  });

  it("is never drawn below what it lies on", () => {
    expect(drawn(box("rc-a", 0), box("rc-b", 5), box("rc-a", 12)).match(/rc-\w/gu)).toEqual(["rc-a", "rc-b", "rc-a"]);
    const other = s("g", { transform: "scale(9)" }, [box("rc-b", 5)]);
    expect(drawn(box("rc-a", 0), other, box("rc-a", 90)).match(/rc-\w/gu)).toEqual(["rc-a", "rc-b", "rc-a"]);
    expect(drawn(box("rc-a", 0), words("Wide", 3), box("rc-a", 20)).match(/<\w+/gu)).toEqual([
      "<path",
      "<text",
      "<path",
    ]);
  });

  it("stays apart where one lies on the other, but for bare lines", () => {
    expect(drawn(box("rc-a", 0), box("rc-a", 5)).match(/<path/gu)).toHaveLength(2);
    const line = (y: number, more = {}) =>
      s("path", { className: ["rc-line-1"], d: `M0,${y}L9,${9 - y}`, fill: "none", ...more });
    expect(drawn(line(0), line(9)).match(/<path/gu)).toHaveLength(1);
    const pale = { strokeOpacity: 0.5 };
    expect(drawn(line(0, pale), line(9, pale)).match(/<path/gu)).toHaveLength(2);
  });

  it("is a group where it is texts or circles", () => {
    const look = { textAnchor: "end", className: ["rc-b"] };
    expect(drawn(words("A", 0, look), words("B", 100.04, look))).toBe(
      '<g class="rc-b" text-anchor="end"><text y="12">A</text><text x="100" y="12">B</text></g>',
    );
    const circle = (cx: number) => s("circle", { className: ["rc-a"], cx, cy: 1, r: 3 });
    expect(drawn(circle(1), circle(2))).toBe(
      '<g class="rc-a"><circle cx="1" cy="1" r="3" /><circle cx="2" cy="1" r="3" /></g>',
    );
  });
});

describe("a chart", () => {
  it("has its texts in the same order, whatever they look like", () => {
    const bold = { fontWeight: 600 };
    const texts = [words("A", 0, bold), words("B", 200), words("C", 400, bold), words("D", 600, bold)];
    expect(drawn(...texts).replaceAll(/<[^>]*>/gu, "")).toBe("ABCD");
  });

  it("keeps what cannot be drawn otherwise as it is", () => {
    const round = box("rc-a", 0, { rx: 3 });
    const told = s("rect", { className: ["rc-a"], width: 5, height: 5 }, [s("title", "Said")]);
    const faint = box("rc-a", 20, { opacity: 0.5 });
    const arc = s("path", { className: ["rc-a"], d: "M0,0A5,5,0,0,1,9,9" });
    expect(drawn(round, told, faint, arc)).toBe(
      [round, told, faint, arc].map((mark) => toHtml(mark, { space: "svg", closeEmptyElements: true })).join(""),
    );
  });

  it("loses classes that have no name, since no style sheet speaks of them", () => {
    expect(drawn(s("line", { className: ["rc-line-1", "rc-tick"], x2: 5 }))).toBe(
      '<path class="rc-line-1" d="M0,0H5" />',
    );
  });
});
