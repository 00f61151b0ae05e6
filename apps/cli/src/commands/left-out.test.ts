import { expect, it } from "vitest";
import { countOf, leftOut } from "./left-out.js";

it("findings are counted with the rows that are not listed", () => {
  const found = [{ severity: "error", more: 3 }, { severity: "error" }, { severity: "warning" }];
  expect(countOf(found)).toBe("5 errors, 1 warning.");
  expect(countOf([])).toBe("0 errors, 0 warnings.");
});

it("a row that is left out because of another one is not counted as a fault", () => {
  const found = [
    { severity: "error", code: "unknown-code" },
    { severity: "error", code: "refers-to-rejected", more: 40 },
  ];
  expect(countOf(found)).toBe("1 error, 0 warnings.");
});

it("rows that are left out are counted by table, on lines that fit a terminal", () => {
  expect(leftOut({})).toEqual([]);
  expect(leftOut({ stages: 12, clients: 1 })).toEqual(["Left out: 12 rows of stages, 1 row of clients"]);
  const many = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`table_${at}`, 1000 + at]));
  expect(Math.max(...leftOut(many).flatMap((each) => each.split("\n").map((line) => line.length)))).toBeLessThan(101);
});
