import { expect, test } from "vitest";
import { command } from "./pnpm.js";

test("a pnpm that npx fetched is a script for this Node", () => {
  const script = "/home/a/.npm/_npx/1/node_modules/pnpm/bin/pnpm.cjs";
  expect(command(script)).toEqual([process.execPath, script]);
});

test("a pnpm that is a program of its own is started as it stands", () => {
  expect(command("C:\\Users\\a\\pnpm\\pnpm.exe")).toEqual(["C:\\Users\\a\\pnpm\\pnpm.exe"]);
});

test.each([undefined, "/usr/lib/node_modules/npm/bin/npm-cli.js"])(
  "started by %s, the pnpm on the PATH is asked",
  (by) => {
    expect(command(by)).toEqual(["pnpm"]);
  },
);
