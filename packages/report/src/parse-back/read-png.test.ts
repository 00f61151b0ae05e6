import { strToU8, zlibSync } from "fflate";
import { describe, expect, it } from "vitest";
import { expectFound, plant } from "./planted.fixture.js";
import type { Planted } from "./planted.fixture.js";
import { pngOf } from "./png.fixture.js";
import { readBack } from "./read-back.js";
import { unaccountedNumbers } from "./unaccounted-numbers.js";

const row = (place: string, file: Uint8Array, where: RegExp): Planted => ({ place, file, where, hidden: true });
const packed = (text: string, behind = "") => Buffer.concat([zlibSync(strToU8(text)), strToU8(behind)]);
const join = (...parts: readonly (string | Uint8Array)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? strToU8(part) : part)));

const places: readonly Planted[] = [
  row("the keyword of a text", pngOf([["tEXt", strToU8(`${plant}\0a`)]]), /^tEXt keyword$/u),
  row("a text", pngOf([["tEXt", strToU8(`Comment\0${plant}`)]]), /^tEXt$/u),
  row("a packed text", pngOf([["zTXt", join("Comment\0\0", packed(plant))]]), /^zTXt$/u),
  row("the keyword of a packed text", pngOf([["zTXt", join(`${plant}\0\0`, packed("a"))]]), /^zTXt keyword$/u),
  row("behind a packed text", pngOf([["zTXt", join("Comment\0\0", packed("a", plant))]]), /^zTXt behind/u),
  row("an international text", pngOf([["iTXt", strToU8(`Title\0\0\0en\0Title\0${plant}`)]]), /^iTXt text$/u),
  row("a packed international text", pngOf([["iTXt", join("Title\0\u0001\0en\0Title\0", packed(plant))]]), /^iTXt$/u),
  row("the language of a text", pngOf([["iTXt", strToU8(`Title\0\0\0${plant}\0Title\0a`)]]), /^iTXt language$/u),
  row("the translated keyword", pngOf([["iTXt", strToU8(`Title\0\0\0en\0${plant}\0a`)]]), /^iTXt translation$/u),
  row("Exif data", pngOf([["eXIf", strToU8(`II*\0${plant}`)]]), /^eXIf$/u),
  row("a colour profile", pngOf([["iCCP", strToU8(`${plant}\0`)]]), /^iCCP$/u),
  row("an unknown chunk", pngOf([["zzZz", strToU8(plant)]]), /^zzZz$/u),
  row("a chunk that is longer than its kind", pngOf([["gAMA", strToU8(plant)]]), /^gAMA$/u),
  row("the end's own data", pngOf([], { inEnd: plant }), /^IEND$/u),
  row("behind the end", pngOf([], { behind: plant }), /^bytes behind IEND$/u),
  row("behind the last row", pngOf([], { inRows: plant }), /^IDAT behind the last row$/u),
  row("behind the packed rows", pngOf([], { behindRows: plant }), /^IDAT behind the packed rows$/u),
];

const piecesOf = (bytes: Uint8Array) => readBack({ name: "a.png", bytes }).pieces.slice(1);

describe("readPng", () => {
  it.each(places)("finds what stands in $place", (planted) => {
    expectFound("png", planted);
  });

  it("gives the time of the last change as text", () => {
    const time = piecesOf(pngOf([["tIME", Buffer.from([0x07, 0xea, 6, 30, 9, 5, 0])]]));
    expect(time[1]).toEqual({ where: "tIME", text: "2026-06-30 09:05:00", hidden: true });
  });

  it("leaves the points to be proved otherwise, and nothing else of a plain picture", () => {
    const left = unaccountedNumbers(piecesOf(pngOf()), new Set());
    expect(left.filter((each) => each.class === "text")).toEqual([]);
    expect(left.map(({ where }) => where)).toContain("IDAT");
  });

  it("counts an unknown chunk even if it is empty or has no digit", () => {
    for (const data of ["", "a"]) {
      const left = unaccountedNumbers(piecesOf(pngOf([["zzZz", strToU8(data)]])), new Set());
      expect(left.filter((each) => each.class === "text")).toEqual([{ where: "zzZz", count: 1, class: "text" }]);
    }
  });

  it.each([
    ["a wrong checksum", pngOf().map((byte, at) => (at === 20 ? byte ^ 1 : byte))],
    ["no end", pngOf().slice(0, -12)],
    ["no signature", pngOf().slice(1)],
    ["a text without a keyword's end", pngOf([["tEXt", strToU8(plant)]])],
    ["a packed text that is damaged", pngOf([["zTXt", strToU8(`a\0\0${plant}`)]])],
  ])("refuses a file with %s, without naming anything in it", (_, bytes) => {
    expect(() => piecesOf(bytes)).toThrow(/^The PNG file cannot be read back: expected (?:(?!4711).)*\.$/u);
  });
});
