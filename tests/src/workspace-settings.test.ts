import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { root } from "./workspace.js";

const read = (name: string) => readFileSync(path.join(root, name), "utf8");
const settings = read("pnpm-workspace.yaml");
const lockfile = read("pnpm-lock.yaml");

test("an install refuses a Node that is too old and a dependency from outside the registry", () => {
  expect(settings).toMatch(/^engineStrict: true$/mu);
  expect(settings).toMatch(/^blockExoticSubdeps: true$/mu);
});

test("no dependency may run code while it is installed", () => {
  expect(settings).toMatch(/^onlyBuiltDependencies: \[\]$/mu);
  expect(settings).not.toMatch(/^(?:dangerouslyAllowAllBuilds|neverBuiltDependencies|allowBuilds)\b/mu);
});

test("the lockfile takes every package from the registry, with its hash", () => {
  const resolutions = lockfile.match(/^ {4}resolution: .*$/gmu) ?? [];
  expect(resolutions.length).toBeGreaterThan(0);
  expect(resolutions.filter((line) => !/^ {4}resolution: \{integrity: sha512-[\w+/=]+\}$/u.test(line))).toEqual([]);
  expect(lockfile.match(/(?:specifier|version): ['"]?(?:https?|git|github|file)[:+].*/gu) ?? []).toEqual([]);
});

test("a change of a root file that tasks read makes every cached result stale", () => {
  // Comments have no place in the file, so that it is plain JSON.
  const { globalDependencies } = JSON.parse(read("turbo.json")) as { readonly globalDependencies: readonly string[] };
  const shared = ["package.json", "pnpm-workspace.yaml", ...rootFiles(/^tsconfig.*\.json$/u), ".config/*"];
  expect(globalDependencies).toEqual(expect.arrayContaining(shared));
  const nested = readdirSync(path.join(root, ".config"), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(nested).toEqual([]);
});

test("every task that leaves something behind tells turbo what, so that a cached result is whole", () => {
  const { tasks } = JSON.parse(read("turbo.json")) as {
    readonly tasks: Readonly<Record<string, { outputs?: string[] }>>;
  };
  const tests = Object.entries(tasks).filter(([name]) => /(?:^|#)test$/u.test(name));
  expect(tasks["build"]?.outputs).toEqual(["dist/**"]);
  expect(tests.map(([, { outputs }]) => outputs)).toEqual(tests.map(() => [".turbo/vitest.json"]));
});

function rootFiles(name: RegExp): readonly string[] {
  return readdirSync(root).filter((file) => name.test(file));
}
