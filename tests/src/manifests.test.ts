import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { builtSources } from "./built-sources.js";
import { importsOf, packageNamed } from "./imports.js";
import { publishedPackages, readManifest, root, sourceFiles, workspacePackages } from "./workspace.js";

const workspace = readManifest(root);

describe.each([{ short: "the workspace", manifest: workspace }, ...workspacePackages()])("$short", ({ manifest }) => {
  const { dependencies = {}, devDependencies = {}, peerDependencies = {}, scripts = {} } = manifest;

  test("takes what is not ours in exact versions, so that an install next year is the install of today", () => {
    const taken = Object.entries({ ...dependencies, ...devDependencies });
    const loose = taken.filter(
      ([name, range]) => !name.startsWith("@rapport/") && !/^(?:npm:[\w@/-]+@)?\d+\.\d+\.\d+[\w.-]*$/u.test(range),
    );
    expect(loose).toEqual([]);
  });

  test("has scripts that every system's shell understands in the same way", () => {
    // Words and `&&` are the same in cmd.exe and in sh; quotes, variables, globs, pipes and sh's own programs are not.
    const said = Object.entries(scripts);
    expect(said.filter(([, line]) => !/^[\w@./:=-]+(?: (?:&&|[\w@./:=-]+))*$/u.test(line.replace("...", "")))).toEqual(
      [],
    );
    const programs = said.flatMap(([, line]) => line.split(" && ").map((each) => each.split(" ")[0] ?? ""));
    const known = ["changeset", "knip", "node", "oxlint", "pnpm", "prettier", "tsc", "vitepress", "vitest"];
    expect(programs.filter((program) => !known.includes(program))).toEqual([]);
  });

  test("has no peer dependency on a package of ours, which would turn a minor release into a major one", () => {
    expect(Object.keys(peerDependencies).filter((name) => name.startsWith("@rapport/"))).toEqual([]);
  });
});

describe.each(publishedPackages())("$short", (one) => {
  const { directory, manifest } = one;

  test("is an ES module for the same Node as the workspace, under the same licence, and ships its build alone", () => {
    const { type, license, engines, files, publishConfig } = manifest;
    expect({ type, license, engines, files, access: publishConfig?.access }).toEqual({
      type: "module",
      license: workspace.license,
      engines: workspace.engines,
      // A launcher is no part of the build, so that an install can link it before there is one; nor are files to be filled in.
      files: [
        ...(manifest.bin === undefined ? ["dist"] : ["bin", "dist"]),
        ...(existsSync(path.join(directory, "template-files")) ? ["template-files"] : []),
        ...shippedData(manifest.exports),
      ],
      access: "public",
    });
    expect(manifest.version).toMatch(/^\d+\.\d+\.\d+$/u);
    expect(manifest.description).toMatch(/^\S.*\.$/u);
  });

  test("exports its sources to us and its build to everyone, in the one shape", () => {
    const entries = entriesOf(manifest.exports);
    expect(manifest.exports).toEqual({ ...exportedData(manifest.exports), ...shaped(entries, true) });
    const published = manifest.publishConfig?.exports ?? manifest.exports;
    expect(published).toEqual({ ...exportedData(manifest.exports), ...shaped(entries, false) });
    expect(
      entries.map(([, stem]) => path.join(directory, `src/${stem}.ts`)).filter((file) => !existsSync(file)),
    ).toEqual([]);
    // Node takes the first condition that holds, so the order of the keys is part of the shape.
    expect(JSON.stringify(manifest.exports)).not.toMatch(/"default":[^}]*"types"|"types":[^}]*"@rapport\/source"/u);
  });

  test("declares every package that its sources import, or takes it in with its licence", () => {
    const licenceOf = (name: string) => path.join(directory, "dist", `${name.replaceAll("/", "-")}.notice.txt`);
    const takenIn = Object.entries(manifest.devDependencies ?? {}).filter(([name]) => existsSync(licenceOf(name)));
    const declared = { ...manifest.dependencies, ...manifest.peerDependencies, ...Object.fromEntries(takenIn) };
    const built = builtSources(one);
    const missing = sourceFiles(one).flatMap((file) =>
      importsOf(file)
        .filter(({ specifier, typeOnly }) => {
          const name = packageNamed(specifier);
          if (name === undefined || Object.hasOwn(declared, name)) return false;
          const types = [name, `@types/${name}`].some((key) =>
            Object.hasOwn({ ...declared, ...manifest.devDependencies }, key),
          );
          const shared = Object.hasOwn(workspace.devDependencies ?? {}, name);
          return built.includes(file) ? !(typeOnly && types) : !(types || shared);
        })
        .map(({ specifier }) => `${path.relative(root, file)}: ${specifier}`),
    );
    expect(missing).toEqual([]);
  });

  test("asks for the very part of what it takes in that stays a package of its own, as a native one does", () => {
    const { dependencies = {}, devDependencies = {} } = manifest;
    const differing = Object.keys(devDependencies).flatMap((name) => {
      const own = path.join(directory, "node_modules", name);
      if (!existsSync(path.join(directory, "dist", `${name.replaceAll("/", "-")}.notice.txt`))) return [];
      const asked = Object.entries(readManifest(own).dependencies ?? {});
      // A range is between what is installed and its maker; a version that is named is a promise that the two fit.
      const exact = asked.filter(([, range]) => /^\d/u.test(range));
      return exact.filter(([part, version]) => Object.hasOwn(dependencies, part) && dependencies[part] !== version);
    });
    expect(differing).toEqual([]);
  });

  test("has a README that says what it is for and then shows it", () => {
    const file = path.join(directory, "README.md");
    const text = existsSync(file) ? readFileSync(file, "utf8") : "";
    expect(text).toMatch(/^# \S/u);
    // The command line is shown as commands.
    expect(text).toMatch(manifest.bin === undefined ? /^```ts$/mu : /^```(?:ts|sh)$/mu);
  });
});

test("the workspace has a README and a licence", () => {
  expect(["README.md", "LICENSE"].filter((name) => !existsSync(path.join(root, name)))).toEqual([]);
});

/** Each entry of an exports map with the name of its source, such as `["./testing", "testing"]`. */
function entriesOf(exports: object = {}): readonly (readonly [string, string])[] {
  const entries = Object.keys(exports).filter((entry) => !entry.endsWith(".json"));
  return entries.map((entry) => [entry, entry === "." ? "index" : entry.slice("./".length)]);
}

/** Data that is exported as it stands: the package's own manifest, and schemas. */
function dataEntries(exports: object = {}): readonly string[] {
  return Object.keys(exports).filter((entry) => entry.endsWith(".json"));
}

function exportedData(exports: object = {}): Readonly<Record<string, unknown>> {
  return Object.fromEntries(dataEntries(exports).map((entry) => [entry, entry]));
}

/** Besides the build; npm adds the manifest by itself. */
function shippedData(exports: object = {}): readonly string[] {
  return dataEntries(exports)
    .filter((entry) => entry !== "./package.json")
    .map((entry) => entry.slice("./".length));
}

function shaped(
  entries: readonly (readonly [string, string])[],
  withSource: boolean,
): Readonly<Record<string, unknown>> {
  const shape = (stem: string) => ({
    // A thread is loaded by the engine itself, which reads only what is built.
    ...(withSource && !stem.endsWith("-worker") ? { "@rapport/source": `./src/${stem}.ts` } : {}),
    types: `./dist/${stem}.d.ts`,
    default: `./dist/${stem}.js`,
  });
  return Object.fromEntries(entries.map(([entry, stem]) => [entry, shape(stem)]));
}
