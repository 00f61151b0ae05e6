import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { configJsonSchema } from "../config/config-json-schema.js";
import { settings } from "../config/settings.js";
import { createProgram } from "../program/program.js";
import { completedCommands } from "./completed-commands.js";
import { scripts } from "./scripts.js";
import { shells } from "./shells.js";

const commands = completedCommands(createProgram(() => undefined, {}));

describe.each(shells)("the script for %s", (shell) => {
  const script = scripts[shell](commands);

  it("knows every command, every option of it, and what an option can be", () => {
    expect(commands.map(({ at }) => at)).toEqual(expect.arrayContaining(["report", "plugins new", "completion"]));
    for (const { at, options } of commands) {
      expect(script).toContain(at);
      for (const name of options.flatMap(({ names }) => names)) {
        expect(script).toContain(shell === "fish" ? name.replace(/^--?/u, "") : name);
      }
    }
    for (const word of ["funder", "simplepractice", "timeInStage", "Apache-2.0", "powershell"])
      expect(script).toContain(word);
  });

  it("has quotes in pairs, whatever help says", () => {
    const odd = scripts[shell]([
      { at: "", below: [{ word: "go", about: "it's: a \\ word" }], options: [], wants: { kind: "nothing" } },
    ]);
    const own = shell === "fish" ? "\\\\'" : shell === "zsh" ? "it'\\\\''s" : "go";
    expect(odd).toMatch(new RegExp(own, "u"));
  });
});

it("the words of a setting are those that a configuration may have", () => {
  type Node = {
    readonly properties?: Readonly<Record<string, Node>>;
    readonly items?: Node;
    readonly enum?: readonly string[];
  };
  const worded = settings.filter((setting) => "words" in setting);
  expect(worded.length).toBeGreaterThan(4);
  for (const { path, words } of worded) {
    // The schema is data of its own kind.
    const start = configJsonSchema() as Node;
    const found = path.reduce((node: Node | undefined, name) => node?.properties?.[name], start);
    expect(words.toSorted()).toEqual((found?.enum ?? found?.items?.enum)?.toSorted());
  }
});

const bash = spawnSync("bash", ["-c", "echo $BASH_VERSION"], { encoding: "utf8" }).stdout;
const folder = mkdtempSync(join(tmpdir(), "rapport completion-"));
mkdirSync(join(folder, "practice"));
writeFileSync(join(folder, "made.json"), "");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What bash would propose at the end of each line; an empty list leaves it to propose files. */
function proposed(lines: readonly string[]): readonly (readonly string[])[] {
  const asked = lines.map((line) => {
    const words = line.split(" ");
    const list = words.map((word) => `"${word}"`).join(" ");
    return `COMP_WORDS=(${list}); COMP_CWORD=${words.length - 1}; _rapport 2>/dev/null; echo "\${COMPREPLY[*]}"`;
  });
  const text = [scripts.bash(commands), ...asked].join("\n");
  const { stdout, stderr, status } = spawnSync("bash", ["--norc"], { cwd: folder, encoding: "utf8", input: text });
  expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  return stdout
    .trimEnd()
    .split("\n")
    .map((line) => line.split(" ").filter(Boolean));
}

it.skipIf(!bash)("bash proposes what can stand at a place (skipped where there is no bash)", () => {
  const lines = {
    "rapport re": ["report"],
    "rapport plugins ne": ["new"],
    "rapport report --form": ["--format"],
    "rapport report --recipient ": ["team", "funder", "network", "public"],
    "rapport report practice --language d": ["de"],
    "rapport --json import --preset j": ["jane"],
    "rapport import --format ": ["csv", "parquet"],
    "rapport plugins new walks --license M": ["MIT"],
    "rapport completion z": ["zsh"],
    "rapport help ch": ["check"],
    "rapport check prac": [],
    "rapport check --qu": ["--quiet"],
  };
  expect(proposed(Object.keys(lines))).toEqual(Object.values(lines));
});
