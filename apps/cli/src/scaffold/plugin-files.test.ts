import { describe, expect, it } from "vitest";
import { pluginFiles } from "./plugin-files.js";
import { pluginName } from "./plugin-name.js";

const name = pluginName("@me/rapport-plugin-love-letter");
const textOf = (files: Awaited<ReturnType<typeof pluginFiles>>, path: string) =>
  files.find((file) => file.path === path)?.text ?? "";

describe("the files of a new plug-in", () => {
  it.each(["MIT", "Apache-2.0", "none"] as const)("are whole, with its names filled in (%s)", async (license) => {
    const files = await pluginFiles(name, license);
    const paths = [".gitignore", "README.md", "package.json", "src/index.test.ts", "src/index.ts", "tsconfig.json"];
    expect(files.map(({ path }) => path).toSorted()).toEqual(
      (license === "none" ? paths : [...paths, "LICENSE"]).toSorted(),
    );
    for (const { text } of files) expect(text).not.toContain("{{");
    expect(textOf(files, "src/index.ts")).toContain('code: "love-letter"');
    expect(textOf(files, "README.md")).toContain("npm install @me/rapport-plugin-love-letter");
  });

  it("say the licence that was chosen; without one the package is private", async () => {
    const manifestFor = async (license: "Apache-2.0" | "none"): Promise<unknown> =>
      JSON.parse(textOf(await pluginFiles(name, license), "package.json"));
    expect(await manifestFor("Apache-2.0")).toMatchObject({ license: "Apache-2.0", keywords: ["rapport-plugin"] });
    expect(await manifestFor("Apache-2.0")).not.toHaveProperty("private");
    expect(await manifestFor("none")).toMatchObject({ license: "UNLICENSED", private: true });
    expect(textOf(await pluginFiles(name, "Apache-2.0"), "LICENSE")).toContain("Apache License");
  });
});
