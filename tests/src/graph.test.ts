import path from "node:path";
import { describe, expect, test } from "vitest";
import { allowedArrows, typeOnlyArrows } from "./allowed-arrows.js";
import { builtSources } from "./built-sources.js";
import { type Import, importsOf, packageNamed } from "./imports.js";
import { root, sourceFiles, workspacePackages, type WorkspacePackage } from "./workspace.js";

interface FoundImport extends Import {
  /** Relative to the root. */
  readonly file: string;
  /** Whether the file is a part of what is published. */
  readonly shipped: boolean;
}

const packages = workspacePackages();
const scope = "@rapport/";

test("every package of the workspace stands in the graph, and the graph names no other", () => {
  expect(packages.map(({ short }) => short)).toEqual(Object.keys(allowedArrows).toSorted());
});

test("the allowed arrows form no cycle", () => {
  const reach = (from: string, seen: readonly string[]): readonly string[] => {
    if (seen.includes(from)) return [[...seen, from].join(" -> ")];
    const to = allowedArrows[from] ?? [];
    return (to === "all" ? [] : to).flatMap((next) => reach(next, [...seen, from]));
  };
  expect(Object.keys(allowedArrows).flatMap((from) => reach(from, []))).toEqual([]);
});

test("nothing imports the tests, and they alone may import the command line", () => {
  const drawn = packages.flatMap((one) =>
    foundImports(one).map(({ specifier }) => [one.short, packageNamed(specifier)]),
  );
  const ends = drawn.filter(([, to]) => to === `${scope}tests` || to === `${scope}cli`);
  expect(ends.filter(([from, to]) => from !== "tests" || to !== `${scope}cli`)).toEqual([]);
});

describe.each(packages)("$short", (one) => {
  const imports = foundImports(one);
  const { dependencies = {}, devDependencies = {}, peerDependencies = {} } = one.manifest;
  const ours = (names: object) => Object.keys(names).filter((name) => name.startsWith(scope));

  test("its package.json draws no arrow outside the graph", () => {
    const declared = [dependencies, devDependencies, peerDependencies].flatMap(ours);
    expect(declared.filter((name) => !mayImport(one, name))).toEqual([]);
  });

  test("its sources draw no arrow outside the graph, be it static, dynamic or of types alone", () => {
    const drawn = imports.filter(({ specifier }) => specifier.startsWith(scope));
    const outside = drawn.filter(({ specifier }) => !mayImport(one, packageNamed(specifier) ?? ""));
    expect(outside.map(({ file, specifier }) => `${file}: ${specifier}`)).toEqual([]);
  });

  test("it imports every package of ours that it declares, and declares every one that it imports", () => {
    const inTests = one.short === "tests";
    const declared = ours(inTests ? devDependencies : dependencies);
    const shipped = imports.filter((it) => inTests || it.shipped).map(({ specifier }) => packageNamed(specifier));
    expect(shipped.filter((name) => name?.startsWith(scope) === true && !declared.includes(name))).toEqual([]);
    // The tests declare every package, so that each is built before they run.
    const needless = inTests ? [] : declared.filter((name) => !shipped.includes(name));
    expect(needless).toEqual([]);
  });

  test("no relative import leaves it", () => {
    const leaving = imports.filter(({ file, specifier }) => {
      const target = path.relative(one.directory, path.resolve(root, path.dirname(file), specifier));
      return specifier.startsWith(".") && target.startsWith("..");
    });
    expect(leaving.map(({ file, specifier }) => `${file}: ${specifier}`)).toEqual([]);
  });
});

test.each(typeOnlyArrows)("$from imports types alone from $to", ({ from, to, except }) => {
  const one = packages.find(({ short }) => short === from);
  const taken =
    one === undefined ? [] : foundImports(one).filter(({ specifier }) => packageNamed(specifier) === scope + to);
  const values = taken
    .filter((it) => it.shipped && !it.typeOnly)
    .filter(({ values: names }) => names.length === 0 || !names.every((name) => except.test(name)));
  expect(values.map(({ file, values: names }) => `${file}: ${names.join(", ")}`)).toEqual([]);
});

function mayImport({ short }: WorkspacePackage, name: string): boolean {
  const to = allowedArrows[short] ?? [];
  return to === "all" ? name !== scope + short : to.includes(name.slice(scope.length));
}

function foundImports(one: WorkspacePackage): readonly FoundImport[] {
  const built = builtSources(one);
  return sourceFiles(one).flatMap((source) => {
    const [file, shipped] = [path.relative(root, source), built.includes(source)];
    return importsOf(source).map((found) => ({ ...found, file, shipped }));
  });
}
