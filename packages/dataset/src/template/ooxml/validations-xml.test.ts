import { expect, it } from "vitest";
import type { Restriction } from "./sheet.js";
import { validationsXml } from "./validations-xml.js";

const written = (restriction: Restriction, otherwise: "refuse" | "ask" | "take" = "refuse") =>
  validationsXml([{ column: 2, restriction, otherwise, message: "Choose." }])[0]?.xml ?? "";

it.each<[what: string, restriction: Restriction, xml: RegExp]>([
  [
    "a list",
    { kind: "list", source: "lists!$A$2:$A$9" },
    /type="list" .*<formula1>lists!\$A\$2:\$A\$9<\/formula1><\/data/u,
  ],
  [
    "days",
    { kind: "date", from: 61, to: 99 },
    /type="date" operator="between" .*<formula1>61<\/formula1><formula2>99</u,
  ],
  ["a range", { kind: "number", min: 0, max: 10, whole: false }, /type="decimal" operator="between" .*1>0<.*2>10</u],
  [
    "a beginning",
    { kind: "number", min: -2, max: undefined, whole: true },
    /type="whole" operator="greaterThanOrEqual" .*>-2</u,
  ],
  [
    "any number",
    { kind: "number", min: undefined, max: undefined, whole: false },
    /type="decimal" operator="lessThanOrEqual"/u,
  ],
  ["no repeats", { kind: "unique" }, /type="custom" .*<formula1>COUNTIF\(\$C:\$C,C2\)=1</u],
])("holds a column below its header to %s", (_, restriction, xml) => {
  expect(written(restriction)).toMatch(xml);
  expect(written(restriction)).toMatch(/allowBlank="1" .*sqref="C2:C1048576"/u);
});

it("refuses, asks, or takes without a word what is something else", () => {
  const list: Restriction = { kind: "list", source: "A1" };
  expect(written(list)).toMatch(/^(?!.*errorStyle).*showErrorMessage="1" .*error="Choose\."/u);
  expect(written(list, "ask")).toMatch(/errorStyle="warning" .*showErrorMessage="1"/u);
  expect(written(list, "take")).not.toMatch(/rror/u);
});

it("is not there where nothing is restricted", () => {
  expect(validationsXml([])).toEqual([]);
});
