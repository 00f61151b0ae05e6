import { mkdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { contentOf } from "./end-to-end/folder-content.js";
import { rapport } from "./end-to-end/rapport.js";
import { temporaryFolder } from "./end-to-end/temporary-folder.js";
import { installWritten, typeSource, writeFiles } from "./written-plugin.js";

const desks = temporaryFolder();

/** An empty folder for one test, as a terminal opened in it. */
function newDesk(name: string): string {
  const folder = path.join(desks, name.replaceAll(/[^\w-]+/gu, "-"));
  mkdirSync(folder);
  return folder;
}

const installed =
  (source: string, manifest: Readonly<Record<string, unknown>> = {}) =>
  (folder: string) =>
    installWritten(folder, "rapport-plugin-walks", source, manifest);
const exported = (changes: Readonly<Record<string, string>> = {}) => `export default ${typeSource(changes)};`;
const endless = '{ "~standard": { version: 1, vendor: "by-hand", validate: () => { for (;;); } } }';
const oneOrMore = "Expected: export default, and then one intervention type or a list of them.";
const otherVersion = "Look for a version of the plug-in that fits, or for a newer rapport.";
const ownCode = "Expected a code of its own for each type: leave one out, or ask its author to rename it.";

interface LoadError {
  readonly fault: string;
  readonly prepare?: (folder: string) => void;
  readonly plugins?: readonly string[];
  /** After `error: rapport.config.json: the plug-in `; `FOLDER` stands for where the configuration is. */
  readonly says: string;
}

const walks = '"rapport-plugin-walks"';
const loadErrors: readonly LoadError[] = [
  {
    fault: "a package that is not installed",
    says: `${walks} is not installed for FOLDER. Install it in that folder: npm install rapport-plugin-walks`,
  },
  {
    fault: "a path that leads nowhere",
    plugins: ["./walks"],
    says: '"./walks" does not exist: there is nothing at FOLDER/walks.',
  },
  {
    fault: "a folder without a module",
    prepare: (folder) => mkdirSync(path.join(folder, "walks")),
    plugins: ["./walks"],
    says: '"./walks" is a folder without a module. Expected a package.json with "exports", or an index.js.',
  },
  {
    fault: "a path without its beginning",
    plugins: ["plugins/walks.js"],
    says: '"plugins/walks.js" is neither the name of a package nor a path. Begin a path with ./, for instance ./plugins/my-type.js.',
  },
  {
    fault: "an address",
    plugins: ["https://example.org/walks.js"],
    says: '"https://example.org/walks.js" is neither the name of a package nor a path. Begin a path with ./, for instance ./plugins/my-type.js.',
  },
  {
    fault: "a package that was not built",
    prepare: installed("", { exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } } }),
    says: `${walks} has no file at FOLDER/node_modules/rapport-plugin-walks/dist/index.js. Build the package first (npm run build), or install it again.`,
  },
  {
    fault: "a package for require alone",
    prepare: installed("", { exports: { ".": { require: "./index.js" } } }),
    says: `${walks} has no main entry that can be imported. Expected "exports" with "." in its package.json.`,
  },
  {
    fault: "a module that throws",
    prepare: installed('throw new RangeError("no\\nway \\u001b[2J");'),
    says: `${walks} could not be loaded. It says: RangeError: no way [2J`,
  },
  {
    fault: "a module that throws what is no error",
    prepare: installed("throw undefined;"),
    says: `${walks} could not be loaded. It says: something that is no error`,
  },
  {
    fault: "a named export alone",
    prepare: installed(`export const walks = ${typeSource()};`),
    says: `${walks} has no default export. ${oneOrMore}`,
  },
  {
    fault: "a default export that is no type",
    prepare: installed("export default () => 1;"),
    says: `${walks} has a default export that is no intervention type. ${oneOrMore}`,
  },
  {
    fault: "an empty list",
    prepare: installed("export default [];"),
    says: `${walks} has a default export that is no intervention type. ${oneOrMore}`,
  },
  {
    fault: "a newer contract",
    prepare: installed(exported({ apiVersion: "2", display: '"Walks\\u0007by night"' })),
    says: `${walks} cannot be used: "Walks by night" asks for contract version 2; accepted is 1. ${otherVersion}`,
  },
  {
    fault: "no contract version",
    prepare: installed(exported({ apiVersion: "undefined" })),
    says: `${walks} cannot be used: "Walks" asks for contract version none; accepted is 1. ${otherVersion}`,
  },
  {
    fault: "a broken contract, with every fault and its path",
    prepare: installed(exported({ code: '"Walks"', stages: '["evaluation"]' })),
    says: `${walks} does not keep the contract for intervention types.
  code: Expected lower-case words joined by hyphens, as "sensate-focus", up to 60 characters.
  stages[0]: No therapy takes place in the intake call or during evaluation (P3.2). Expected "goal_setting", "middle", "reaching_goals" or "termination".`,
  },
  {
    fault: "a broken contract in a list",
    prepare: installed(`export default [${typeSource()}, ${typeSource({ physical: '"swim"' })}];`),
    says: `${walks} does not keep the contract for intervention types.
  [1].physical: Expected "none", "solo-non-genital", "genital" or "partnered".`,
  },
  {
    fault: "a validator that does not end",
    prepare: installed(exported({ details: endless })),
    says: `${walks} was stopped: the check did not end within 2 seconds. Expected a details schema that answers at once.`,
  },
  {
    fault: "a module that does not end loading",
    prepare: installed("await new Promise(() => {}); export default {};"),
    says: `${walks} did not load within 10 seconds.`,
  },
  {
    fault: "the code of a built-in type",
    prepare: installed(exported({ code: '"talking"' })),
    says: `${walks} brings the code "talking" (Walks), which a built-in type has (Talking it through). ${ownCode}`,
  },
  {
    fault: "the code of another plug-in",
    prepare: (folder) => {
      installed(exported())(folder);
      writeFiles(folder, { "strolls.mjs": exported({ display: '"Strolls"' }) });
    },
    plugins: ["rapport-plugin-walks", "./strolls.mjs"],
    says: `"./strolls.mjs" brings the code "walks" (Strolls), which the plug-in ${walks} has (Walks). ${ownCode}`,
  },
];

test.each(loadErrors)(
  "$fault is one error that names the plug-in, what it asked for and what is accepted",
  async (one) => {
    const folder = newDesk(one.fault);
    const plugins = one.plugins ?? ["rapport-plugin-walks"];
    writeFiles(folder, { "rapport.config.json": { plugins } });
    one.prepare?.(folder);
    const before = contentOf(folder);
    const { exitCode, stdout, stderr } = await rapport(["plugins", "list"], { cwd: folder });
    const says = one.says.replaceAll(/FOLDER\S*/gu, (place) =>
      place.replace("FOLDER", folder).replaceAll("/", path.sep),
    );
    expect(stderr).toBe(`error: rapport.config.json: the plug-in ${says}\n`);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(contentOf(folder)).toEqual(before);
  },
  30_000,
);

test("every plug-in that cannot be used is named at once", async () => {
  const folder = newDesk("two");
  writeFiles(folder, { "rapport.config.yaml": "plugins:\n  - rapport-plugin-a\n  - ./b\n" });
  const { exitCode, stderr } = await rapport(["plugins"], { cwd: folder });
  expect(exitCode).toBe(2);
  expect(stderr.match(/^.*the plug-in "[^"]*"/gmu)).toEqual([
    'error: rapport.config.yaml: the plug-in "rapport-plugin-a"',
    'rapport.config.yaml: the plug-in "./b"',
  ]);
});

test.each([["check"], ["report"]])(
  "%s stops at a plug-in that cannot be used, before it reads a record",
  async (command) => {
    const folder = newDesk(`stops-${command}`);
    writeFiles(folder, { "rapport.config.json": { plugins: ["rapport-plugin-walks"] } });
    const { exitCode, stderr } = await rapport([command, folder]);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/rapport\.config\.json: the plug-in "rapport-plugin-walks" is not installed for /u);
  },
);

test("plug-ins are listed with version, source and the labels of their metrics, after the built-in types", async () => {
  const folder = newDesk("listed");
  installWritten(folder, "@me/rapport-plugin-walks", exported(), { exports: { import: "./index.js" } });
  writeFiles(folder, {
    "practice/rapport.config.mts": `export default { plugins: ["@me/rapport-plugin-walks", "../swims", "./reads.ts"] };`,
    "swims/package.json": { name: "swims", version: "0.4.0", type: "module", exports: "./swims.js" },
    "swims/swims.js": exported({ code: '"swims"', display: '"Swims"', metrics: "{ poolTime: { kind: 'dose' } }" }),
    "practice/reads.ts": `enum Code { reads = "reads" }\nexport default ${typeSource({ code: "Code.reads" })} as const;`,
  });
  const words = ["plugins", "list", "--config", path.join(folder, "practice", "rapport.config.mts")];
  const { exitCode, stdout, stderr } = await rapport(words);
  expect({ exitCode, stderr }).toEqual({
    exitCode: 0,
    stderr: `11 built-in types, 3 from plug-ins (${words[3]}).\n`,
  });
  const lines = stdout.trimEnd().split("\n");
  expect(lines[0]).toMatch(/^CODE +NAME +VERSION +SOURCE$/u);
  expect(lines[1]).toMatch(/^talking +Talking it through +\d+\.\d+\.\d+ +built-in$/u);
  expect(lines[2]).toMatch(/^ {4}Conversations;/u);
  expect(lines.slice(-6).map((line) => line.split(/ {2,}/u))).toEqual([
    ["walks", "Walks", "1.2.3", "@me/rapport-plugin-walks"],
    ["", "Walks taken"],
    ["swims", "Swims", "0.4.0", "../swims"],
    ["", "Pool time"],
    ["reads", "Walks", "–", "./reads.ts"],
    ["", "Walks taken"],
  ]);
  const json = JSON.parse((await rapport([...words, "--json"])).stdout) as { plugins: readonly unknown[] };
  expect(json).toMatchObject({ exitCode: 0, configuration: words[3] });
  expect(json.plugins).toHaveLength(14);
  expect(json.plugins.at(-2)).toMatchObject({
    code: "swims",
    display: "Swims",
    apiVersion: 1,
    source: { kind: "path", name: "../swims", version: "0.4.0" },
    stages: ["middle"],
    metrics: [{ name: "poolTime", label: "Pool time", kind: "dose" }],
  });
});

test("the same plug-in named twice, or brought by two plug-ins, is there once", async () => {
  const folder = newDesk("twice");
  installWritten(folder, "rapport-plugin-walks", exported());
  writeFiles(folder, {
    "rapport.config.json": { plugins: ["rapport-plugin-walks", "rapport-plugin-walks", "./more.mjs"] },
    "more.mjs": `import walks from "rapport-plugin-walks";\nexport default [walks, ${typeSource({ code: '"swims"' })}];`,
  });
  const { exitCode, stdout } = await rapport(["plugins"], { cwd: folder });
  expect(exitCode).toBe(0);
  expect(stdout.match(/^(?:walks|swims) /gmu)).toEqual(["walks ", "swims "]);
});

test("nothing is loaded because it is installed", async () => {
  const folder = newDesk("unnamed");
  installWritten(folder, "rapport-plugin-walks", 'throw new Error("loaded");', { keywords: ["rapport-plugin"] });
  const { exitCode, stdout, stderr } = await rapport(["plugins"], { cwd: folder });
  expect({ exitCode, stderr }).toEqual({
    exitCode: 0,
    stderr: "11 built-in types, 0 from plug-ins (no configuration here).\n",
  });
  expect(stdout).not.toContain("walks");
});
