import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { execa } from "execa";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtSources } from "./built-sources.js";
import { importsOf, packageNamed } from "./imports.js";
import { packInto, type PackedPackage } from "./tarballs.js";
import { filesBelow, publishedPackages, type WorkspacePackage } from "./workspace.js";

const require = createRequire(import.meta.url);
const published = publishedPackages();
const project = mkdtempSync(path.join(tmpdir(), "rapport-packed-"));
const packed = new Map<string, PackedPackage>();
const always = ["LICENSE", "README.md", "package.json"];
beforeAll(async () => {
  for (const one of published) packed.set(one.short, await packInto(project, one));
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

describe.each(published)("the tarball of $short", (one) => {
  test("holds the types of each source, the code that its entries load, a README and the licence, and nothing else", () => {
    const launchers = filesBelow(path.join(one.directory, "bin")).map((file) => `bin/${path.basename(file)}`);
    const { directory, files } = tarballOf(one);
    const loaded = loadedFrom(directory, [...launchers, ...entryFiles(one).map((file) => file.slice("./".length))]);
    const types = builtSources(one).map((file) => typesOf(one, file));
    const expected = new Set([...types, ...loaded, ...launchers, ...always]);
    expect(files.filter((file) => !isAsset(file))).toEqual([...expected].toSorted());
    const data = Object.values(one.manifest.exports ?? {}).filter((entry) => typeof entry === "string");
    const isShipped = (file: string) => /^(?:dist|template-files)\//u.test(file) || data.includes(`./${file}`);
    expect(files.filter((file) => isAsset(file) && !isShipped(file))).toEqual([]);
    expect(files.filter((file) => /\.(?:test|test-support|fixture|bench)\.|^src\//u.test(file))).toEqual([]);
  });

  test("asks for the other packages by version, and for none by folder", () => {
    const { dependencies = {} } = tarballOf(one).manifest;
    expect(Object.values(dependencies).filter((range) => !/^\^?\d+\.\d+\.\d+/u.test(range))).toEqual([]);
  });

  test("has types that name no package which is not installed with it", () => {
    const { directory, files, manifest } = tarballOf(one);
    const installed = { ...manifest.dependencies, ...manifest.peerDependencies };
    const missing = files
      .filter((file) => file.endsWith(".d.ts"))
      .flatMap((file) =>
        importsOf(path.join(directory, file))
          .map(({ specifier }) => packageNamed(specifier))
          .filter(
            (name) =>
              name !== undefined && !Object.hasOwn(installed, name) && !Object.hasOwn(installed, `@types/${name}`),
          )
          .map((name) => `${file}: ${name}`),
      );
    expect(missing).toEqual([]);
  });

  test("satisfies publint, its suggestions included", async () => {
    const bytes = readFileSync(tarballOf(one).tarball);
    const tarball = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });
});

const libraries = published.filter(({ manifest }) =>
  Object.keys(manifest.exports ?? {}).some((entry) => !entry.endsWith(".json")),
);
test.each(libraries)("the types of $short resolve as its code does (arethetypeswrong)", async (one) => {
  const cli = path.join(path.dirname(require.resolve("@arethetypeswrong/cli/package.json")), "dist/index.js");
  const parameters = [
    cli,
    tarballOf(one).tarball,
    "--profile",
    "esm-only",
    "--no-definitely-typed",
    "--no-color",
    "--no-emoji",
  ];
  const { stdout, exitCode } = await execa(process.execPath, parameters, { reject: false });
  expect(exitCode, stdout).toBe(0);
});

test("unpacked into one project, the packages export what the workspace's do", async () => {
  const entries = libraries.flatMap(({ manifest }) =>
    Object.keys(manifest.exports ?? {})
      .filter((entry) => !entry.endsWith(".json"))
      .map((entry) => manifest.name + entry.slice(1)),
  );
  const names = await exportedNames(project, entries);
  expect(names).toEqual(await exportedNames(path.resolve(import.meta.dirname, ".."), entries));
  expect(Object.keys(names)).toEqual(entries);
  expect(entries.filter((entry) => names[entry]?.length === 0 || names[entry]?.includes("default"))).toEqual([]);
});

const programs = published.flatMap((one) =>
  Object.entries(one.manifest.bin ?? {}).map(([bin, file]) => ({ bin, file, one })),
);
test.each(programs)("unpacked, the program $bin says its version", async ({ file, one }) => {
  const { directory, manifest } = tarballOf(one);
  const { stdout, stderr } = await execa(process.execPath, [path.join(directory, file), "--version"], { cwd: project });
  expect({ stdout, stderr }).toEqual({ stdout: manifest.version, stderr: "" });
});

function tarballOf({ short }: WorkspacePackage): PackedPackage {
  const found = packed.get(short);
  if (found === undefined) throw new Error(`${short} was not packed.`);
  return found;
}

/** The files that a source is compiled to. A file without a source is left from an older build: delete `dist`. */
function typesOf({ directory }: WorkspacePackage, source: string): string {
  const stem = path.relative(path.join(directory, "src"), source).replaceAll("\\", "/").replace(/\.ts$/u, "");
  return `dist/${stem}.d.ts`;
}

/** The code of each entry, as its manifest names it. */
function entryFiles({ manifest }: WorkspacePackage): readonly string[] {
  return Object.values(manifest.exports ?? {}).flatMap((entry) =>
    typeof entry === "object" && entry !== null && "default" in entry ? [String(entry.default)] : [],
  );
}

/** Every module of a package that its entries load, at once or later; paths within the package. */
function loadedFrom(directory: string, entries: readonly string[]): readonly string[] {
  const found = new Set(entries);
  // A set is gone through to its end, with what is added on the way.
  for (const file of found) {
    for (const { specifier } of importsOf(path.join(directory, file))) {
      if (specifier.startsWith(".")) found.add(path.posix.join(path.posix.dirname(file), specifier));
    }
  }
  return [...found];
}

/** What a build may copy beside the code, such as a table or a style sheet. */
function isAsset(file: string): boolean {
  return !/^(?:LICENSE|README\.md|package\.json)$|\.(?:[cm]?[jt]s|map|tsbuildinfo)$/u.test(file);
}

/** What Node finds exported by each entry, when asked from a folder. */
async function exportedNames(
  cwd: string,
  entries: readonly string[],
): Promise<Readonly<Record<string, readonly string[]>>> {
  const script = `const names = {};
    for (const entry of ${JSON.stringify(entries)}) names[entry] = Object.keys(await import(entry)).toSorted();
    console.log(JSON.stringify(names));`;
  const { stdout } = await execa(process.execPath, ["--input-type=module", "--eval", script], { cwd });
  // The script above prints this shape.
  return JSON.parse(stdout) as Record<string, string[]>;
}
