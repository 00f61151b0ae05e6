import { expect, it } from "vitest";
import { formatPath, parsePath, printableName } from "./path.js";

it("writes a path as code would, and reads it back", () => {
  expect(formatPath(["licences", 0, "validUntil"])).toBe("licences[0].validUntil");
  expect(formatPath([0, "a"])).toBe("[0].a");
  expect(formatPath([])).toBe("");
  expect(parsePath("licences[0].validUntil")).toEqual(["licences", 0, "validUntil"]);
  expect(parsePath("")).toEqual([]);
});

it("cuts a name after 100 characters", () => {
  expect(printableName("x".repeat(100))).toBe("x".repeat(100));
  expect(printableName("x".repeat(101))).toBe(`${"x".repeat(100)}…`);
});

it("lets no control character and no end of a line through, nor half of a character", () => {
  expect(printableName("a\u2028b\u2029c")).toBe("a?b?c");
  expect(printableName("a\u001B[31m\n\u202E")).toBe("a?[31m??");
  expect(printableName(`${"x".repeat(99)}😀`)).toBe(`${"x".repeat(99)}?…`);
});
