import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { root } from "../workspace.js";
import { rapport } from "./rapport.js";
import { temporaryFolder } from "./temporary-folder.js";

const folder = temporaryFolder();
const command = path.join(root, "apps/cli/bin/rapport.js");

/** `script` of util-linux gives a program a terminal; that of other systems takes other words, and Windows has none. */
const hasTerminal = spawnSync("script", ["--version"], { encoding: "utf8" }).stdout?.includes("util-linux") ?? false;

/** Calls `rapport` alone on a terminal, and types each text as soon as what it answers is asked. */
async function talked(cwd: string, answers: readonly (readonly [asked: string, typed: string])[]) {
  const line = `stty cols 80 rows 24; "${process.execPath}" "${command}"`;
  const environment = { ...process.env, CI: "", TERM: "xterm", NO_COLOR: "1" };
  const child = spawn("script", ["-qec", line, "/dev/null"], { cwd, env: environment });
  let shown = "";
  const left = [...answers];
  child.stdout.on("data", (chunk: Buffer) => {
    shown += chunk.toString();
    const [first] = left;
    if (first === undefined || !shown.includes(first[0])) return;
    left.shift();
    child.stdin.write(first[1]);
  });
  const exitCode = await new Promise((resolve) => child.on("close", resolve));
  return { exitCode, shown };
}

test.skipIf(!hasTerminal)(
  "rapport alone on a terminal asks, says the call and runs it (skipped without util-linux)",
  async () => {
    const cwd = path.join(folder, "asked");
    mkdirSync(cwd);
    const { exitCode, shown } = await talked(cwd, [
      ["What would you like to do?", "\u001B[B\r"],
      ["Into which folder?", "my records\r"],
    ]);
    expect(shown).toContain("rapport init 'my records'");
    expect({ exitCode, made: existsSync(path.join(cwd, "my records", "practice.xlsx")) }).toEqual({
      exitCode: 0,
      made: true,
    });
  },
);

test.skipIf(!hasTerminal)(
  "Ctrl-C at a question ends it with 130 and leaves nothing (skipped without util-linux)",
  async () => {
    const cwd = path.join(folder, "left");
    mkdirSync(cwd);
    const { exitCode, shown } = await talked(cwd, [
      ["What would you like to do?", "\r"],
      ["Into which new folder?", "\u0003"],
    ]);
    expect(shown).toContain("Interrupted. Nothing was written.");
    expect({ exitCode, left: readdirSync(cwd) }).toEqual({ exitCode: 130, left: [] });
  },
);

test("as it is built, the doctor finds every part of it, and completion is printed", async () => {
  const { exitCode, stdout } = await rapport(["doctor", "--json"], { cwd: folder, env: { RAPPORT_LANGUAGE: "fr" } });
  expect(exitCode).toBe(0);
  const { checks, settings } = JSON.parse(stdout);
  expect(checks.filter(({ state }: { readonly state: string }) => state === "failure")).toEqual([]);
  expect(settings).toContainEqual(expect.objectContaining({ name: "language", value: "fr", source: "environment" }));
  expect((await rapport(["completion", "zsh"])).stdout).toMatch(/^#compdef rapport\n/u);
});
