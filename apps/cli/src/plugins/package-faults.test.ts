import { rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { deskWith } from "./desk.fixture.js";
import { packageFaults } from "./package-faults.js";

let folder = "";
afterEach(() => rm(folder, { recursive: true }));

const manifest = {
  name: "rapport-plugin-walks",
  version: "1.0.0",
  keywords: ["rapport-plugin"],
  license: "UNLICENSED",
  type: "module",
};

async function codesOf(changes: Readonly<Record<string, unknown>>, files: Readonly<Record<string, unknown>>) {
  folder = await deskWith({ "main.js": "", "readme.txt": "", ...files });
  const found = { directory: folder, manifest: { ...manifest, ...changes } };
  const faults = await packageFaults(found, pathToFileURL(join(folder, "main.js")).href);
  return faults.map(({ code }) => code);
}

describe("a plug-in's package", () => {
  it("has types where its exports say, or beside the module", async () => {
    const types = { "lib/types.d.ts": "" };
    const exports = { ".": { types: "./lib/types.d.ts", default: "./main.js" } };
    const written = { "package.json": { ...manifest, exports } };
    expect(await codesOf({ exports }, { ...written, ...types })).toEqual([]);
    await rm(folder, { recursive: true });
    expect(await codesOf({ exports }, written)).toEqual(["no-types"]);
    await rm(folder, { recursive: true });
    expect(await codesOf({ main: "main.js" }, { "main.d.ts": "" })).toEqual([]);
    await rm(folder, { recursive: true });
    expect(await codesOf({ main: "main.js", types: "lib/types.d.ts" }, types)).toEqual([]);
  });

  it("needs no text of a licence where it has none", async () => {
    const files = { "main.d.ts": "" };
    expect(await codesOf({}, files)).toEqual([]);
    await rm(folder, { recursive: true });
    expect(await codesOf({ license: "MIT" }, files)).toEqual(["no-license-file"]);
    await rm(folder, { recursive: true });
    expect(await codesOf({ license: "MIT" }, { ...files, "LICENCE.md": "" })).toEqual([]);
  });

  it("is told everything at once", async () => {
    const none = { name: undefined, version: undefined, keywords: undefined, license: undefined, type: undefined };
    expect(await codesOf(none, { "main.js": 'import "zod";' })).toEqual([
      "no-name",
      "no-version",
      "no-keyword",
      "no-es-module",
      "no-license",
      "no-types",
      "undeclared-dependency",
      "no-license-file",
    ]);
  });
});
