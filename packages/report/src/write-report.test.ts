import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeReport } from "./write-report.js";

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
