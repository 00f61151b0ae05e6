import { expect, test } from "vitest";
import { readShellLine } from "./shell-line.js";

test("a line is its words; quotes keep blanks, and a comment may say how it ends", () => {
  expect(readShellLine('rapport check "my practice" --strict # exits 1')).toEqual({
    words: ["rapport", "check", "my practice", "--strict"],
    exitCode: 1,
  });
  expect(readShellLine("cd practice")).toEqual({ words: ["cd", "practice"], exitCode: 0 });
});

test("an empty line and a comment are no command", () => {
  expect([readShellLine("  "), readShellLine("# exits 1")]).toEqual([undefined, undefined]);
});

test.each(["rapport check a | more", "rapport check $HOME", "a && b", 'rapport "a', "rapport check *.csv > b"])(
  "what needs a shell is refused: %s",
  (line) => {
    expect(() => readShellLine(line)).toThrow("not every shell");
  },
);
