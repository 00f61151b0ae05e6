import { rmSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { contentOf } from "./end-to-end/folder-content.js";
import { rapport } from "./end-to-end/rapport.js";
import { temporaryFolder } from "./end-to-end/temporary-folder.js";
import { typeSource, writeFiles } from "./written-plugin.js";

const folder = temporaryFolder();

/** A schema by hand that accepts nothing but the one example. */
const details = `{ "~standard": { version: 1, vendor: "by-hand", validate: (value) =>
  typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).join() === "kilometres" && value.kilometres === 3
    ? { value } : { issues: [{ message: "no walk" }] } } }`;
const good = `export default ${typeSource({ details })};`;

const manifest = {
  name: "rapport-plugin-walks",
  version: "1.0.0",
  keywords: ["rapport-plugin"],
  license: "MIT",
  type: "module",
  exports: { ".": { types: "./index.d.ts", default: "./index.js" } },
};

/** A package without a fault, and then with what a test changes in it; undefined leaves a file out. */
function packageWith(name: string, changes: Readonly<Record<string, unknown>> = {}): string {
  const place = path.join(folder, name.replaceAll(/[^\w-]+/gu, "-"));
  writeFiles(place, {
    "package.json": manifest,
    "index.js": good,
    "index.d.ts": "declare const walks: object;\nexport default walks;\n",
    "README.md": "# Walks\n",
    LICENSE: "MIT\n",
  });
  for (const [file, content] of Object.entries(changes)) {
    if (content === undefined) rmSync(path.join(place, file));
    else writeFiles(place, { [file]: content });
  }
  return place;
}

test("a package without a fault is told so", async () => {
  const place = packageWith("good");
  const { exitCode, stdout, stderr } = await rapport(["plugins", "check", place]);
  expect({ exitCode, stdout, stderr }).toEqual({
    exitCode: 0,
    stdout: "",
    stderr: `${place} keeps the contract: walks.\n`,
  });
});

test("a module by itself is checked as a type alone", async () => {
  const place = packageWith("alone", { "package.json": "{}", LICENSE: undefined });
  expect((await rapport(["plugins", "check", path.join(place, "index.js")])).exitCode).toBe(0);
});

interface BadPackage {
  readonly fault: string;
  readonly changes: Readonly<Record<string, unknown>>;
  /** Every line that is printed. */
  readonly says: readonly (string | RegExp)[];
}

const without = (field: string) => Object.fromEntries(Object.entries(manifest).filter(([name]) => name !== field));
const oneOrMore = "Expected: export default, and then one intervention type or a list of them.";

const badPackages: readonly BadPackage[] = [
  {
    fault: "no keyword",
    changes: { "package.json": without("keywords") },
    says: ['package.json keywords: Expected "rapport-plugin" among them, so that others find it. (no-keyword)'],
  },
  {
    fault: "CommonJS",
    changes: { "package.json": without("type"), "index.js": undefined, "index.mjs": good },
    says: [
      /^The plug-in has no file at .*index\.js\. Build the package first \(npm run build\), or install it again\. \(not-loaded\)$/u,
      'package.json type: Expected "module". (no-es-module)',
    ],
  },
  {
    fault: "no name and no version",
    changes: { "package.json": { ...without("name"), version: "new", exports: undefined } },
    says: [
      `package.json name: Expected the package's name. (no-name)`,
      'package.json version: Expected a version, as "1.0.0". (no-version)',
    ],
  },
  {
    fault: "no types",
    changes: { "index.d.ts": undefined },
    says: ["package.json exports: Expected types for the main entry; there is no such file. (no-types)"],
  },
  {
    fault: "no README and no licence",
    changes: { "README.md": undefined, LICENSE: undefined, "package.json": without("license") },
    says: [
      'package.json license: Expected a licence, as "MIT", or "UNLICENSED". (no-license)',
      "README.md: Expected a README that says what it is for. (no-readme)",
      "LICENSE: Expected the text of the licence. (no-license-file)",
    ],
  },
  {
    fault: "a package that is imported and not asked for",
    changes: {
      "index.js": `import { deep } from "./deep.js";\nimport fs from "node:fs";\nexport default ${typeSource({ details })};\nvoid [deep, fs];`,
      "deep.js": `import {\n  other,\n} from "@me/other/sub";\nexport const deep = other; // import "nothing"\n`,
      "node_modules/@me/other/package.json": { name: "@me/other", type: "module", exports: { "./sub": "./sub.js" } },
      "node_modules/@me/other/sub.js": "export const other = 1;",
    },
    says: ['package.json dependencies: Expected "@me/other", which the code imports. (undeclared-dependency)'],
  },
  {
    fault: "a module that throws",
    changes: { "index.js": 'throw new Error("no way");' },
    says: ["The plug-in could not be loaded. It says: Error: no way (not-loaded)"],
  },
  {
    fault: "no default export",
    changes: { "index.js": "export const walks = 1;" },
    says: [`The plug-in has no default export. ${oneOrMore} (not-loaded)`],
  },
  {
    fault: "a newer contract",
    changes: { "index.js": `export default ${typeSource({ apiVersion: "2" })};` },
    says: ['apiVersion: "Walks" asks for contract version 2; accepted is 1. (unknown-api-version)'],
  },
  {
    fault: "broken types, each fault with its place",
    changes: {
      "index.js": `export default [${typeSource({ details })}, ${typeSource({ code: '"W"', setting: "[]" })}];`,
    },
    says: [
      '[1].code: Expected lower-case words joined by hyphens, as "sensate-focus", up to 60 characters. (not-kebab-case)',
      "[1].setting: Expected at least one. (empty)",
    ],
  },
  {
    fault: "a validator that accepts everything",
    changes: { "index.js": `export default ${typeSource()};` },
    says: [/^examples\[0\]: .*\(unknown-field-accepted\)$/u, /^details: .*\(not-details-accepted\)$/u],
  },
];

test.each(badPackages)("$fault is found", async ({ fault, changes, says }) => {
  const place = packageWith(fault, changes);
  const before = contentOf(place);
  const { exitCode, stdout, stderr } = await rapport(["plugins", "check", "."], { cwd: place });
  const lines = stdout.trimEnd().split("\n");
  expect(lines.map((line, at) => (says[at] instanceof RegExp ? says[at].exec(line)?.[0] : line))).toEqual(
    says.map((each, at) => (typeof each === "string" ? each : lines[at])),
  );
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/^\d+ faults?\.\n$/u);
  expect(contentOf(place)).toEqual(before);
});

test("a validator that does not end is stopped and named", async () => {
  const endless = '{ "~standard": { version: 1, vendor: "by-hand", validate: () => { for (;;); } } }';
  const place = packageWith("endless", { "index.js": `export default ${typeSource({ details: endless })};` });
  const { exitCode, stdout } = await rapport(["plugins", "check", place]);
  expect(exitCode).toBe(1);
  expect(stdout).toMatch(/^examples\[0\]: .* \(endless-schema\)$/mu);
});

test("--json holds every fault with code, path and message", async () => {
  const place = packageWith("json", { "package.json": without("keywords") });
  const { exitCode, stdout } = await rapport(["plugins", "check", place, "--json"]);
  expect(exitCode).toBe(1);
  expect(JSON.parse(stdout)).toEqual({
    exitCode: 1,
    path: place,
    types: ["walks"],
    faults: [
      {
        code: "no-keyword",
        path: "package.json keywords",
        message: 'Expected "rapport-plugin" among them, so that others find it.',
      },
    ],
  });
});
