import { readFile, readdir, stat, truncate, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { appendManifest } from "./append-manifest.js";
import { eraseClient } from "./erase.js";
import { freshToken, isOwnersAlone, ledgerPath, manifestOf, things, token, wholeLedger } from "./ledger.fixture.js";
import type { Manifest } from "./manifest.js";
import { matchUnits } from "./same-units.js";
import { setBreaches, statisticsOf } from "./set-check.js";

const failure = (code: string) => expect.objectContaining({ name: "LedgerError", code });
const on = "2026-11-22";

/** The clients 1 to 9 without `absent`, each a unit, all in one median. */
function release(id: string, absent?: number): Manifest {
  const clients = Array.from({ length: 9 }, (_, at) => at + 1).filter((client) => client !== absent);
  return manifestOf({
    id,
    units: clients.map((client) => [token(client)]),
    cells: [],
    relations: [],
    statistics: [{ path: "stay/all/median", printed: "12", things: things(...clients.keys()) }],
  });
}

async function ledgerOf(...manifests: readonly Manifest[]): Promise<string> {
  const path = await ledgerPath();
  let after: string | undefined;
  for (const manifest of manifests) after = await appendManifest(path, manifest, { after });
  return path;
}

describe("erasing a client", () => {
  it("puts one fresh token for the client's into every release, changes nothing else, and notes the day", async () => {
    const path = await ledgerOf(release("q1"), release("q2", 3), release("q3"));
    const before = await wholeLedger(path);
    const replacement = freshToken();
    expect(await eraseClient(path, { token: token(3), replacement, on })).toEqual({ manifests: 2, tornFiles: [] });
    const after = await wholeLedger(path);
    const own = (manifest: Manifest) => ({
      ...manifest,
      units: manifest.units.map((unit) => unit.map((each) => (each === token(3) ? replacement : each))),
    });
    expect(after.manifests).toEqual(before.manifests.map(own));
    expect(after.manifests[1]).toEqual(before.manifests[1]);
    expect(after.erasures).toEqual([on]);
    expect(after.tail).not.toBe(before.tail);
    expect(JSON.stringify(after)).not.toContain(token(3));
    expect(await isOwnersAlone(path)).toBe(true);
    expect(await readdir(dirname(path))).toHaveLength(1);
  });

  it("leaves the partner, and no place that tells the erased token's order", async () => {
    // One of them belongs before the partner's token, and one behind it.
    for (const replacement of ["-".repeat(22), "z".repeat(22)]) {
      const path = await ledgerOf(manifestOf());
      await eraseClient(path, { token: token(1), replacement, on });
      const [manifest] = (await wholeLedger(path)).manifests;
      expect(manifest?.units).toEqual([[token(0), replacement].toSorted(), [token(2)]]);
    }
  });

  it("does nothing a second time, nor for a client who is in no release", async () => {
    const path = await ledgerOf(release("q1"));
    await eraseClient(path, { token: token(3), replacement: freshToken(), on });
    const once = await readFile(path);
    for (const client of [3, "nobody"]) {
      const done = await eraseClient(path, { token: token(client), replacement: freshToken(), on });
      expect(done).toEqual({ manifests: 0, tornFiles: [] });
    }
    expect(await readFile(path)).toEqual(once);
    const none = await ledgerPath();
    expect(await eraseClient(none, { token: token(3), replacement: freshToken(), on })).toMatchObject({ manifests: 0 });
    expect(await readdir(dirname(none))).toEqual([]);
  });

  it("opens no old difference: a release without the client still shows that one of nine went", async () => {
    const path = await ledgerOf(release("q1"));
    const today = release("q2", 3);
    const breaches = async () => {
      const { manifests } = await wholeLedger(path);
      const units = matchUnits(manifests, today.units);
      const earlier = manifests.flatMap((manifest, at) =>
        statisticsOf(manifest, units.manifests[at] ?? new Uint32Array()),
      );
      return setBreaches(statisticsOf(today, units.current), earlier, 5);
    };
    const before = await breaches();
    expect(before).toMatchObject([{ pairs: [{ came: 0, went: 1, shared: 8 }] }]);
    await eraseClient(path, { token: token(3), replacement: freshToken(), on });
    expect(await breaches()).toEqual(before);
    // Were the erased client's things dropped, as well as the token, the releases would seem to have the same people.
    const dropped = { ...release("q1", 3), id: "q1" };
    const units = matchUnits([dropped], today.units);
    const earlier = statisticsOf(dropped, units.manifests[0] ?? new Uint32Array());
    expect(setBreaches(statisticsOf(today, units.current), earlier, 5)).toEqual([]);
  });

  it("keeps two releases' erased client one and the same", async () => {
    const path = await ledgerOf(release("q1"), release("q2"));
    await eraseClient(path, { token: token(3), replacement: freshToken(), on });
    expect(matchUnits((await wholeLedger(path)).manifests, []).count).toBe(9);
  });

  it("is refused with a replacement that is somebody's, or what is no token or day", async () => {
    const path = await ledgerOf(release("q1"));
    const before = await readFile(path);
    const erase = (changes: object) =>
      eraseClient(path, { token: token(3), replacement: freshToken(), on, ...changes });
    await expect(erase({ replacement: token(4) })).rejects.toThrow(failure("token-in-use"));
    await expect(erase({ replacement: token(3) })).rejects.toThrow(failure("token-in-use"));
    await expect(erase({ replacement: "short" })).rejects.toThrow(failure("malformed"));
    await expect(erase({ token: "client-3" })).rejects.toThrow(failure("malformed"));
    await expect(erase({ on: "today" })).rejects.toThrow(failure("malformed"));
    expect(await readFile(path)).toEqual(before);
  });

  it("refuses a release that was made before it", async () => {
    const path = await ledgerOf(release("q1"));
    const { tail } = await wholeLedger(path);
    await eraseClient(path, { token: token(3), replacement: freshToken(), on });
    await expect(appendManifest(path, release("q2"), { after: tail })).rejects.toThrow(failure("changed"));
    await appendManifest(path, release("q2"), { after: (await wholeLedger(path)).tail });
    expect((await wholeLedger(path)).manifests).toHaveLength(2);
  });

  it("is refused for a torn ledger, and names files with bytes that were torn off", async () => {
    const path = await ledgerOf(release("q1"), release("q2"));
    const { size } = await stat(path);
    await truncate(path, size - 1);
    const erasure = { token: token(3), replacement: freshToken(), on };
    await expect(eraseClient(path, erasure)).rejects.toThrow(failure("torn"));
    const q1 = release("q1");
    const { tail: after } = await wholeLedger(await ledgerOf(q1));
    await appendManifest(path, release("q2"), { after, repair: true });
    const { manifests, tornFiles } = await eraseClient(path, erasure);
    expect(manifests).toBe(2);
    expect(tornFiles).toEqual([expect.stringContaining(`${path}.torn-`)]);
  });

  it("is done as well where an earlier one was ended midway", async () => {
    const path = await ledgerOf(release("q1"));
    await writeFile(`${path}.new`, "half of");
    expect(await eraseClient(path, { token: token(3), replacement: freshToken(), on })).toMatchObject({ manifests: 1 });
    expect(await readdir(dirname(path))).toHaveLength(1);
  });
});
