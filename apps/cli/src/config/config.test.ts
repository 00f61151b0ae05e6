import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readConfig } from "./config.js";
import { UsageError } from "../outcome.js";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rapport-config-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

const write = (text: string, name = "rapport.config.json") => writeFile(join(folder, name), text);
const read = async (given?: string) => (await readConfig(folder, given)).config;

describe("a configuration", () => {
  it("may be absent", async () => {
    expect(await readConfig(folder)).toEqual({ config: {}, path: undefined, folder });
  });

  it("is read from the dataset's folder, or from where the person says", async () => {
    await write('{ "practice": "A" }');
    await write('\uFEFF{ "practice": "B", "only": ["timeInStage"] }', "other.json");
    expect(await read()).toEqual({ practice: "A" });
    expect(await read(join(folder, "other.json"))).toEqual({ practice: "B", only: ["timeInStage"] });
    await expect(read(join(folder, "none.json"))).rejects.toThrow(UsageError);
  });

  it("is read from the folder in which a dataset stands that is one file", async () => {
    await write('{ "practice": "A" }');
    await write("", "practice.xlsx");
    expect((await readConfig(join(folder, "practice.xlsx"))).config).toEqual({ practice: "A" });
  });

  it.each([
    ["json", '{ "plugins": ["./walks"] }'],
    ["yaml", "plugins:\n  - ./walks # by foot\n"],
    ["yml", "plugins: [./walks]\n"],
    ["js", 'export default { plugins: ["./walks"] };\n'],
    ["mjs", 'export default { plugins: ["./walks"] };\n'],
    ["ts", 'enum Walk { here = "./walks" }\nexport default { plugins: [Walk.here] } satisfies object;\n'],
    ["mts", 'const plugins: readonly string[] = ["./walks"];\nexport default { plugins };\n'],
  ])("may be written in .%s, and says where its plug-ins are looked for", async (ending, text) => {
    const name = `rapport.config.${ending}`;
    await write(text, name);
    expect(await readConfig(folder)).toEqual({ config: { plugins: ["./walks"] }, path: join(folder, name), folder });
    // TypeScript leaves no cache beside the records.
    expect(await readdir(folder)).toEqual([name]);
  });

  it("that is empty YAML sets nothing", async () => {
    await write("# nothing yet\n", "rapport.config.yaml");
    expect(await read()).toEqual({});
  });

  it("stands in one file: two are an error that names both", async () => {
    await write("{}");
    await write("", "rapport.config.yaml");
    await expect(read()).rejects.toThrow(/rapport\.config\.json and rapport\.config\.yaml/u);
  });

  it("sets a reliability between 0 and 1 with its source, for an instrument that is known", async () => {
    const phq = { reliability: 0.84, source: "Kroenke et al. 2001" };
    await write(JSON.stringify({ instruments: { "phq-9": phq } }));
    expect((await read()).instruments).toEqual({ "phq-9": phq });
    for (const wrong of [{ "phq-9": { reliability: 0.84 } }, { "phq-9": { ...phq, reliability: 1 } }, { phq9: phq }]) {
      await write(JSON.stringify({ instruments: wrong }));
      await expect(read()).rejects.toThrow(UsageError);
    }
  });

  it("has a logo only with words for it", async () => {
    await write('{ "look": { "accent": "#0b5fa5", "logo": "a.svg", "logoDescription": "A tree" } }');
    expect((await read()).look).toEqual({ accent: "#0b5fa5", logo: "a.svg", logoDescription: "A tree" });
    await write('{ "look": { "logo": "a.svg", "colour": "red" }, "practice": "" }');
    await expect(read()).rejects.toThrow(/colour/u);
    await write('{ "look": { "logo": "a.svg" }, "practice": "" }');
    await expect(read()).rejects.toThrow(/\n {2}practice: .*\n {2}look\.logoDescription: Expected a few words/su);
  });

  it("names every problem at once, each with its path", async () => {
    await write('{ "practise": "A", "only": [], "plugins": ["a", 1], "instruments": { "phq9": 1 } }');
    const message = await read().then(
      () => "",
      (error: unknown) => String(error),
    );
    for (const words of [
      "practise",
      "\n  only: ",
      "\n  plugins.1: ",
      '\n  instruments.phq9: "phq9" is not an instrument',
    ]) {
      expect(message).toContain(words);
    }
  });

  it.each([
    ["json", "{", /is not JSON/u],
    ["yaml", "practice: Ours\nplugins: [", /is not YAML: look at line 2 and those next to it\.$/u],
    ["js", "export const plugins = [];", /has no default export/u],
    ["js", 'throw new TypeError("no\\nway");', /could not be loaded. It says: TypeError: no way$/u],
    ["ts", "export default {", /could not be loaded/u],
  ])("that cannot be read is a wrong call (.%s: %s)", async (ending, text, says) => {
    await write(text, `rapport.config.${ending}`);
    await expect(read()).rejects.toThrow(says);
    await expect(read()).rejects.toThrow(UsageError);
  });

  it("has one of the endings that are known", async () => {
    await write("", "rapport.config.toml");
    await expect(read(join(folder, "rapport.config.toml"))).rejects.toThrow(/\.json, \.yaml/u);
    await expect(read(folder)).rejects.toThrow(/is not a file/u);
  });

  it("has under it what variables say, with a folder from here, and the file that one of them names", async () => {
    await write('{ "practice": "A", "language": "fr", "engine": { "threads": 2 } }');
    await write('{ "practice": "B" }', "other.json");
    const environment = { RAPPORT_LANGUAGE: "de", RAPPORT_MEMORY_LIMIT: "2GB", RAPPORT_LEDGER: "kept" };
    expect((await readConfig(folder, undefined, environment)).config).toEqual({
      practice: "A",
      language: "de",
      ledger: resolve("kept"),
      engine: { threads: 2, memoryLimit: "2GB" },
    });
    const named = { RAPPORT_CONFIG: join(folder, "other.json") };
    expect((await readConfig(folder, undefined, named)).config).toEqual({ practice: "B" });
    expect((await readConfig(folder, join(folder, "rapport.config.json"), named)).config.practice).toBe("A");
    await expect(readConfig(folder, undefined, { RAPPORT_CONFIG: "none.json" })).rejects.toThrow(
      /^RAPPORT_CONFIG: none/u,
    );
    expect((await readConfig(join(folder, "nothing"), undefined, { RAPPORT_STRICT: "1" })).config).toEqual({
      strict: true,
    });
  });

  it("is not read from a .env beside it, nor from another file", async () => {
    await write("RAPPORT_LANGUAGE=de\nRAPPORT_CONFIG=other.json\n", ".env");
    await write('{ "rapport": { "language": "fr" } }', "package.json");
    await write('{ "language": "fr" }', ".rapportrc");
    expect(await read()).toEqual({});
  });

  it("extends no other, and says so", async () => {
    for (const from of ["./base.json", "gh:somebody/base"]) {
      await write(JSON.stringify({ extends: from }));
      await expect(read()).rejects.toThrow(/\n {2}extends: A configuration stands alone/u);
    }
  });

  it("says what was probably meant, at every depth, and does not repeat what stands there", async () => {
    await write(
      '{ "practise": "Jane Doe", "language": "d e", "only": ["timeInStages"], "timeInStage": { "clock": ["days"] },' +
        ' "policy": { "bse": 5 }, "engine": { "threads": "Jane Doe", "memoryLimit": "Jane Doe" } }',
    );
    const message = await read().then(String, String);
    for (const line of [
      /^ {2}practise: There is no such setting\. Did you mean practice\?$/mu,
      /^ {2}only\.0: .*Did you mean timeInStage\?$/mu,
      /^ {2}timeInStage\.clock: There is no such setting\. Did you mean clocks\?$/mu,
      /^ {2}policy\.bse: There is no such setting\. Did you mean base\?$/mu,
      /^ {2}engine\.threads: .*expected number/mu,
      /^ {2}engine\.memoryLimit: .*2GB/mu,
    ]) {
      expect(message).toMatch(line);
    }
    expect(message).not.toContain("Jane Doe");
  });
});
