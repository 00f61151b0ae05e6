import { mkdtemp, rmdir, stat, statfs } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { nearestName, tryEngine } from "@rapport/dataset";
import { loadSolver, readLedger, readSecretFile } from "@rapport/disclosure";
import { canDrawPng } from "@rapport/report";
import { authorText } from "../author-text.js";
import { readLayers } from "../config/config.js";
import type { ConfigLayers } from "../config/config.js";
import { engineSettings } from "../config/engine-settings.js";
import { misspeltVariables } from "../config/environment.js";
import type { Environment } from "../config/environment.js";
import { settings } from "../config/settings.js";
import { saidIn, sourced } from "../config/sourced.js";
import type { Said } from "../config/sourced.js";
import { packageFolder } from "../package-folder.js";
import { configuredPlugins } from "../plugins/configured-plugins.js";
import { findPackage, readManifest, versionOf } from "../plugins/package-manifest.js";
import { storeFolder } from "../release-store.js";
import type { ConfigurationFacts, Facts, FolderFacts, PluginFacts, StoreState, Tried } from "./facts.js";

/** What the command line says. */
export interface DoctorFlags {
  readonly config?: string;
  readonly ledger?: string;
  readonly memoryLimit?: string;
  readonly threads?: string;
  readonly quiet?: boolean;
}

/** The part of a process that facts are gathered from. */
export interface Surroundings {
  readonly environment: Environment;
  readonly stdout: { readonly isTTY?: boolean; readonly columns?: number; readonly getColorDepth?: () => number };
}

/** What a work gives; what is thrown is told in one line. */
async function tried<Value>(work: () => Promise<Value>): Promise<Tried<Value>> {
  try {
    return { value: await work() };
  } catch (error) {
    return { fault: authorText(error) };
  }
}

/** Like `tried`, for what is written for the person: as it is, without the name of the error. */
async function triedInWords<Value>(work: () => Promise<Value>): Promise<Tried<Value>> {
  try {
    return { value: await work() };
  } catch (error) {
    if (error instanceof Error && error.name === "UsageError") return { fault: error.message };
    throw error;
  }
}

async function packagesHere(): Promise<Facts["packages"]> {
  const own = await readManifest(packageFolder);
  const names = Object.keys(own?.["dependencies"] ?? {}).filter((name) => name.startsWith("@rapport/"));
  const found = await Promise.all(
    names.map(async (name) => ({ name, version: versionOf((await findPackage(name, packageFolder))?.manifest) })),
  );
  return [{ name: "@rapport/cli", version: versionOf(own) }, ...found];
}

/** A folder is tried by making one in it, since rights alone do not tell everywhere. */
async function folderAt(path: string): Promise<FolderFacts> {
  const isWritable = await mkdtemp(join(path, ".rapport-doctor-")).then(
    (made) => rmdir(made).then(() => true),
    () => false,
  );
  const free = await statfs(path).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => undefined,
  );
  return { path, isWritable, free };
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

async function secretIn(folder: string): Promise<StoreState> {
  const path = join(folder, "secret.key");
  if (!(await isThere(path))) return { kind: "none" };
  return readSecretFile(path).then(
    () => ({ kind: "sound" }),
    (error: unknown) => ({ kind: "fault", fault: authorText(error) }),
  );
}

async function ledgerIn(folder: string): Promise<StoreState> {
  const path = join(folder, "ledger.jsonl");
  if (!(await isThere(path))) return { kind: "none" };
  try {
    const reading = await readLedger(path);
    if (reading.kind === "damaged")
      return { kind: "fault", fault: `${path}, line ${reading.line}: ${reading.problem}` };
    return { kind: reading.kind === "torn" ? "torn" : "sound" };
  } catch (error) {
    return { kind: "fault", fault: authorText(error) };
  }
}

function configurationOf(
  { path, file, environment }: ConfigLayers,
  flags: Said,
  variables: Environment,
): ConfigurationFacts {
  const known: readonly string[] = settings.flatMap(({ path: [first] }) => (first === undefined ? [] : [first]));
  return {
    path,
    settings: sourced({ flags, environment, file: saidIn(file) }),
    others: Object.keys(file).filter((name) => name !== "$schema" && !known.includes(name)),
    misspelt: misspeltVariables(variables, nearestName),
  };
}

async function pluginsOf(layers: ConfigLayers): Promise<readonly PluginFacts[]> {
  return (await configuredPlugins(layers)).map(({ type, source }) => ({
    code: type.code,
    name: type.display,
    source: source.name,
    version: source.version,
    isBuiltIn: source.kind === "built-in",
  }));
}

/** Looks around, for a dataset or for this folder. It reads no record, and writes nothing that stays. */
export async function gatherFacts(
  dataset: string | undefined,
  flags: DoctorFlags,
  { environment, stdout }: Surroundings,
): Promise<Facts> {
  const read = await triedInWords(() => readLayers(dataset ?? ".", flags.config, environment));
  const here = resolve(dataset ?? ".");
  const layers: ConfigLayers = read.value ?? { config: {}, file: {}, environment: {}, path: undefined, folder: here };
  // As a report on a dataset in this folder would have them.
  const beside = dataset === undefined ? join(here, "practice") : here;
  const engine = engineSettings(layers.config, flags);
  const store = storeFolder(beside, layers, flags.ledger);
  const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return {
    node: process.versions.node,
    platform: process.platform,
    arch: process.arch,
    packages: await packagesHere(),
    configuration: read.fault === undefined ? { value: configurationOf(layers, { ...flags }, environment) } : read,
    plugins: await triedInWords(() => pluginsOf(layers)),
    engine: await tried(() => tryEngine(engine)),
    solver: await tried(() => loadSolver().then((): true => true)),
    pictures: await tried(canDrawPng),
    locale,
    zone: timeZone,
    german: new Intl.NumberFormat("de").format(1234.5),
    folder: await folderAt(dirname(beside)),
    temporary: await folderAt(tmpdir()),
    store: { folder: store, secret: await secretIn(store), ledger: await ledgerIn(store) },
    terminal: {
      isTerminal: stdout.isTTY ?? false,
      colourDepth: stdout.getColorDepth?.() ?? 1,
      columns: stdout.columns,
    },
  };
}
