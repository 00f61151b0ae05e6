import { describe, expect, it } from "vitest";
import { overEnvironment } from "./checked.js";
import { misspeltVariables, quietBy, saidByVariables } from "./environment.js";
import { settings, sources } from "./settings.js";
import { saidIn, saidOver, sourced } from "./sourced.js";
import type { Layers } from "./sourced.js";

/** Two values of each setting that a configuration may have. */
const values: Readonly<
  Record<(typeof settings)[number]["name"], readonly [text: string, value: unknown, other: unknown]>
> = {
  config: ["a.json", "a.json", "b.json"],
  language: ["de", "de", "fr"],
  recipient: ["team", "team", "public"],
  formats: ["html, csv", ["html", "csv"], ["png"]],
  only: ["timeInStage", ["timeInStage"], ["access"]],
  withoutPauses: ["yes", true, false],
  clocks: ["days,sessions", ["days", "sessions"], ["days"]],
  ledger: ["kept", "kept", "elsewhere"],
  strict: ["no", false, true],
  memoryLimit: ["2GB", "2GB", "500MB"],
  threads: ["4", 4, 2],
  quiet: ["1", true, false],
};

const layerOf = { flag: "flags", environment: "environment", file: "file" } as const;
const pairs = sources.flatMap((upper, at) => sources.slice(at + 1).map((lower) => [upper, lower] as const));

describe.each(settings)("$name", ({ name, variable, path, default: usual }) => {
  const [text, value, other] = values[name];

  it.each(pairs)("is what %s says before what %s says", (upper, lower) => {
    const said: Layers = {
      flags: {},
      environment: {},
      file: {},
      ...(upper === "default" ? {} : { [layerOf[upper]]: { [name]: value } }),
      ...(lower === "default" ? {} : { [layerOf[lower]]: { [name]: other } }),
    };
    expect(sourced(said).find(({ setting }) => setting.name === name)).toMatchObject({ value, source: upper });
  });

  it("is what its default says where nobody says anything", () => {
    const found = sourced({ flags: {}, environment: {}, file: {} }).find(({ setting }) => setting.name === name);
    expect(found).toMatchObject({ value: usual, source: "default" });
  });

  it("is read from its variable, and takes the place of what the file says", () => {
    expect(saidByVariables({ [variable]: ` ${text} ` })).toEqual({ [name]: value });
    expect(saidByVariables({ [variable]: "" })).toEqual({});
    if (path.length === 0) return;
    const file = saidOver({ practice: "A" }, { [name]: other });
    expect(saidIn(file)).toEqual({ [name]: other });
    const over = overEnvironment({ practice: "A", ...(file as object) }, { [name]: value });
    expect(over).toMatchObject({ practice: "A" });
    expect(saidIn(over)).toEqual({ [name]: value });
  });
});

describe("a variable", () => {
  it.each([
    ["RAPPORT_LANGUAGE", "frr", /^RAPPORT_LANGUAGE: .*"fr"/u],
    ["RAPPORT_RECIPIENT", "founder", /^RAPPORT_RECIPIENT: .*Did you mean funder\?/u],
    ["RAPPORT_FORMAT", "html,doc", /^RAPPORT_FORMAT: /u],
    ["RAPPORT_ONLY", "timeInStages", /^RAPPORT_ONLY: .*timeInStage\?/u],
    ["RAPPORT_STRICT", "perhaps", /^RAPPORT_STRICT: /u],
    ["RAPPORT_MEMORY_LIMIT", "much", /^RAPPORT_MEMORY_LIMIT: .*2GB/u],
    ["RAPPORT_THREADS", "two", /^RAPPORT_THREADS: .*number/u],
    ["RAPPORT_THREADS", "0", /^RAPPORT_THREADS: .*1 to 256/u],
  ])("that says what cannot be is a wrong call that names it: %s=%s", (name, text, says) => {
    const over = () => overEnvironment({}, saidByVariables({ [name]: text }));
    expect(over).toThrow(expect.objectContaining({ name: "UsageError" }));
    expect(over).toThrow(says);
  });

  it("is told with every other that is wrong", () => {
    const said = saidByVariables({ RAPPORT_LANGUAGE: "x", RAPPORT_THREADS: "0" });
    expect(() => overEnvironment({}, said)).toThrow(/RAPPORT_LANGUAGE: .*\nRAPPORT_THREADS: /su);
  });

  it("asks for silence with yes or no alone", () => {
    expect([{}, { RAPPORT_QUIET: "yes" }, { RAPPORT_QUIET: "0" }].map((each) => quietBy(each))).toEqual([
      undefined,
      true,
      false,
    ]);
    expect(() => quietBy({ RAPPORT_QUIET: "loud" })).toThrow("RAPPORT_QUIET: Expected yes or no.");
  });

  it("that is misspelt is found by what it was meant for, and another program's is left alone", () => {
    const nearest = (word: string) => (word === "RAPPORT_LANGAUGE" ? "RAPPORT_LANGUAGE" : undefined);
    expect(
      misspeltVariables({ RAPPORT_LANGAUGE: "de", RAPPORT_OTHER: "", RAPPORT_THREADS: "2", PATH: "" }, nearest),
    ).toEqual([{ variable: "RAPPORT_LANGAUGE", meant: "RAPPORT_LANGUAGE" }]);
  });
});
