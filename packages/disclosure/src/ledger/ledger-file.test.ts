import { chmod, mkdir, readFile, readdir, symlink, writeFile } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { appendManifest } from "./append-manifest.js";
import { readChain } from "./chain.js";
import { readLedger } from "./ledger-file.js";
import { isOwnersAlone, ledgerPath, ledgerWith, manifestOf, wholeLedger } from "./ledger.fixture.js";
import { sha256 } from "./ledger-record.js";

const failure = (code: string) => expect.objectContaining({ name: "LedgerError", code });

describe("a ledger", () => {
  it("is empty where there is no file", async () => {
    const path = await ledgerPath();
    expect(await readLedger(path)).toEqual({ kind: "ledger", manifests: [], erasures: [], tail: undefined });
  });

  it("tells every release as it was, the first one first", async () => {
    const path = await ledgerWith("q1", "q2", "q3");
    const { manifests } = await wholeLedger(path);
    expect(manifests).toEqual(["q1", "q2", "q3"].map((id) => manifestOf({ id })));
  });

  it("only grows: earlier bytes stay as they are, and the file is the owner's alone", async () => {
    const path = await ledgerWith("q1");
    const before = await readFile(path);
    const { tail } = await wholeLedger(path);
    await appendManifest(path, manifestOf({ id: "q2" }), { after: tail });
    const after = await readFile(path);
    expect(after.subarray(0, before.length)).toEqual(before);
    expect(after.length).toBeGreaterThan(before.length);
    expect(await isOwnersAlone(path)).toBe(true);
    expect(await readdir(dirname(path))).toEqual([basename(path)]);
  });

  it("holds no client's token in the open, and each line the checksum of the one before", async () => {
    const path = await ledgerWith("q1", "q2");
    const text = await readFile(path, "utf8");
    const [first, second, third] = text.split("\n");
    expect(first).toBe('{"format":"rapport-ledger","version":1}');
    expect(JSON.parse(second ?? "")).toMatchObject({ previous: sha256(first ?? "") });
    expect(JSON.parse(third ?? "")).toMatchObject({ previous: sha256(second ?? "") });
    for (const token of manifestOf().units.flat()) expect(text).not.toContain(token);
  });

  it("gives its new tail on appending, which the next reader finds", async () => {
    const path = await ledgerPath();
    const tail = await appendManifest(path, manifestOf(), { after: undefined });
    expect((await wholeLedger(path)).tail).toBe(tail);
  });
});

describe("a ledger that others can reach", () => {
  it.runIf(process.platform !== "win32").each([0o640, 0o604, 0o660, 0o601])("is refused with mode %o", async (mode) => {
    const path = await ledgerWith("q1");
    const { tail } = await wholeLedger(path);
    await chmod(path, mode);
    await expect(readLedger(path)).rejects.toThrow(failure("readable-by-others"));
    await expect(appendManifest(path, manifestOf({ id: "q2" }), { after: tail })).rejects.toThrow(
      failure("readable-by-others"),
    );
  });

  it.runIf(process.platform !== "win32")("is refused behind a symbolic link, even one that leads nowhere", async () => {
    const path = await ledgerWith("q1");
    const [link, nowhere] = [`${path}.link`, `${path}.nowhere`];
    await symlink(path, link);
    await symlink(`${path}.none`, nowhere);
    for (const each of [link, nowhere]) {
      await expect(readLedger(each)).rejects.toThrow(failure("symbolic-link"));
      await expect(appendManifest(each, manifestOf(), { after: undefined })).rejects.toThrow(failure("symbolic-link"));
    }
  });

  it("is refused where it is a folder", async () => {
    const path = await ledgerPath();
    await mkdir(path);
    await expect(readLedger(path)).rejects.toThrow(failure("not-a-file"));
  });
});

describe("a damaged ledger", () => {
  it("is noticed at every bit of every byte", async () => {
    const bytes = await readFile(await ledgerWith("q1", "q2"));
    const whole = readChain(bytes);
    if (whole.kind !== "whole") throw new Error("The ledger is whole.");
    const lineOf = (at: number) => bytes.subarray(0, at).filter((byte) => byte === 10).length + 1;
    const unnoticed = [...bytes.keys()].flatMap((at) =>
      [1, 2, 4, 8, 16, 32, 64, 128].flatMap((bit) => {
        const flipped = Buffer.from(bytes);
        flipped[at] = (bytes[at] ?? 0) ^ bit;
        const found = readChain(flipped);
        // The last line end is what tells that the last line was written whole.
        const kind = at === bytes.length - 1 ? "torn" : "damaged";
        return found.kind === kind && found.line === lineOf(at) ? [] : [{ at, bit, found: found.kind }];
      }),
    );
    expect(unnoticed).toEqual([]);
  });

  it("would not be noticed at many bytes without the checksums", async () => {
    const line = (await readFile(await ledgerWith("q1"), "latin1")).split("\n")[1] ?? "";
    const isReadable = (text: string) => {
      try {
        return typeof JSON.parse(text) === "object";
      } catch {
        return false;
      }
    };
    const flips = Array.from(line, (letter, at) => {
      return line.slice(0, at) + String.fromCharCode(letter.charCodeAt(0) ^ 1) + line.slice(at + 1);
    });
    expect(flips.filter(isReadable).length).toBeGreaterThan(line.length / 2);
    const [first = ""] = (await readFile(await ledgerWith("q1"), "latin1")).split("\n");
    const kinds = flips.map((flip) => readChain(Buffer.from(`${first}\n${flip}\n`, "latin1")).kind);
    expect(new Set(kinds)).toEqual(new Set(["damaged"]));
  });

  it("is noticed when a line is lost, doubled or in another place", async () => {
    const lines = (await readFile(await ledgerWith("q1", "q2", "q3"), "utf8")).split("\n");
    const [heading, one, two, three] = lines.map((line) => `${line}\n`);
    const read = (...some: readonly (string | undefined)[]) => readChain(Buffer.from(some.join("")));
    expect(read(heading, one, two, three).kind).toBe("whole");
    expect(read(heading, two, three)).toMatchObject({ kind: "damaged", line: 2 });
    expect(read(heading, one, three)).toMatchObject({ kind: "damaged", line: 3 });
    expect(read(heading, one, one, two, three)).toMatchObject({ kind: "damaged", line: 3 });
    expect(read(heading, two, one, three)).toMatchObject({ kind: "damaged", line: 2 });
    expect(read(one, two, three)).toMatchObject({ kind: "damaged", line: 1 });
    expect(read(heading, one, "\n", two)).toMatchObject({ kind: "damaged", line: 3 });
  });

  it.each([
    ["a blank", (line: string) => line.replace(",", ", ")],
    ["an escape", (line: string) => line.replace('"release"', String.raw`"\u0072elease"`)],
    ["a field twice", (line: string) => line.replace("{", '{"kind":"release",')],
    ["another order", (line: string) => line.replace(/^\{("previous":"\w+"),("kind":"\w+")/, "{$2,$1")],
    ["a line end of two bytes", (line: string) => `${line}\r`],
    ["one more field", (line: string) => line.replace("{", '{"note":"",')],
  ])("is one whose line has the same meaning with %s, since nobody wrote it so", async (_, change) => {
    const [heading = "", line = ""] = (await readFile(await ledgerWith("q1"), "utf8")).split("\n");
    expect(change(line)).not.toBe(line);
    expect(JSON.parse(change(line))).toMatchObject(JSON.parse(line));
    expect(readChain(Buffer.from(`${heading}\n${change(line)}\n`))).toMatchObject({ kind: "damaged", line: 2 });
  });

  it("says the line and what is wrong, never what is there, and is not built upon", async () => {
    const path = await ledgerWith("q1", "q2");
    const { tail } = await wholeLedger(path);
    const text = await readFile(path, "utf8");
    await writeFile(path, text.replace('"release"', '"Ada Lovelace"'));
    const found = await readLedger(path);
    expect(found).toEqual({ kind: "damaged", line: 2, problem: "sha256: expected the line's own checksum." });
    await expect(appendManifest(path, manifestOf({ id: "q3" }), { after: tail, repair: true })).rejects.toThrow(
      failure("damaged"),
    );
  });

  it("is told apart from one of another version", async () => {
    const path = await ledgerPath();
    await writeFile(path, '{"format":"rapport-ledger","version":2}\n', { mode: 0o600 });
    expect(await readLedger(path)).toMatchObject({ kind: "damaged", line: 1 });
    await expect(appendManifest(path, manifestOf(), { after: undefined })).rejects.toThrow(failure("unknown-version"));
  });
});
