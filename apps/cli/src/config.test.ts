import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readConfig } from "./config.js";
import { UsageError } from "./outcome.js";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rapport-config-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

const write = (text: string, name = "rapport.config.json") => writeFile(join(folder, name), text);

describe("a configuration", () => {
  it("may be absent", async () => {
    expect(await readConfig(folder)).toEqual({});
  });

  it("is read from the dataset's folder, or from where the person says", async () => {
    await write('{ "practice": "A" }');
    await write('\uFEFF{ "practice": "B", "only": ["timeInStage"] }', "other.json");
    expect(await readConfig(folder)).toEqual({ practice: "A" });
    expect(await readConfig(folder, join(folder, "other.json"))).toEqual({ practice: "B", only: ["timeInStage"] });
    await expect(readConfig(folder, join(folder, "none.json"))).rejects.toThrow(UsageError);
  });

  it("sets a reliability between 0 and 1 with its source, for an instrument that is known", async () => {
    const phq = { reliability: 0.84, source: "Kroenke et al. 2001" };
    await write(JSON.stringify({ instruments: { "phq-9": phq } }));
    expect((await readConfig(folder)).instruments).toEqual({ "phq-9": phq });
    for (const wrong of [{ "phq-9": { reliability: 0.84 } }, { "phq-9": { ...phq, reliability: 1 } }, { phq9: phq }]) {
      await write(JSON.stringify({ instruments: wrong }));
      await expect(readConfig(folder)).rejects.toThrow(UsageError);
    }
  });

  it("names every problem at once", async () => {
    await write('{ "practise": "A", "only": [] }');
    await expect(readConfig(folder)).rejects.toThrow(/practise[\s\S]*only|only[\s\S]*practise/u);
    await write("{");
    await expect(readConfig(folder)).rejects.toThrow(/not JSON/u);
  });
});
