import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openEngine } from "../../engine/engine.js";
import { clientsMapping } from "../import.fixture.js";
import { importInto } from "../import-into.js";
import type { ImportOptions } from "../import-options.js";
import { readMapping } from "../mapping/read-mapping.js";
import { realDisk } from "./disk.js";
import type { Disk } from "./disk.js";

/** Imports three tables, all of one version, into `practice` in a folder. */
export async function importVersion(
  folder: string,
  version: string,
  disk: Disk = realDisk,
  options: Partial<ImportOptions> = {},
): Promise<void> {
  const file = join(folder, `${version}.txt`);
  await writeFile(file, `id\n${version}\n`);
  const columns = (own: Readonly<Record<string, unknown>>) => ({ from: "list", columns: own });
  const base = clientsMapping({ value: version });
  const { mapping } = readMapping(
    {
      ...base,
      tables: {
        ...Object(base["tables"]),
        episodes: columns({
          episode_id: "id",
          client_id: "id",
          first_contact_on: { value: "2026-01-01" },
          opened_on: { value: "2026-01-01" },
        }),
        stages: columns({ episode_id: "id", stage: { value: "evaluation" }, entered_on: { value: "2026-01-01" } }),
      },
    },
    { settings: {}, timezone: undefined },
  );
  if (!mapping) throw new Error("The mapping of the fixture is wrong.");
  const engine = await openEngine();
  try {
    const to = join(folder, "practice");
    await importInto(engine, disk, mapping, new Map([["list", [file]]]), { to, force: true, ...options });
  } finally {
    engine.close();
  }
}

/** The versions of the tables in a folder: one where the dataset is whole. */
export async function versionsIn(dataset: string): Promise<readonly string[]> {
  const names = ["clients.csv", "episodes.csv", "stages.csv"];
  const texts = await Promise.all(names.map((name) => readFile(join(dataset, name), "utf8")));
  return [...new Set(texts.map((text) => text.split("\n")[1]?.split(",")[0] ?? ""))];
}

/** A step at which a disk that dies does nothing more, as a process that was killed. */
class Killed extends Error {}

/** A disk that does so many changes and then none, whatever is asked of it; it counts what was asked. */
export function dyingDisk(steps: number): { readonly disk: Disk; readonly count: () => number } {
  let done = 0;
  const step = <Parameters extends readonly unknown[], Result>(work: (...given: Parameters) => Promise<Result>) => {
    return (...given: Parameters): Promise<Result> => {
      done += 1;
      return done > steps ? Promise.reject(new Killed()) : work(...given);
    };
  };
  const { makeFolder, write, copy, rename, remove, sync, makePrivate } = realDisk;
  const disk: Disk = {
    ...realDisk,
    makeFolder: step(makeFolder),
    write: step(write),
    copy: step(copy),
    rename: step(rename),
    remove: step(remove),
    sync: step(sync),
    makePrivate: step(makePrivate),
    // Who was killed does not run, though this test does.
    isRunning: () => false,
  };
  return { disk, count: () => done };
}
