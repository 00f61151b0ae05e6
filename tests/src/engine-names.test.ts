import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { builtSources } from "./built-sources.js";
import { importsIn, packageNamed } from "./imports.js";
import { filesBelow, publishedPackages } from "./workspace.js";

const packages = publishedPackages();

const textOf = (file: string) => readFileSync(file, "utf8");

/** The engine's name, but for the ending of files that are a dataset, which people read and write. */
const engine = /(?<!\.)duckdb/iu;

test("no package but dataset names its engine, and none names it in public types", () => {
  const sources = packages.filter(({ short }) => short !== "dataset").flatMap(builtSources);
  const types = packages.flatMap(({ directory }) =>
    filesBelow(path.join(directory, "dist")).filter((file) => file.endsWith(".d.ts")),
  );
  expect(sources.length).toBeGreaterThan(100);
  expect(types.length).toBeGreaterThan(100);
  expect([...sources, ...types].filter((file) => engine.test(textOf(file)))).toEqual([]);
});

test("only dataset depends on the engine", () => {
  const depending = packages.filter(({ manifest }) =>
    Object.keys(manifest.dependencies ?? {}).some((name) => name.startsWith("@duckdb/")),
  );
  expect(depending.map(({ short }) => short)).toEqual(["dataset"]);
});

const networked = new Set(["http", "http2", "https", "net", "tls", "dgram", "dns", "dns/promises", "inspector"]);
const reaches = /\b(?:fetch|WebSocket|EventSource|XMLHttpRequest)\s*\(/u;

test("no source of a package reaches for a network", () => {
  const found = packages.flatMap(builtSources).filter((file) => {
    const text = textOf(file);
    const modules = importsIn(text).map(({ specifier }) => specifier.replace(/^node:/u, ""));
    return modules.some((name) => networked.has(name)) || reaches.test(text);
  });
  expect(found).toEqual([]);
});

test("no package depends on a client for one", () => {
  const clients = new Set(["axios", "got", "undici", "node-fetch", "ws", "request", "superagent"]);
  const declared = packages.flatMap(({ manifest }) => Object.keys(manifest.dependencies ?? {}));
  const imported = packages
    .flatMap(builtSources)
    .flatMap((file) => importsIn(textOf(file)).map(({ specifier }) => packageNamed(specifier)));
  expect([...declared, ...imported].filter((name) => name !== undefined && clients.has(name))).toEqual([]);
});
