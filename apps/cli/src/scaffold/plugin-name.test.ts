import { describe, expect, it } from "vitest";
import { UsageError } from "../outcome.js";
import { pluginName } from "./plugin-name.js";

describe("the name of a new plug-in", () => {
  it.each(["love-letter", "Love letter", "loveLetter", "love_letter", "rapport-plugin-love-letter"])(
    "%s gives the package's name, the code and the words of a report",
    (given) => {
      expect(pluginName(given)).toEqual({
        packageName: "rapport-plugin-love-letter",
        folder: "rapport-plugin-love-letter",
        code: "love-letter",
        display: "Love letter",
      });
    },
  );

  it("keeps a scope", () => {
    expect(pluginName("@me/rapport-plugin-walks")).toMatchObject({
      packageName: "@me/rapport-plugin-walks",
      folder: "rapport-plugin-walks",
      code: "walks",
    });
  });

  it.each([
    "",
    "-",
    "9to5",
    "übung",
    "a/b",
    "../x",
    "@me/walks",
    "@/rapport-plugin-x",
    "rapport-plugin-",
    "a".repeat(61),
  ])("%j is refused, with a hint", (given) => {
    expect(() => pluginName(given)).toThrow(UsageError);
    expect(() => pluginName(given)).toThrow(/For instance: rapport plugins new love-letter/u);
  });
});
