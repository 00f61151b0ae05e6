import { mkdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkDataset, openDataset } from "../../open-dataset.js";
import { clientsMapping, imported, namesIn, temporaryFolder } from "../import.fixture.js";
import { realDisk } from "./disk.js";
import { importVersion, versionsIn } from "./write.fixture.js";

const failing = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));

/** A folder with a dataset of version `old`. */
async function desk(): Promise<{ readonly folder: string; readonly dataset: string }> {
  const folder = await temporaryFolder();
  await importVersion(folder, "old");
  return { folder, dataset: join(folder, "practice") };
}

describe("a folder that is there", () => {
  it("is filled where it is empty", async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, "practice"));
    await importVersion(folder, "new", realDisk, { force: false });
    expect(await versionsIn(join(folder, "practice"))).toEqual(["new"]);
  });

  it("is replaced where an earlier import made it, and only by --force", async () => {
    const { folder, dataset } = await desk();
    await expect(importVersion(folder, "new", realDisk, { force: false })).rejects.toMatchObject({ code: "exists" });
    await importVersion(folder, "new");
    expect(await versionsIn(dataset)).toEqual(["new"]);
  });

  it("keeps its configuration", async () => {
    const { folder, dataset } = await desk();
    await writeFile(join(dataset, "rapport.config.yaml"), "practice: A\n");
    await importVersion(folder, "new");
    expect(await readFile(join(dataset, "rapport.config.yaml"), "utf8")).toBe("practice: A\n");
  });

  it.each([
    ["another file", "not-ours", (dataset: string) => writeFile(join(dataset, "thesis.docx"), "")],
    ["a folder", "not-ours", (dataset: string) => mkdir(join(dataset, "plugins"))],
    ["no mark of an import", "not-ours", (dataset: string) => rm(join(dataset, ".rapport-import.json"))],
    ["a mark that is none", "not-ours", (dataset: string) => writeFile(join(dataset, ".rapport-import.json"), "{}")],
    ["a table that was changed by hand", "changed", (dataset: string) => writeFile(join(dataset, "stages.csv"), "x")],
  ])("is not replaced with %s in it, even by --force", async (_, code, meddle) => {
    const { folder, dataset } = await desk();
    await meddle(dataset);
    const before = await namesIn(dataset);
    await expect(importVersion(folder, "new")).rejects.toMatchObject({ name: "ImportError", code });
    expect(await namesIn(dataset)).toEqual(before);
  });

  it.runIf(process.platform !== "win32")("is not replaced where it is a symbolic link, or holds one", async () => {
    const { folder, dataset } = await desk();
    await rm(join(dataset, "stages.csv"));
    await symlink(join(folder, "old.txt"), join(dataset, "stages.csv"));
    await expect(importVersion(folder, "new")).rejects.toMatchObject({ code: "symbolic-link" });
    await realDisk.rename(dataset, join(folder, "elsewhere"));
    await symlink(join(folder, "elsewhere"), dataset);
    await expect(importVersion(folder, "new")).rejects.toMatchObject({ code: "symbolic-link" });
    expect(await readFile(join(folder, "old.txt"), "utf8")).toBe("id\nold\n");
  });

  it("is not replaced with pseudonyms of another key", async () => {
    const mapping = clientsMapping({ from: "source", pseudonym: "source" });
    const trial = { files: { "list.csv": "id,source\na,web\n" }, mapping };
    const { folder } = await imported(trial);
    const options = { key: join(folder, "other.key"), force: true };
    await expect(imported({ ...trial, folder, options })).rejects.toMatchObject({ code: "other-key" });
    expect(await namesIn(folder)).not.toContain("other.key");
  });

  it.runIf(process.platform !== "win32")("is for its owner alone", async () => {
    const { dataset } = await desk();
    expect((await stat(dataset)).mode & 0o777).toBe(0o700);
    expect((await stat(join(dataset, "clients.csv"))).mode & 0o777).toBe(0o600);
  });

  it("is left to another import that is at work", async () => {
    const { folder, dataset } = await desk();
    await mkdir(join(folder, ".practice.1-0123456789ab.tmp"));
    const busy = { ...realDisk, isRunning: (id: number) => id === 1 };
    await expect(importVersion(folder, "new", busy)).rejects.toMatchObject({ code: "running" });
    await importVersion(folder, "new", { ...realDisk, isRunning: () => false });
    expect(await versionsIn(dataset)).toEqual(["new"]);
  });
});

describe("a disk that does not take it", () => {
  it.each([
    ["ENOSPC", "sync", "disk-full", /no space left/u],
    ["EDQUOT", "write", "disk-full", /no space left/u],
    ["EBUSY", "rename", "in-use", /Close it there/u],
    ["EPERM", "rename", "no-permission", /Close it there/u],
    ["EACCES", "makeFolder", "no-permission", /no right to/u],
    ["EROFS", "makeFolder", "no-permission", /no right to/u],
    ["EIO", "sync", "not-written", /could not be written/u],
  ] as const)("(%s) is said, and the old dataset stays", async (code, step, expected, says) => {
    const { folder, dataset } = await desk();
    const refused = importVersion(folder, "new", { ...realDisk, [step]: failing(code) });
    await expect(refused).rejects.toMatchObject({ name: "ImportError", code: expected });
    await expect(refused).rejects.toThrow(says);
    expect(await versionsIn(dataset)).toEqual(["old"]);
    expect((await namesIn(folder)).filter((name) => name.startsWith("."))).toEqual([]);
  });

  it("has no such folder", async () => {
    const folder = await temporaryFolder();
    const to = join(folder, "none", "practice");
    await expect(importVersion(folder, "new", realDisk, { to })).rejects.toMatchObject({ code: "no-folder" });
  });
});

describe("other forms of a dataset", () => {
  it("are a folder of Parquet files, which opens as one of CSV does", async () => {
    const folder = await temporaryFolder();
    await importVersion(folder, "new", realDisk, { format: "parquet" });
    expect(await namesIn(join(folder, "practice"))).toEqual([
      ".rapport-import.json",
      "clients.parquet",
      "episodes.parquet",
      "stages.parquet",
    ]);
    expect(await checkDataset(join(folder, "practice"))).toEqual([]);
  });

  it("are one file, which opens, and is replaced only where it is a dataset", async () => {
    const folder = await temporaryFolder();
    const to = join(folder, "practice.duckdb");
    await importVersion(folder, "old", realDisk, { to });
    await importVersion(folder, "new", realDisk, { to });
    await expect(importVersion(folder, "next", realDisk, { to, force: false })).rejects.toMatchObject({
      code: "exists",
    });
    const { dataset, findings } = await openDataset(to);
    expect(findings).toEqual([]);
    expect(await dataset?.select("select client_id from clients")).toEqual([{ client_id: "new" }]);
    dataset?.close();
    expect(await namesIn(folder)).toEqual(["new.txt", "next.txt", "old.txt", "practice.duckdb"]);
    await writeFile(to, "a letter");
    await expect(importVersion(folder, "next", realDisk, { to })).rejects.toMatchObject({ code: "not-ours" });
    expect(await readFile(to, "utf8")).toBe("a letter");
  });

  it("leave the old file where the disk does not take the new one", async () => {
    const folder = await temporaryFolder();
    const to = join(folder, "practice.duckdb");
    await importVersion(folder, "old", realDisk, { to });
    await expect(importVersion(folder, "new", { ...realDisk, sync: failing("ENOSPC") }, { to })).rejects.toMatchObject({
      code: "disk-full",
    });
    const { dataset } = await openDataset(to);
    expect(await dataset?.select("select client_id from clients")).toEqual([{ client_id: "old" }]);
    dataset?.close();
    expect((await namesIn(folder)).filter((name) => name.startsWith("."))).toEqual([]);
  });
});
