import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { stageReport, writeReport } from "./write-report.js";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rapport-write-"));
});

afterEach(async () => {
  await chmod(folder, 0o700);
  await rm(folder, { recursive: true });
});

describe("writeReport", () => {
  it("writes the text, and leaves nothing else in the folder", async () => {
    await writeReport(join(folder, "report.html"), "a\n\u00e9");
    expect(await readFile(join(folder, "report.html"), "utf8")).toBe("a\n\u00e9");
    expect(await readdir(folder)).toEqual(["report.html"]);
  });

  it("keeps an existing file unless it is forced", async () => {
    const path = join(folder, "report.html");
    await writeFile(path, "old");
    await expect(writeReport(path, "new")).rejects.toMatchObject({ name: "ReportFileError", code: "exists" });
    expect(await readFile(path, "utf8")).toBe("old");
    await writeReport(path, "new", { force: true });
    expect(await readFile(path, "utf8")).toBe("new");
    expect(await readdir(folder)).toEqual(["report.html"]);
  });

  it("puts the new file in the old one's place, and never writes into the old one", async () => {
    const path = join(folder, "report.html");
    await writeFile(path, "old");
    const { ino } = await stat(path, { bigint: true });
    await writeReport(path, "new", { force: true });
    expect((await stat(path, { bigint: true })).ino).not.toBe(ino);
  });

  it("leaves an existing file alone and nothing behind where writing fails midway", async () => {
    const path = join(folder, "report.html");
    await writeFile(path, "old");
    // A caller without a compiler: what is no text cannot be written.
    const broken = 5 as unknown as string;
    await expect(writeReport(path, broken, { force: true })).rejects.toMatchObject({ code: "not-written" });
    expect(await readFile(path, "utf8")).toBe("old");
    expect(await readdir(folder)).toEqual(["report.html"]);
  });

  it("says that the folder is missing, and makes none", async () => {
    const error = writeReport(join(folder, "none", "report.html"), "a");
    await expect(error).rejects.toMatchObject({ code: "no-folder" });
    await expect(error).rejects.toThrow("does not exist");
    expect(await readdir(folder)).toEqual([]);
  });

  it("replaces no folder, even when forced", async () => {
    await mkdir(join(folder, "report.html"));
    const error = writeReport(join(folder, "report.html"), "a", { force: true });
    await expect(error).rejects.toMatchObject({ code: "is-folder" });
    expect(await readdir(folder)).toEqual(["report.html"]);
  });
});

describe("stageReport of a folder of files", () => {
  const list = (...paths: readonly string[]) => ({
    name: "charts.json",
    content: JSON.stringify({ format: "rapport-charts", charts: paths.map((path) => ({ path })) }),
  });
  const parts = [
    { name: "a.svg", content: "<svg/>" },
    { name: "b.png", content: Uint8Array.of(1, 2) },
    list("a.svg", "b.png"),
  ];
  const publish = async (path: string, content: typeof parts, force = false) => {
    const staged = await stageReport(path, content, { force });
    try {
      await staged.publish();
    } finally {
      await staged.discard();
    }
  };

  it("is not there before it is published, and whole then", async () => {
    const path = join(folder, "charts");
    const staged = await stageReport(path, parts);
    expect(await readdir(folder)).not.toContain("charts");
    await staged.publish();
    await staged.discard();
    expect(await readdir(folder)).toEqual(["charts"]);
    expect((await readdir(path)).toSorted()).toEqual(["a.svg", "b.png", "charts.json"]);
    expect([...(await readFile(join(path, "b.png")))]).toEqual([1, 2]);
  });

  it("takes the place of an earlier one only when forced, and leaves no file of that behind", async () => {
    const path = join(folder, "charts");
    await publish(path, parts);
    await expect(stageReport(path, parts)).rejects.toMatchObject({ code: "exists" });
    await publish(path, [{ name: "c.svg", content: "<svg/>" }, list("c.svg")], true);
    expect((await readdir(path)).toSorted()).toEqual(["c.svg", "charts.json"]);
    expect(await readdir(folder)).toEqual(["charts"]);
  });

  it("never takes the place of a folder that holds anything else, even when forced", async () => {
    const path = join(folder, "charts");
    await publish(path, parts);
    await writeFile(join(path, "mine.txt"), "mine");
    await expect(stageReport(path, parts, { force: true })).rejects.toMatchObject({ code: "other-folder" });
    expect((await readdir(path)).toSorted()).toEqual(["a.svg", "b.png", "charts.json", "mine.txt"]);
    await mkdir(join(folder, "pictures"));
    await writeFile(join(folder, "pictures", "a.svg"), "mine");
    await expect(publish(join(folder, "pictures"), parts, true)).rejects.toMatchObject({ code: "other-folder" });
    expect((await readdir(folder)).toSorted()).toEqual(["charts", "pictures"]);
  });

  it("takes the place of an empty folder when forced, and never that of a file", async () => {
    await mkdir(join(folder, "empty"));
    await publish(join(folder, "empty"), parts, true);
    expect(await readdir(join(folder, "empty"))).toHaveLength(3);
    await writeFile(join(folder, "file"), "mine");
    await expect(stageReport(join(folder, "file"), parts, { force: true })).rejects.toMatchObject({ code: "is-file" });
    expect(await readFile(join(folder, "file"), "utf8")).toBe("mine");
  });

  it("leaves nothing behind where a part cannot be written", async () => {
    const broken = [{ name: join("none", "a.svg"), content: "" }];
    await expect(stageReport(join(folder, "charts"), broken)).rejects.toMatchObject({ name: "ReportFileError" });
    expect(await readdir(folder)).toEqual([]);
  });
});
