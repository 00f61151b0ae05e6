import { rm } from "node:fs/promises";
import { join } from "node:path";
import { builtInInterventions } from "@rapport/interventions";
import { afterEach, describe, expect, it } from "vitest";
import { UsageError } from "../outcome.js";
import { configuredPlugins } from "./configured-plugins.js";
import { deskWith } from "./desk.fixture.js";

let folder = "";
afterEach(async () => {
  if (folder !== "") await rm(folder, { recursive: true });
});

const source = (code: string) => `export default {
  apiVersion: 1, code: "${code}", display: "Walks", description: "Clients walk.", audience: ["couple"], setting: ["home"],
  physical: "none", stages: ["middle"], metrics: {}, examples: [{}],
  details: { "~standard": { version: 1, vendor: "by-hand", validate: (value) => ({ value }) } },
};`;

describe("the types in use", () => {
  it("are the built-in ones where nothing is configured, with the version of their package", async () => {
    const plugins = await configuredPlugins({ config: {}, path: undefined, folder: "/" });
    expect(plugins.map(({ type }) => type)).toEqual(builtInInterventions);
    expect(plugins[0]?.source).toEqual({
      kind: "built-in",
      name: "@rapport/interventions",
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/u),
    });
  });

  it("are the built-in ones and those that are configured, TypeScript too", async () => {
    folder = await deskWith({ "walks.mjs": source("walks"), "swims.ts": `enum Pool { deep }\n${source("swims")}` });
    const plugins = await configuredPlugins({ config: { plugins: ["./walks.mjs", "./swims.ts"] }, path: "c", folder });
    expect(plugins.slice(builtInInterventions.length).map(({ type, source: from }) => [type.code, from])).toEqual([
      ["walks", { kind: "path", name: "./walks.mjs" }],
      ["swims", { kind: "path", name: "./swims.ts" }],
    ]);
  });

  it("are none where one cannot be used: each is said, with the configuration that names it", async () => {
    folder = await deskWith({ "talks.mjs": source("talking") });
    const path = join(folder, "rapport.config.json");
    const asked = configuredPlugins({ config: { plugins: ["absent", "./talks.mjs"] }, path, folder });
    await expect(asked).rejects.toThrow(UsageError);
    await expect(asked).rejects.toThrow(
      /"absent" is not installed[\s\S]*\n.*"\.\/talks\.mjs" brings the code "talking"/u,
    );
  });
});
