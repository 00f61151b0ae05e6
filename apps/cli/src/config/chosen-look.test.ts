import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { UsageError } from "../outcome.js";
import { chosenLook } from "./chosen-look.js";
import type { Config } from "./config-schema.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rapport-look-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"><path d="M0 0h4v2z"/></svg>';
const chosen = (look: Config["look"], ...formats: Parameters<typeof chosenLook>[1]) =>
  chosenLook({ config: { look }, path: "rapport.config.yaml", folder }, formats);

describe("the look of a report", () => {
  it("is plain where the configuration says nothing", async () => {
    expect(await chosenLook({ config: {}, path: undefined, folder }, ["html"])).toEqual({});
  });

  it("has the accent, and the logo from the configuration's folder", async () => {
    await writeFile(join(folder, "Logo.SVG"), svg);
    const look = await chosen({ accent: "#0b5fa5", logo: "Logo.SVG", logoDescription: "A lime tree" }, "html");
    expect(look.accent).toBe("#0b5fa5");
    expect(look.logo).toMatchObject({ mediaType: "image/svg+xml", description: "A lime tree" });
    expect(Buffer.from(look.logo?.bytes ?? []).toString()).toBe(svg);
  });

  it("is read only where the format shows it", async () => {
    const look = { accent: "#ffcc00", logo: "none.svg", logoDescription: "A lime tree" };
    expect(await chosen(look, "json", "csv", "xlsx")).toEqual({});
    expect(await chosen({ ...look, accent: "#0b5fa5" }, "svg")).toEqual({ accent: "#0b5fa5" });
    await expect(chosen(look, "png")).rejects.toThrow(/look\.accent/u);
    await expect(chosen(look, "json", "html")).rejects.toThrow(/look\.logo: there is no such file/u);
  });

  it("is a wrong call with every problem at once, each with its path and what was expected", async () => {
    await writeFile(join(folder, "logo.png"), "GIF89a");
    const made = chosen({ accent: "#ffcc00", logo: "logo.png", logoDescription: " " }, "html");
    await expect(made).rejects.toThrow(UsageError);
    await expect(made).rejects.toThrow(
      /^rapport\.config\.yaml: its look cannot be used\.\n {2}look\.accent: on light, its contrast .* is 1\.5:1; expected 3:1 or more\.\n {2}look\.logo: is not a PNG that can be read; save it anew\.\n {2}look\.logoDescription: expected .*\.$/u,
    );
  });

  it.each([
    ["another kind of file", "logo.gif", /look\.logo: expected a file that ends in \.svg or \.png/u],
    ["a folder", ".svg/../x.svg", /look\.logo: there is no such file/u],
  ])("has no logo that is %s", async (_, logo, says) => {
    await expect(chosen({ logo, logoDescription: "A lime tree" }, "html")).rejects.toThrow(says);
  });
});
