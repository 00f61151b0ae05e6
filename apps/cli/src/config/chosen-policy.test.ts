import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { chosenPolicy } from "./chosen-policy.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rapport-policy-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

describe("the policy of a report", () => {
  it("is the funders' where nobody says anything", async () => {
    expect(await chosenPolicy({}, {})).toMatchObject({ recipient: "funder", k: 5, base: 5 });
  });

  it("is chosen by the flag before the file, and by the file before the configuration", async () => {
    const config = { recipient: "team", policy: { base: 20 } } as const;
    const policy = await file("policy.yaml", "recipient: network\nbase: 15\n");
    expect(await chosenPolicy(config, {})).toMatchObject({ recipient: "team", base: 20 });
    expect(await chosenPolicy(config, { policy })).toMatchObject({ recipient: "network", base: 15 });
    expect(await chosenPolicy(config, { policy, recipient: "public" })).toMatchObject({ recipient: "public", k: 8 });
  });

  it.each([
    ["a class that does not exist", { recipient: "press" }, /team, funder, network, public/u],
    ["a file that is not there", { policy: "/nowhere/policy.json" }, /no such file/u],
  ])("is refused for %s", async (_, flags, says) => {
    await expect(chosenPolicy({}, flags)).rejects.toThrow(says);
  });

  it.each([
    ["a setting that does not exist", '{ "treshold": 3 }', /treshold/u],
    ["a base under k", '{ "k": 7, "base": 5 }', /base is not smaller than k/u],
    ["text for a number", '{ "k": "5" }', /k:/u],
  ])("is refused for %s in a file, by its name", async (_, text, says) => {
    const policy = await file("policy.json", text);
    await expect(chosenPolicy({}, { policy })).rejects.toThrow(says);
    await expect(chosenPolicy({}, { policy })).rejects.toMatchObject({ name: "UsageError" });
  });
});
