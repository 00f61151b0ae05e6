import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { files } from "../../data/broken/make.mjs";
import { brokenFolder, brokenNames, callsOf, expectedFile, toldOf } from "./broken-case.js";
import { temporaryFolder } from "./temporary-folder.js";

const rewrite = process.env["REWRITE_EXPECTED"] === "1";
const desk = temporaryFolder();
const expectedOf = (name: string) => readFileSync(expectedFile(name), "utf8");

describe("what is printed about a broken input is in the repository to the letter", () => {
  const told = new Map<string, string>();

  // Two commands are at work at a time.
  beforeAll(async () => {
    const left = [...brokenNames];
    const work = async () => {
      for (let name = left.shift(); name !== undefined; name = left.shift()) told.set(name, await toldOf(name, desk));
    };
    await Promise.all([work(), work()]);
  }, 600_000);

  it.each(brokenNames)("%s", (name) => {
    const text = told.get(name) ?? "";
    if (rewrite) writeFileSync(expectedFile(name), text);
    expect(text).toBe(expectedOf(name));
  });
});

describe("every broken input", () => {
  it("has a command, and there are at least forty", () => {
    expect(brokenNames.length).toBeGreaterThanOrEqual(40);
    for (const name of brokenNames) expect(callsOf(expectedOf(name)), name).not.toEqual([]);
  });

  it("is a finding, exit code 1, or a wrong call, 2; and none where it is read all the same", () => {
    for (const name of brokenNames) {
      const codes = [...expectedOf(name).matchAll(/^\[exit code (.+)\]$/gmu)].map(([, code]) => code);
      expect(new Set(codes), name).toEqual(new Set(name.endsWith("-ok") ? ["0"] : [codes[0] === "2" ? "2" : "1"]));
    }
  });

  it("ends without a stack, a machine's path, an unexpected failure, or a name", () => {
    for (const name of brokenNames) {
      expect(expectedOf(name), name).not.toMatch(
        /^ +at |file:\/\/|\/tmp\/|node_modules|unexpected|Example|Throuple(?!"\])/mu,
      );
    }
  });
});

it("the files that are no plain text are those that their script makes", () => {
  for (const [name, bytes] of Object.entries(files())) {
    const file = path.join(brokenFolder, name);
    expect(existsSync(file), name).toBe(true);
    expect(Buffer.compare(readFileSync(file), bytes), name).toBe(0);
  }
});
