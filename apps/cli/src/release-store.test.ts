import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { definePolicy, release } from "@rapport/disclosure";
import type { Manifest } from "@rapport/disclosure";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore, storeFolder } from "./release-store.js";
import type { ReleaseStore } from "./release-store.js";

let desk: string;
let folder: string;
beforeEach(async () => {
  desk = await mkdtemp(join(tmpdir(), "rapport-store-"));
  folder = join(desk, ".rapport");
});
afterEach(() => rm(desk, { recursive: true, force: true }));

async function manifestOf({ secret, ledger }: ReleaseStore, clients: number): Promise<Manifest> {
  const units = Array.from({ length: clients }, (_, unit) => [`c${unit}`]);
  const things = Uint32Array.from(units.keys());
  const population = { clients: { things }, episodes: { things }, clientsWithoutConsent: 0 };
  const scope = { asOf: "2026-06-30", filters: {} };
  const draft = { scope, units, practitioners: 0, population, questions: [] };
  const { manifest } = await release(draft, definePolicy(), ledger, secret, { madeOn: "2026-07-01" });
  if (!manifest) throw new Error("It is released.");
  return manifest;
}

describe("the folder with the secret and the ledger", () => {
  it("is beside the dataset, unless the configuration or a flag names another", () => {
    const found = (ledger?: string) => ({
      config: ledger === undefined ? {} : { ledger },
      path: undefined,
      folder: "/p",
    });
    expect(storeFolder("/p/2026-q2", found(), undefined)).toBe("/p/.rapport");
    expect(storeFolder("/p/2026-q2", found("kept"), undefined)).toBe("/p/kept");
    expect(storeFolder("/p/2026-q2", found("kept"), "/q")).toBe("/q");
  });

  it("is not made before there is a release to write down", async () => {
    const store = await openStore(folder);
    expect(store).toMatchObject({ isNew: true, ledger: { manifests: [] } });
    expect(await readdir(desk)).toEqual([]);
  });

  it("is made with the first release, for its owner alone, and kept out of repositories", async () => {
    const store = await openStore(folder);
    expect(await store.append([await manifestOf(store, 40)])).toBe(true);
    expect((await readdir(folder)).toSorted()).toEqual([".gitignore", "ledger.jsonl", "secret.key"]);
    expect(await readFile(join(folder, ".gitignore"), "utf8")).toBe("*\n");
    const modes = await Promise.all(["secret.key", "ledger.jsonl"].map((name) => stat(join(folder, name))));
    // Windows keeps no such modes.
    const isOwners = modes.map(({ mode }) => process.platform === "win32" || (mode & 0o777) === 0o600);
    expect(isOwners).toEqual([true, true]);
    expect((await openStore(folder)).ledger.manifests).toHaveLength(1);
  });

  it("writes two releases of one report down together, and not a second time", async () => {
    const store = await openStore(folder);
    // The second is held against the first.
    const pair = async (each: ReleaseStore) => {
      const first = await manifestOf(each, 40);
      const ledger = { ...each.ledger, manifests: [...each.ledger.manifests, first] };
      return [first, await manifestOf({ ...each, ledger }, 60)];
    };
    expect(await store.append(await pair(store))).toBe(true);
    const again = await openStore(folder);
    expect(again.ledger.manifests).toHaveLength(2);
    expect(await again.append(await pair(again))).toBe(false);
    // One of them alone, in another place, is another report.
    expect(await again.append([await manifestOf(again, 40)])).toBe(true);
  });

  it("writes nothing down for a report without a release", async () => {
    const store = await openStore(folder);
    expect(await store.append([])).toBe(false);
    expect(await readdir(desk)).toEqual([]);
  });

  it("does not write the same release down twice", async () => {
    const store = await openStore(folder);
    await store.append([await manifestOf(store, 40)]);
    const again = await openStore(folder);
    expect(await again.append([await manifestOf(again, 40)])).toBe(false);
    expect(await again.append([await manifestOf(again, 60)])).toBe(true);
  });

  it("is refused where the ledger has lost its secret: with another one, people could be found", async () => {
    const store = await openStore(folder);
    await store.append([await manifestOf(store, 40)]);
    await rm(join(folder, "secret.key"));
    await expect(openStore(folder)).rejects.toThrow(/the secret is missing/u);
  });

  it.runIf(process.platform !== "win32")("is refused where the secret may be read by others", async () => {
    const store = await openStore(folder);
    await store.append([await manifestOf(store, 40)]);
    await chmod(join(folder, "secret.key"), 0o644);
    await expect(openStore(folder)).rejects.toMatchObject({ name: "SecretFileError", code: "readable-by-others" });
  });

  it("is refused where the ledger was changed, by its line", async () => {
    const store = await openStore(folder);
    await store.append([await manifestOf(store, 40)]);
    const path = join(folder, "ledger.jsonl");
    const text = await readFile(path, "utf8");
    await writeFile(path, text.replace(/"sha256":"./u, '"sha256":"x'));
    await expect(openStore(folder)).rejects.toThrow(/ledger\.jsonl, line \d/u);
  });

  it("goes on after a crash: a line that was not written to its end is kept beside", async () => {
    const store = await openStore(folder);
    await store.append([await manifestOf(store, 40)]);
    const path = join(folder, "ledger.jsonl");
    await writeFile(path, `${await readFile(path, "utf8")}{"half`);
    const after = await openStore(folder);
    expect(await after.append([await manifestOf(after, 60)])).toBe(true);
    expect((await openStore(folder)).ledger.manifests).toHaveLength(2);
    expect(await readdir(folder)).toContainEqual(expect.stringMatching(/^ledger\.jsonl\.torn-/u));
  });
});
