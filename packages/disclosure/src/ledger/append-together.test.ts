import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { appendManifests } from "./append-manifest.js";
import { readChain } from "./chain.js";
import { eraseClient } from "./erase.js";
import { freshToken, idsOf, ledgerPath, ledgerWith, manifestOf, token, wholeLedger } from "./ledger.fixture.js";
import { readLedger } from "./ledger-file.js";
import { manifestsOf } from "./ledger-record.js";

const failure = (code: string) => expect.objectContaining({ name: "LedgerError", code });
const pair = (a: string, b: string) => [manifestOf({ id: a }), manifestOf({ id: b })];

describe("releases that are appended together", () => {
  it("are read back in their order, after what was there and before what comes", async () => {
    const path = await ledgerWith("q1");
    const { tail } = await wholeLedger(path);
    const after = await appendManifests(path, pair("q2", "q3"), { after: tail });
    await appendManifests(path, [manifestOf({ id: "q4" })], { after });
    expect(idsOf(await readLedger(path))).toEqual(["q1", "q2", "q3", "q4"]);
  });

  it("begin a ledger where there is none", async () => {
    const path = await ledgerPath();
    await appendManifests(path, pair("q1", "q2"), { after: undefined });
    expect(idsOf(await readLedger(path))).toEqual(["q1", "q2"]);
  });

  it("are all there or none of them, wherever the writing ended", async () => {
    const path = await ledgerWith("q1");
    const { tail } = await wholeLedger(path);
    await appendManifests(path, pair("q2", "q3"), { after: tail });
    const bytes = await readFile(path);
    const counts = Array.from({ length: bytes.length + 1 }, (_, length) => {
      const chain = readChain(bytes.subarray(0, length));
      return chain.kind === "damaged" ? -1 : chain.records.flatMap(manifestsOf).length;
    });
    expect(new Set(counts)).toEqual(new Set([0, 1, 3]));
  });

  it("are refused as a whole where one of them is there already, is there twice, or is malformed", async () => {
    const path = await ledgerWith("q1");
    const { tail } = await wholeLedger(path);
    const before = await readFile(path);
    const append = (a: string, b: string) => appendManifests(path, pair(a, b), { after: tail });
    await expect(append("q2", "q1")).rejects.toThrow(failure("duplicate"));
    await expect(append("q2", "q2")).rejects.toThrow(failure("duplicate"));
    await expect(append("q2", "")).rejects.toThrow(failure("malformed"));
    await expect(appendManifests(path, [], { after: tail })).rejects.toThrow(RangeError);
    expect(await readFile(path)).toEqual(before);
  });

  it("have a client taken out of each of them", async () => {
    const path = await ledgerPath();
    await appendManifests(path, pair("q1", "q2"), { after: undefined });
    const replacement = freshToken();
    expect(await eraseClient(path, { token: token(2), replacement, on: "2026-11-22" })).toMatchObject({ manifests: 2 });
    const { manifests } = await wholeLedger(path);
    expect(manifests.map(({ units }) => units[1])).toEqual([[replacement], [replacement]]);
  });
});
