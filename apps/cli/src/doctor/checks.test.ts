import { describe, expect, it } from "vitest";
import { settings } from "../config/settings.js";
import { sourced } from "../config/sourced.js";
import { checksOf } from "./checks.js";
import type { Facts } from "./facts.js";

const megabyte = 1_000_000;
const nothingSaid = { flags: {}, environment: {}, file: {} };
const configuration = { path: "rapport.config.yaml", settings: sourced(nothingSaid), others: ["look"], misspelt: [] };
const plugin = { code: "walks", name: "Walks", source: "./walks.js", version: undefined, isBuiltIn: false };

/** A machine and a practice on which all is well. */
const well: Facts = {
  node: "20.19.0",
  platform: "linux",
  arch: "x64",
  packages: [{ name: "@rapport/cli", version: "0.1.0" }],
  configuration: { value: configuration },
  plugins: { value: [{ ...plugin, isBuiltIn: true }, plugin] },
  engine: { value: { name: "DuckDB 1.5.6", threads: 2, memoryLimit: "953.6 MiB" } },
  solver: { value: true },
  pictures: { value: true },
  locale: "de-AT",
  zone: "Europe/Vienna",
  german: "1.234,5",
  folder: { path: "/records", isWritable: true, free: 5000 * megabyte },
  temporary: { path: "/tmp", isWritable: true, free: undefined },
  store: { folder: "/records/.rapport", secret: { kind: "sound" }, ledger: { kind: "sound" } },
  terminal: { isTerminal: true, colourDepth: 8, columns: 80 },
};

const notWell = (facts: Partial<Facts>) => checksOf({ ...well, ...facts }).filter(({ state }) => state !== "ok");

describe("a doctor's checks", () => {
  it("are all well where all is, and say what was found", () => {
    const checks = checksOf(well);
    expect(checks.filter(({ state }) => state !== "ok")).toEqual([]);
    expect(Object.fromEntries(checks.map(({ name, text }) => [name, text]))).toEqual({
      Node: "20.19.0 on linux, x64",
      Packages: "@rapport/cli 0.1.0",
      Configuration: "rapport.config.yaml; it also sets look",
      "Plug-ins": "1 built-in types, walks from ./walks.js",
      Engine: "DuckDB 1.5.6, threads: 2, at most 953.6 MiB of memory",
      HiGHS: "loads: figures can be protected",
      Pictures: "PNG is drawn, and its font is there",
      Language: "de-AT, time zone Europe/Vienna, numbers in every language",
      Folder: "/records, writable, 5 GB free",
      Temporary: "/tmp, writable",
      Secret: "there, and for its owner alone (/records/.rapport)",
      Ledger: "there, and whole (/records/.rapport)",
      Terminal: "with colours, 80 characters wide",
    });
    expect(settings.length).toBe(configuration.settings.length);
  });

  const faults: readonly (readonly [string, "warning" | "failure", string, Partial<Facts>])[] = [
    ["an old Node", "failure", "Node", { node: "20.18.3" }],
    ["an older Node", "failure", "Node", { node: "18.20.0" }],
    [
      "a package that is missing",
      "failure",
      "Packages",
      { packages: [{ name: "@rapport/report", version: undefined }] },
    ],
    ["a configuration that cannot be read", "failure", "Configuration", { configuration: { fault: "is not YAML" } }],
    [
      "a variable that is misspelt",
      "warning",
      "Variable",
      {
        configuration: {
          value: { ...configuration, misspelt: [{ variable: "RAPPORT_LANGAUGE", meant: "RAPPORT_LANGUAGE" }] },
        },
      },
    ],
    ["a plug-in with a fault", "failure", "Plug-ins", { plugins: { fault: "is not installed" } }],
    ["an engine that does not load", "failure", "Engine", { engine: { fault: "Error: module could not be found" } }],
    ["a solver that does not load", "failure", "HiGHS", { solver: { fault: "Error: no WebAssembly" } }],
    ["no program for pictures", "warning", "Pictures", { pictures: { fault: "Error: not there" } }],
    ["no font", "warning", "Pictures", { pictures: { value: false } }],
    ["a Node with English alone", "failure", "Language", { german: "1,234.5" }],
    ["a folder of somebody else", "failure", "Folder", { folder: { ...well.folder, isWritable: false } }],
    ["a full disk", "failure", "Folder", { folder: { ...well.folder, free: 49 * megabyte } }],
    ["little room", "warning", "Folder", { folder: { ...well.folder, free: 999 * megabyte } }],
    ["no temporary files", "failure", "Temporary", { temporary: { ...well.temporary, isWritable: false } }],
    [
      "a secret that others may read",
      "failure",
      "Secret",
      { store: { ...well.store, secret: { kind: "fault", fault: "readable by others" } } },
    ],
    ["a secret that is lost", "failure", "Secret", { store: { ...well.store, secret: { kind: "none" } } }],
    ["a damaged ledger", "failure", "Ledger", { store: { ...well.store, ledger: { kind: "fault", fault: "line 2" } } }],
    ["a ledger that ends in half a line", "warning", "Ledger", { store: { ...well.store, ledger: { kind: "torn" } } }],
  ];

  it.each(faults)("find %s: a %s of %s, with one hint", (_, state, name, facts) => {
    expect(notWell(facts)).toEqual([
      { name, state, text: expect.stringMatching(/./u), hint: expect.stringMatching(/[.?]$|^Install /u) },
    ]);
  });

  it.each<Partial<Facts>>([
    { node: "24.0.0" },
    { node: "20.20.2" },
    { platform: "win32" },
    { store: { ...well.store, secret: { kind: "none" }, ledger: { kind: "none" } } },
    { terminal: { isTerminal: false, colourDepth: 1, columns: undefined } },
    { terminal: { isTerminal: true, colourDepth: 1, columns: undefined } },
    { configuration: { value: { ...configuration, path: undefined, others: [] } } },
  ])("find nothing in what is no fault: %j", (facts) => {
    expect(notWell(facts)).toEqual([]);
  });
});
