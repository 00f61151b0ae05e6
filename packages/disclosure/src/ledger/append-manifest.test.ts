import { appendFile, readFile, readdir, truncate, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { appendManifest } from "./append-manifest.js";
import { readChain } from "./chain.js";
import { readLedger } from "./ledger-file.js";
import { idsOf, isOwnersAlone, ledgerPath, ledgerWith, manifestOf, wholeLedger } from "./ledger.fixture.js";
import { recordLine, sha256 } from "./ledger-record.js";

const failure = (code: string) => expect.objectContaining({ name: "LedgerError", code });

describe("an appended release", () => {
  it("is refused when another one was appended since the ledger was read", async () => {
    const path = await ledgerWith("q1");
    const { tail } = await wholeLedger(path);
    await appendManifest(path, manifestOf({ id: "q2" }), { after: tail });
    await expect(appendManifest(path, manifestOf({ id: "q3" }), { after: tail })).rejects.toThrow(failure("changed"));
    await expect(appendManifest(path, manifestOf({ id: "q3" }), { after: undefined })).rejects.toThrow(
      failure("changed"),
    );
    expect(idsOf(await readLedger(path))).toEqual(["q1", "q2"]);
  });

  it("is refused when the ledger that was read is gone", async () => {
    const path = await ledgerWith("q1");
    const { tail } = await wholeLedger(path);
    const elsewhere = await ledgerPath();
    await expect(appendManifest(elsewhere, manifestOf({ id: "q2" }), { after: tail })).rejects.toThrow(
      failure("changed"),
    );
  });

  it("is the only one of many that were made at once", async () => {
    const path = await ledgerWith("q1");
    const { tail } = await wholeLedger(path);
    const ids = ["a", "b", "c", "d", "e", "f"];
    const done = await Promise.allSettled(ids.map((id) => appendManifest(path, manifestOf({ id }), { after: tail })));
    const appended = ids.filter((_, at) => done[at]?.status === "fulfilled");
    expect(appended).toHaveLength(1);
    expect(idsOf(await readLedger(path))).toEqual(["q1", ...appended]);
  });

  it("is refused with an id that is there, or a form that cannot be read again", async () => {
    const path = await ledgerWith("q1");
    const { tail } = await wholeLedger(path);
    const before = await readFile(path);
    await expect(appendManifest(path, manifestOf({ id: "q1" }), { after: tail })).rejects.toThrow(failure("duplicate"));
    await expect(appendManifest(path, manifestOf({ id: "" }), { after: tail })).rejects.toThrow(failure("malformed"));
    expect(await readFile(path)).toEqual(before);
  });

  it("is refused where there is no folder", async () => {
    const path = join(await ledgerPath(), "in", "it");
    await expect(appendManifest(path, manifestOf(), { after: undefined })).rejects.toThrow(failure("no-folder"));
  });

  it("waits for no lock: one that is held is told, one that was left behind is told apart", async () => {
    const path = await ledgerWith("q1");
    const { tail } = await wholeLedger(path);
    const append = () => appendManifest(path, manifestOf({ id: "q2" }), { after: tail });
    await writeFile(`${path}.lock`, JSON.stringify({ pid: process.pid, host: hostname() }));
    await expect(append()).rejects.toThrow(failure("locked"));
    // Beyond the highest process id that Linux, macOS or Windows in practice give.
    await writeFile(`${path}.lock`, JSON.stringify({ pid: 2 ** 30, host: hostname() }));
    await expect(append()).rejects.toThrow(failure("stale-lock"));
    await expect(append()).rejects.toThrow(`Delete it and try again`);
    await writeFile(`${path}.lock`, JSON.stringify({ pid: 2 ** 30, host: "another-computer" }));
    await expect(append()).rejects.toThrow(failure("locked"));
    await writeFile(`${path}.lock`, "");
    await expect(append()).rejects.toThrow(failure("locked"));
    expect(idsOf(await readLedger(path))).toEqual(["q1"]);
  });
});

describe("a torn ledger", () => {
  it("is told as torn wherever its last line ends early, with all lines before", async () => {
    const path = await ledgerWith("q1", "q2");
    const bytes = await readFile(path);
    const ends = [...bytes.entries()].flatMap(([at, byte]) => (byte === 10 ? [at + 1] : []));
    for (let length = 0; length < bytes.length; length += 1) {
      const found = readChain(bytes.subarray(0, length));
      const lines = ends.filter((end) => end <= length).length;
      expect(found).toMatchObject({
        kind: ends.includes(length) ? "whole" : "torn",
        records: { length: Math.max(0, lines - 1) },
        bytes: lines > 0 ? ends[lines - 1] : 0,
      });
    }
  });

  it("is not appended to, unless its repair is asked for, which keeps the broken bytes", async () => {
    const path = await ledgerWith("q1", "q2");
    const bytes = await readFile(path);
    await truncate(path, bytes.length - 20);
    const torn = await readLedger(path);
    expect(torn).toMatchObject({ kind: "torn", line: 3 });
    expect(idsOf(torn)).toEqual(["q1"]);
    const after = torn.kind === "torn" ? torn.tail : undefined;
    await expect(appendManifest(path, manifestOf({ id: "q3" }), { after })).rejects.toThrow(failure("torn"));
    expect(await readFile(path)).toEqual(bytes.subarray(0, -20));

    await appendManifest(path, manifestOf({ id: "q3" }), { after, repair: true });
    expect(idsOf(await wholeLedger(path))).toEqual(["q1", "q3"]);
    const [, beside = ""] = (await readdir(dirname(path))).toSorted();
    expect(beside).toMatch(/^releases\.ledger\.torn-[0-9a-f]{16}$/);
    const kept = await readFile(join(dirname(path), beside));
    const firstLines = bytes.indexOf("\n", bytes.indexOf("\n") + 1) + 1;
    expect(kept).toEqual(bytes.subarray(firstLines, -20));
    expect(await isOwnersAlone(join(dirname(path), beside))).toBe(true);
  });

  it("is repaired as well when an earlier repair was ended after the bytes were kept", async () => {
    const path = await ledgerWith("q1");
    const { tail: after } = await wholeLedger(path);
    await appendFile(path, '{"previous"');
    await writeFile(`${path}.torn-${sha256('{"previous"').slice(0, 16)}`, '{"previous"', { mode: 0o600 });
    await appendManifest(path, manifestOf({ id: "q2" }), { after, repair: true });
    expect(idsOf(await wholeLedger(path))).toEqual(["q1", "q2"]);
  });

  it.each(["", '{"format":"rapp'])("can be torn before its first line: %j", async (content) => {
    const path = await ledgerPath();
    await writeFile(path, content, { mode: 0o600 });
    expect(await readLedger(path)).toMatchObject({ kind: "torn", line: 1, manifests: [], tail: undefined });
    await expect(appendManifest(path, manifestOf(), { after: undefined })).rejects.toThrow(failure("torn"));
    await appendManifest(path, manifestOf(), { after: undefined, repair: true });
    expect(idsOf(await wholeLedger(path))).toEqual([manifestOf().id]);
  });

  it("is not repaired for a release that was made without knowing all whole lines", async () => {
    const path = await ledgerWith("q1");
    await appendFile(path, "{");
    await expect(appendManifest(path, manifestOf({ id: "q2" }), { after: undefined, repair: true })).rejects.toThrow(
      failure("changed"),
    );
    expect((await readFile(path, "utf8")).endsWith("{")).toBe(true);
    expect(await readdir(dirname(path))).toHaveLength(1);
  });
});

describe("a release that is too large to be read again", () => {
  it("is refused before anything is written, and one of just that size is not", async () => {
    const record = { kind: "release" as const, manifest: manifestOf() };
    const size = Buffer.byteLength(JSON.stringify(record.manifest));
    await expect(recordLine(record, "", size - 1)).rejects.toThrow(failure("not-written"));
    expect(await recordLine(record, "", size)).toEqual(await recordLine(record, ""));
  });
});
