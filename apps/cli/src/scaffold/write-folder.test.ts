import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { UsageError } from "../outcome.js";
import { writeFolder } from "./write-folder.js";

let desk: string;
let target: string;
const files = [
  { path: "a.txt", text: "new" },
  { path: "src/b.txt", text: "new" },
];

beforeEach(async () => {
  desk = await mkdtemp(join(tmpdir(), "rapport-folder-"));
  target = join(desk, "target");
});

afterEach(() => rm(desk, { recursive: true }));

const below = async (folder: string) => (await readdir(folder, { recursive: true })).toSorted();

describe("a new folder", () => {
  it("holds the files, and nothing is left beside it", async () => {
    await writeFolder(target, files, false);
    expect(await below(desk)).toEqual(
      ["target", "target/a.txt", "target/src", "target/src/b.txt"].map((each) => join(each)),
    );
  });

  it("may be there if it is empty, and the folders above it need not be", async () => {
    await mkdir(target);
    await writeFolder(target, files, false);
    await writeFolder(join(desk, "x/y"), files, false);
    expect(await below(join(desk, "x/y"))).toEqual(await below(target));
  });

  it("is refused where other files lie, unless it is forced; then those of other names stay", async () => {
    await mkdir(join(target, "src"), { recursive: true });
    await writeFile(join(target, "a.txt"), "old");
    await writeFile(join(target, "src/c.txt"), "old");
    await expect(writeFolder(target, files, false)).rejects.toThrow(UsageError);
    expect(await readFile(join(target, "a.txt"), "utf8")).toBe("old");
    await writeFolder(target, files, true);
    expect(await readFile(join(target, "a.txt"), "utf8")).toBe("new");
    expect(await readFile(join(target, "src/c.txt"), "utf8")).toBe("old");
    expect(await readdir(desk)).toEqual(["target"]);
  });

  it("is refused where a file has its name, and leaves nothing when it cannot be written", async () => {
    await writeFile(target, "a file");
    await expect(writeFolder(target, files, true)).rejects.toThrow(/is not a folder/u);
    await rm(target);
    await expect(writeFolder(target, [{ path: "a".repeat(300), text: "" }], false)).rejects.toThrow(/ENAMETOOLONG/u);
    expect(await readdir(desk)).toEqual([]);
  });
});
