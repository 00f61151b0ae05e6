import { inflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { LedgerError } from "./ledger-error.js";
import { packedPieces } from "./packed-pieces.js";
import { keyedToken } from "../secret/secret.js";
import { testSecret } from "../draft.fixture.js";

const unpacked = (pieces: readonly Buffer[]) =>
  inflateRawSync(Buffer.from(Buffer.concat(pieces).toString("latin1"), "base64")).toString();

/** Text that hardly packs, so that what is packed comes in many pieces. */
const tokens = Array.from({ length: 40_000 }, (_, at) => keyedToken(testSecret, `${at}`));

describe("packed pieces", () => {
  it("are together one text in base64, however long what is packed is", async () => {
    for (const count of [0, 1, 2, 3, 4, 1000, 39_999, 40_000]) {
      const pieces = await packedPieces(tokens.slice(0, count), Infinity);
      const text = Buffer.concat(pieces).toString("latin1");
      expect(Buffer.from(text, "base64").toString("base64")).toBe(text);
      expect(unpacked(pieces)).toBe(tokens.slice(0, count).join(""));
    }
    expect((await packedPieces(tokens, Infinity)).length).toBeGreaterThan(3);
  });

  it("keep letters of more than a byte whole", async () => {
    const text = "ä😀".repeat(300_000);
    expect(unpacked(await packedPieces([text, text], Infinity))).toBe(text + text);
  });

  it("are none of what has more bytes than the limit", async () => {
    await expect(packedPieces(["four", "more"], 8)).resolves.toBeDefined();
    await expect(packedPieces(["four", "more"], 7)).rejects.toThrow(LedgerError);
    await expect(packedPieces(["ä"], 1)).rejects.toThrow(LedgerError);
  });
});
