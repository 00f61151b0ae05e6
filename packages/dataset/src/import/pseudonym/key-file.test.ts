import { chmod, mkdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../import.fixture.js";
import { createKeyFile, drawKey, readKeyFile } from "./key-file.js";
import { useKey } from "./use-key.js";

const keyPath = async () => join(await temporaryFolder(), ".rapport", "pseudonyms.key");
const refusal = (says: RegExp) => expect.objectContaining({ code: "key-file", message: expect.stringMatching(says) });

describe("the key of the pseudonyms", () => {
  it("is 32 bytes, read as it was made, in a file for its owner alone that no repository takes up", async () => {
    const path = await keyPath();
    const key = drawKey();
    await createKeyFile(path, key);
    expect(await readKeyFile(path)).toEqual(key);
    expect(key).toHaveLength(32);
    expect(await readFile(join(path, "../.gitignore"), "utf8")).toBe("*\n");
    // Windows keeps no such mode.
    const mode = (await stat(path)).mode & 0o777;
    expect(mode === 0o600 || process.platform === "win32").toBe(true);
  });

  it("is missing where there is none, and never replaced", async () => {
    const path = await keyPath();
    expect(await readKeyFile(path)).toBeUndefined();
    await createKeyFile(path, drawKey());
    await expect(createKeyFile(path, drawKey())).rejects.toThrow(refusal(/is there already/u));
  });

  it.runIf(process.platform !== "win32").each([0o640, 0o604, 0o660])("is refused with mode %o", async (mode) => {
    const path = await keyPath();
    await createKeyFile(path, drawKey());
    await chmod(path, mode);
    await expect(readKeyFile(path)).rejects.toThrow(refusal(/chmod 600/u));
  });

  it.runIf(process.platform !== "win32")("is refused through a symbolic link", async () => {
    const path = await keyPath();
    await createKeyFile(path, drawKey());
    await symlink(path, `${path}.link`);
    await expect(readKeyFile(`${path}.link`)).rejects.toThrow(refusal(/symbolic link/u));
  });

  const good = Buffer.alloc(32, 7).toString("base64url");
  it.each([
    ["nothing", ""],
    ["no heading", `${good}\n`],
    ["the secret of reports", `rapport-secret 1\n${good}\n`],
    ["a short key", `rapport-pseudonyms 1\n${good.slice(0, 20)}\n`],
    ["more lines", `rapport-pseudonyms 1\n${good}\n\n`],
    ["far too much", "x".repeat(2000)],
  ])("is refused with %s, and the message does not hold it", async (_, text) => {
    const path = await keyPath();
    await mkdir(join(path, ".."));
    await writeFile(path, text, { mode: 0o600 });
    await expect(readKeyFile(path)).rejects.toThrow(refusal(/expected "rapport-pseudonyms 1"/u));
    await expect(readKeyFile(path)).rejects.not.toThrow(good.slice(0, 20));
  });

  it("never stands in the dataset itself, and is not made by asking for it", async () => {
    const folder = await temporaryFolder();
    const to = join(folder, "practice");
    await expect(useKey(to, join(to, "a.key"))).rejects.toThrow(refusal(/never stands among/u));
    const used = await useKey(to, undefined);
    expect(used).toMatchObject({ isNew: true, path: join(folder, ".rapport", "pseudonyms.key") });
    expect(await readKeyFile(used.path)).toBeUndefined();
  });
});
