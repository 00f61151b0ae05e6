import { agreement } from "@rapport/plugin";
import { describe, expect, it } from "vitest";
import { checkDataset } from "../../open-dataset.js";
import { jsonPointer } from "./json-pointer.js";
import { practiceWith, typeWith } from "./types.fixture.js";

async function found(field: string, assignment: Readonly<Record<string, string>>) {
  const plugins = [typeWith({ waitsFor: [agreement(field)], examples: [{ [field]: true }] })];
  const findings = await checkDataset(practiceWith({ assignment }), { plugins });
  return findings.map(({ severity, code, file, row, column }) => [severity, code, file, row, column].join(" "));
}

const warning = ["warning not-awaited assignments 2 details"];

describe("an agreement that a type waits for", () => {
  const written = (details: unknown) => found("agreed", { details: JSON.stringify(details) });

  it("is yes in the details", async () => {
    expect(await written({ agreed: true })).toEqual([]);
    expect(await written({ agreed: false })).toEqual(warning);
    expect(await written({ other: true })).toEqual(warning);
    expect(await written({ agreed: "true" })).toEqual(warning);
    expect(await written({ inner: { agreed: true } })).toEqual(warning);
    expect(await written([true])).toEqual(warning);
  });

  it("is not asked for before there are details, and is missing where homework was done without any", async () => {
    expect(await found("agreed", { completion: "" })).toEqual([]);
    expect(await found("agreed", { completion: "not_done" })).toEqual([]);
    expect(await found("agreed", { completion: "partly" })).toEqual(warning);
  });

  it("leaves a cell that is not JSON to the rule about cells", async () => {
    expect(await found("agreed", { details: "{agreed" })).toEqual(["error bad-cell assignments 2 details"]);
  });

  it.each([
    `a"b'; drop table x; --`,
    "'; drop table raw_assignments; --",
    "/",
    "//",
    "~",
    "~1",
    "x/y~z",
    "$.agreed",
    "$",
    "*",
    "$1",
    "0",
    " agreed ",
    "a.b",
    "[0]",
    "\\",
    "__proto__",
    "vereinbart – ja",
    "同意",
    "\u202Eagreed",
    "a\u0000b",
  ])("may have any name: %j", async (field) => {
    const named = (value: boolean) => ({ details: `{"agreed":${value},${JSON.stringify(field)}:${value}}` });
    const plugins = [typeWith({ waitsFor: [agreement(field)], examples: [{ [field]: true }] })];
    const assignments = [named(false), named(true), { details: '{"else":true}' }];
    const findings = await checkDataset(practiceWith({ assignment: named(true), assignments }), { plugins });
    expect(findings.map(({ code, row }) => [code, row])).toEqual([
      ["not-awaited", 3],
      ["not-awaited", 5],
    ]);
  });

  it("is named where its name can be shown anywhere", async () => {
    const hint = async (field: string) => {
      const plugins = [typeWith({ waitsFor: [agreement(field)], examples: [{ [field]: true }] })];
      const [finding] = await checkDataset(practiceWith({ assignment: { details: "{}" } }), { plugins });
      return finding?.hint;
    };
    expect(await hint("bothAgreed")).toContain('Write "bothAgreed" as true');
    expect(await hint("a\u001B[2Jb")).toContain("Write the field as true");
  });
});

it("a JSON Pointer escapes what it is made of", () => {
  // RFC 6901, section 5
  expect(["a/b", "m~n", "~1", " "].map(jsonPointer)).toEqual(["/a~1b", "/m~0n", "/~01", "/ "]);
});
