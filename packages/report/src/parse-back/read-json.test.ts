import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { expectFound, plant } from "./planted.fixture.js";
import type { Planted } from "./planted.fixture.js";
import { readBack } from "./read-back.js";

const row = (place: string, file: string, where: RegExp, hidden = false): Planted => ({ place, file, where, hidden });

const places: readonly Planted[] = [
  row("a value", `{"a": "${plant}"}`, /^\$\.a$/u),
  row("a nested value", `{"a": [1, {"b": [[], "${plant}"]}]}`, /^\$\.a\[1\]\.b\[1\]$/u),
  row("a key", `{"a": 1, "${plant}": 2}`, /^\$ key 2$/u),
  row("a nested key", `[{"a": {"${plant}": {}}}]`, /^\$\[0\]\.a key 1$/u),
  row("a value under a key that tells", `{"zq-5": "${plant}"}`, /^\$\.\(key 1\)$/u),
  row("the first of two equal keys", `{"a": "${plant}", "a": "b"}`, /^\$\.a$/u),
  row("escapes", String.raw`{"a": "zq-\u0034\u0037\u0031\u0031-kx"}`, /^\$\.a$/u),
  row(
    "a drawing inside",
    `{"a": "data:image/svg+xml,<svg><desc>${plant}</desc></svg>"}`,
    /^\$\.a data address > .*desc/u,
  ),
  row("the whole file", `"${plant}"`, /^\$$/u),
];

const piecesOf = (text: string) => readBack({ name: "a.json", bytes: strToU8(text) }).pieces.slice(1);

describe("readJson", () => {
  it.each(places)("finds what stands in $place", (planted) => {
    expectFound("json", planted);
  });

  it("gives numbers with all digits that are written, which a double would lose", () => {
    expect(piecesOf('{"a": 0.41999999999999998471, "b": -1e-7, "c": null, "d": true}').map(({ text }) => text)).toEqual(
      ["a", "0.41999999999999998471", "b", "-1e-7", "c", "null", "d", "true"],
    );
  });

  it("reads punctuation in a string as part of it", () => {
    expect(piecesOf(String.raw`{"a": "b\\\", {[:", "c": "\\"}`).map(({ text }) => text)).toEqual([
      "a",
      String.raw`b\", {[:`,
      "c",
      "\\",
    ]);
  });

  it("shows a byte order mark", () => {
    expect(piecesOf("\uFEFF{}")).toEqual([{ where: "byte order mark", text: "\uFEFF", hidden: true }]);
  });

  it.each(["{", "", "{} 4711", "{'a': 1}"])("refuses %j without naming anything in it", (text) => {
    expect(() => piecesOf(text)).toThrow("The JSON file cannot be read back: expected well-formed JSON.");
  });
});
