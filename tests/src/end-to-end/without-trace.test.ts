import { cpSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { execaNode } from "execa";
import { expect, test } from "vitest";
import { root } from "../workspace.js";
import { rapport } from "./rapport.js";
import { temporaryFolder } from "./temporary-folder.js";

const folder = temporaryFolder();

test("a plug-in that throws when nobody waits for it ends the command in one sentence, with --debug in a trace", async () => {
  writeFileSync(
    path.join(folder, "late.mjs"),
    'setTimeout(() => {\n  throw new TypeError("Jane Doe");\n});\nawait new Promise(() => {});\n',
  );
  const { exitCode, stdout, stderr } = await rapport(["plugins", "check", "late.mjs"], { cwd: folder });
  expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: "" });
  expect(stderr).toMatch(/^error: An unexpected failure \(TypeError\).*--debug.*\n$/u);
  expect(stderr).not.toContain("Jane");
  const asked = await rapport(["plugins", "check", "late.mjs", "--debug"], { cwd: folder });
  expect(asked.exitCode).toBe(3);
  expect(asked.stderr).toMatch(/^ +at .*late\.mjs/mu);
});

test("an installation of which a part is missing says so, and --version is there all the same", async () => {
  const cli = path.join(root, "apps/cli");
  for (const part of ["bin", "dist", "package.json"])
    cpSync(path.join(cli, part), path.join(folder, "cli", part), { recursive: true });
  const dist = path.join(folder, "cli", "dist");
  const commands = readdirSync(dist).filter((name) => name.startsWith("run-"));
  expect(commands).toHaveLength(1);
  for (const name of commands) rmSync(path.join(dist, name));
  const call = (word: string) => execaNode(path.join(folder, "cli/bin/rapport.js"), [word], { reject: false });
  expect(await call("--version")).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+$/u) });
  const { exitCode, stdout, stderr } = await call("--help");
  expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: "" });
  expect(stderr).toMatch(/^error: A part of Rapport is missing.*npm install.*$/u);
});
