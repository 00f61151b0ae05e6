import { createHmac } from "node:crypto";

const alphabet = "abcdefghijklmnopqrstuvwxyz234567";

/** Base 32 (RFC 4648, in small letters), which survives every spreadsheet and file system. */
function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{5}/gu) ?? []).map((five) => alphabet[Number.parseInt(five, 2)]).join("");
}

/** Stands between the cells that say together who it is. */
const between = "\u001F";

const folded = (text: string): string =>
  text
    .normalize("NFC")
    // Upper case first, since it takes ß and ss for the same, as case folding does.
    .toUpperCase()
    .toLowerCase()
    .normalize("NFC")
    .replaceAll(/\s+/gu, " ")
    .trim();

/** Capitals, accents written in two ways and white space make no other person. */
export const normalised = (identity: string): string => identity.split(between).map(folded).join(between);

/** 100 bits: among a million people, the chance that two share one is below 1 in 10^18. */
const bytesKept = 13;
const lettersKept = 20;

/**
 * A pseudonym: HMAC-SHA-256 (RFC 2104) of who it is, as one normalised text, under the practice's key and apart for each
 * kind, so that a client and a practitioner of the same name have nothing in common.
 */
export function pseudonymOf(key: Uint8Array, kind: string, identity: string): string {
  const digest = createHmac("sha256", key).update(`rapport pseudonym 1\n${kind}\n${identity}`, "utf8").digest();
  return `${kind}-${base32(digest.subarray(0, bytesKept)).slice(0, lettersKept)}`;
}

/** Tells one key from another without saying anything of either. */
export function keyMark(key: Uint8Array): string {
  return createHmac("sha256", key).update("rapport pseudonym key 1").digest("hex").slice(0, 16);
}
