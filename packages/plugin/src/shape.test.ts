import { describe, expect, it } from "vitest";
import { lineIssues, listed, nameIssues } from "./shape.js";

describe("a line", () => {
  const found = (value: unknown) => lineIssues(value, "label", 60).map(({ code }) => code);

  it.each([
    ["a spreadsheet formula", "=cmd|' /C calc'!A0"],
    ["a formula after spaces", "  =1+1"],
    ["a formula that begins with +", "+1+1"],
    ["a formula that begins with -", "-1+1"],
    ["a formula that begins with @", "@SUM(A1)"],
    ["a NUL", "calm\u0000"],
    ["a line end", "calm\ntense"],
    ["a carriage return", "calm\rtense"],
    ["a tab", "calm\ttense"],
    ["a line separator", "calm\u2028tense"],
    ["a turn of the writing direction", "calm\u202Eesnet"],
    ["an isolate", "\u2066calm"],
    ["10 kB", "x".repeat(10_000)],
  ])("is not %s", (_name, text) => {
    expect(found(text)).toEqual(["not-a-line"]);
  });

  it.each([
    ["HTML", "<b onclick=alert(1)>calm</b>"],
    ["SVG", "<svg/onload=alert(1)>"],
    ["SQL", "'; drop table clients; --"],
    ["any script", "落ち着いた · спокойно · هادئ"],
    ["what contains = and -", "Self-rated (a = b)"],
  ])("may contain %s: whoever writes it escapes it", (_name, text) => {
    expect(found(text)).toEqual([]);
  });

  it("has something in it", () => {
    expect(found(" \u3000")).toEqual(["empty"]);
    expect(found("")).toEqual(["empty"]);
    expect(found(3)).toEqual(["wrong-type"]);
  });

  it("is never repeated in a message", () => {
    expect(lineIssues("=secret", "label", 60)[0]?.message).not.toContain("secret");
  });
});

describe("a name that is not known", () => {
  it("comes with the one that is meant, or with all there are", () => {
    const messages = nameIssues({ sett1ng: 1, zzzzzzzz: 2 }, "", ["setting", "stages"]).map(({ message }) => message);
    expect(messages).toEqual([
      'There is no field "sett1ng" here. Did you mean "setting"?',
      'There is no field "zzzzzzzz" here. Expected setting, stages.',
    ]);
  });

  it("is found at its path, an inherited name too", () => {
    const parsed: unknown = JSON.parse('{"__proto__": 1, "toString": 2}');
    const issues = nameIssues(Object(parsed), "metrics.a", ["kind"]);
    expect(issues.map(({ path }) => path)).toEqual(["metrics.a.__proto__", "metrics.a.toString"]);
  });
});

it("lists what is allowed as a sentence does", () => {
  expect(listed(["a"])).toBe('"a"');
  expect(listed(["a", "b", 3])).toBe('"a", "b" or 3');
  expect(listed([])).toBe("");
});
