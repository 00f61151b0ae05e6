import { chmod, mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { isOwnersAlone, ledgerPath } from "./ledger.fixture.js";
import { isSecret, keyedToken, secretFrom } from "../secret/secret.js";
import type { Secret } from "../secret/secret.js";
import { createSecretFile, readSecretFile } from "./secret-file.js";

const secretPath = async () => join(dirname(await ledgerPath()), "practice.secret");
/** Two secrets are the same where they give the same name. */
const named = (secret: Secret) => keyedToken(secret, "one");
const failure = (code: string) => expect.objectContaining({ name: "SecretFileError", code });

describe("a practice's secret", () => {
  it("is 32 bytes, read as they were made, for the owner only", async () => {
    const path = await secretPath();
    await createSecretFile(path);
    const [heading, text, rest] = (await readFile(path, "utf8")).split("\n");
    expect([heading, rest]).toEqual(["rapport-secret 1", ""]);
    const bytes = Buffer.from(text ?? "", "base64url");
    expect(bytes).toHaveLength(32);
    expect(named(await readSecretFile(path))).toBe(named(secretFrom(bytes)));
    expect(named(await readSecretFile(path))).toBe(named(await readSecretFile(path)));
    expect(await isOwnersAlone(path)).toBe(true);
  });

  it("is another one each time", async () => {
    const [one, other] = [await secretPath(), await secretPath()];
    await Promise.all([createSecretFile(one), createSecretFile(other)]);
    expect(named(await readSecretFile(one))).not.toBe(named(await readSecretFile(other)));
  });

  it("is never replaced", async () => {
    const path = await secretPath();
    await createSecretFile(path);
    const before = named(await readSecretFile(path));
    await expect(createSecretFile(path)).rejects.toThrow(failure("exists"));
    expect(named(await readSecretFile(path))).toBe(before);
  });

  it("is not made where there is no folder", async () => {
    await expect(createSecretFile(join(await secretPath(), "in", "it"))).rejects.toThrow(failure("no-folder"));
  });

  it("is missing, or no file", async () => {
    const path = await secretPath();
    await expect(readSecretFile(path)).rejects.toThrow(failure("missing"));
    await mkdir(path);
    await expect(readSecretFile(path)).rejects.toThrow(failure("not-a-file"));
  });

  it.runIf(process.platform !== "win32").each([0o640, 0o604, 0o620, 0o602, 0o610, 0o601])(
    "is refused with mode %o, since it is not the owner's alone",
    async (mode) => {
      const path = await secretPath();
      await createSecretFile(path);
      await chmod(path, mode);
      await expect(readSecretFile(path)).rejects.toThrow(failure("readable-by-others"));
      await chmod(path, 0o400);
      expect(isSecret(await readSecretFile(path))).toBe(true);
    },
  );

  it.runIf(process.platform !== "win32")("is not read through a symbolic link", async () => {
    const path = await secretPath();
    await createSecretFile(path);
    await symlink(path, `${path}.link`);
    await expect(readSecretFile(`${path}.link`)).rejects.toThrow(failure("symbolic-link"));
  });

  const good = Buffer.alloc(32, 7).toString("base64url");
  it.each([
    ["nothing", "", "malformed"],
    ["no heading", `${good}\n`, "malformed"],
    ["another heading", `rapport-secret 2\n${good}\n`, "malformed"],
    ["no end", `rapport-secret 1\n${good}`, "malformed"],
    ["another line", `rapport-secret 1\n${good}\n\n`, "malformed"],
    ["another alphabet", `rapport-secret 1\n${good.slice(1)}+\n`, "malformed"],
    ["a short secret", `rapport-secret 1\n${Buffer.alloc(31, 7).toString("base64url")}\n`, "too-short"],
    ["an empty secret", "rapport-secret 1\n\n", "too-short"],
  ])("is refused with %s, and the message does not hold it", async (_, content, code) => {
    const path = await secretPath();
    await writeFile(path, content, { mode: 0o600 });
    await expect(readSecretFile(path)).rejects.toThrow(failure(code));
    await expect(readSecretFile(path)).rejects.not.toThrow(good.slice(0, 20));
  });
});
