import { rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deskWith } from "./desk.fixture.js";
import { resolvePlugin } from "./resolve-plugin.js";

let folder: string;

beforeAll(async () => {
  const esm = { version: "1.2.3", type: "module", exports: { ".": { import: "./lib/main.js" } } };
  folder = await deskWith({
    "node_modules/one/package.json": { name: "one", ...esm },
    "node_modules/one/lib/main.js": "",
    "node_modules/@me/two/package.json": { name: "@me/two", version: "2.0.0", main: "main.js" },
    "node_modules/@me/two/main.js": "",
    "node_modules/unbuilt/package.json": { name: "unbuilt", ...esm },
    "practice/node_modules/one/package.json": { name: "one", ...esm, version: "9.0.0" },
    "practice/node_modules/one/lib/main.js": "",
    "built/package.json": { name: "built", ...esm },
    "built/lib/main.js": "",
    "plain/index.js": "",
    "empty/readme.txt": "",
    "alone.ts": "",
  });
});

afterAll(() => rm(folder, { recursive: true }));

const urlOf = (path: string) => pathToFileURL(join(folder, path)).href;

describe("an entry of a configuration", () => {
  it("is a package's name: the one installed nearest above the configuration, by its exports for import", async () => {
    expect(await resolvePlugin("one", join(folder, "plain"))).toEqual({
      value: { url: urlOf("node_modules/one/lib/main.js"), source: { kind: "package", name: "one", version: "1.2.3" } },
    });
    expect(await resolvePlugin("one", join(folder, "practice"))).toMatchObject({
      value: { source: { version: "9.0.0" } },
    });
    expect(await resolvePlugin("@me/two", folder)).toMatchObject({
      value: { url: urlOf("node_modules/@me/two/main.js") },
    });
  });

  it("is a path from the configuration: a module, or the folder of a package", async () => {
    expect(await resolvePlugin("../alone.ts", join(folder, "plain"))).toEqual({
      value: { url: urlOf("alone.ts"), source: { kind: "path", name: "../alone.ts" } },
    });
    expect(await resolvePlugin("./built", folder)).toEqual({
      value: { url: urlOf("built/lib/main.js"), source: { kind: "path", name: "./built", version: "1.2.3" } },
    });
    expect(await resolvePlugin(join(folder, "plain"), "/")).toMatchObject({ value: { url: urlOf("plain/index.js") } });
  });

  it.each([
    ["absent", /is not installed.*npm install absent$/u],
    ["unbuilt", /has no file at .*Build the package first/u],
    ["./absent", /does not exist/u],
    ["./empty", /without a module/u],
    ["one/lib/main.js", /neither the name of a package nor a path/u],
    ["node:fs", /neither the name of a package nor a path/u],
    ["", /neither the name of a package nor a path/u],
  ])("that leads nowhere says so: %s", async (entry, says) => {
    expect(await resolvePlugin(entry, folder)).toEqual({ fault: expect.stringMatching(says) });
  });
});
