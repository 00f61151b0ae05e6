import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openDataset } from "../../open-dataset.js";
import { temporaryFolder } from "../import.fixture.js";
import { realDisk } from "./disk.js";
import { recoverDataset } from "./recover.js";
import { dyingDisk, importVersion, versionsIn } from "./write.fixture.js";

const notRunning = { ...realDisk, isRunning: () => false };

/** How many changes an import makes on a disk. */
async function stepsOf(replaces: boolean): Promise<number> {
  const folder = await temporaryFolder();
  if (replaces) await importVersion(folder, "old");
  const { disk, count } = dyingDisk(Number.MAX_SAFE_INTEGER);
  await importVersion(folder, "new", disk);
  return count();
}

describe("an import that is killed", () => {
  it("at any of its steps leaves the old dataset or the new one, whole, and the next import clears up", async () => {
    const steps = await stepsOf(true);
    expect(steps).toBeGreaterThan(10);
    const found = new Set<string>();
    for (let at = 0; at < steps; at += 1) {
      const folder = await temporaryFolder();
      const dataset = join(folder, "practice");
      await importVersion(folder, "old");
      // Of its last steps, which only tidy up, it says nothing.
      await importVersion(folder, "new", dyingDisk(at).disk).catch(() => undefined);
      await recoverDataset(dataset, notRunning);
      const versions = await versionsIn(dataset);
      expect(versions, `killed at step ${at}`).toHaveLength(1);
      found.add(versions[0] ?? "");
      await importVersion(folder, "next", notRunning);
      expect(await versionsIn(dataset)).toEqual(["next"]);
      expect((await readdir(folder)).filter((name) => name.startsWith("."))).toEqual([]);
    }
    expect(found).toEqual(new Set(["old", "new"]));
  });

  it("while it made the first dataset leaves none or the whole", async () => {
    const steps = await stepsOf(false);
    const found = new Set<string>();
    for (let at = 0; at < steps; at += 1) {
      const folder = await temporaryFolder();
      await importVersion(folder, "new", dyingDisk(at).disk).catch(() => undefined);
      const names = await readdir(folder);
      const versions = names.includes("practice") ? await versionsIn(join(folder, "practice")) : ["none"];
      found.add(versions.join(" and "));
    }
    expect([...found].toSorted()).toEqual(["new", "none"]);
  });

  it("between its two renames is finished by whoever opens the dataset", async () => {
    const folder = await temporaryFolder();
    const dataset = join(folder, "practice");
    await importVersion(folder, "old");
    let renames = 0;
    const { disk } = dyingDisk(Number.MAX_SAFE_INTEGER);
    const rename = (from: string, to: string) => {
      renames += 1;
      return renames === 1 ? realDisk.rename(from, to) : Promise.reject(new Error("killed"));
    };
    await expect(importVersion(folder, "new", { ...disk, rename })).rejects.toThrow(/could not be written/u);
    expect(await readdir(folder)).not.toContain("practice");
    // As if the process of the import had another number than this one.
    for (const name of await readdir(folder)) {
      if (name.startsWith("."))
        await realDisk.rename(join(folder, name), join(folder, name.replace(`.${process.pid}-`, ".4194999-")));
    }
    const { dataset: opened } = await openDataset(dataset);
    expect(await opened?.select("select referral_source from clients")).toEqual([{ referral_source: "new" }]);
    opened?.close();
  });

  it("does not bring back a dataset that somebody removed", async () => {
    const folder = await temporaryFolder();
    const dataset = join(folder, "practice");
    await importVersion(folder, "old");
    // The dataset from before could not be removed.
    await importVersion(folder, "new", { ...notRunning, remove: () => Promise.reject(new Error("killed")) });
    await rm(dataset, { recursive: true });
    expect(await recoverDataset(dataset, notRunning)).toBe(false);
  });
});
