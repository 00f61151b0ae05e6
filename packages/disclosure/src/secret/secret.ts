import type { KeyObject } from "node:crypto";
import { createHmac, createSecretKey } from "node:crypto";
import { encodeLabels } from "./encode-labels.js";

const brand: unique symbol = Symbol("Secret");

/** A practice's secret. The holder is empty: its bytes cannot be read, printed, written as JSON or copied with it. */
export interface Secret {
  readonly [brand]: true;
}

const keys = new WeakMap<Secret, KeyObject>();

/** The secret of these bytes, which are copied. Throws a `RangeError` for fewer than 32 bytes. */
export function secretFrom(bytes: Uint8Array): Secret {
  if (bytes.length < 32) throw new RangeError("A secret needs at least 32 bytes.");
  const secret: Secret = Object.freeze({ [brand]: true as const });
  keys.set(secret, createSecretKey(bytes));
  return secret;
}

/** HMAC-SHA-256 (RFC 2104). Throws a `TypeError` for anything that `secretFrom` did not make, such as a copy. */
export function authenticate(secret: Secret, message: Uint8Array): Uint8Array {
  const key = keys.get(secret);
  if (key === undefined) throw new TypeError("Expected a secret that secretFrom returned.");
  return createHmac("sha256", key).update(message).digest();
}

/**
 * A number in [0, 1), a multiple of 2^-53, that the secret and the labels decide: the same again for the same labels, and
 * without the secret not to be told from chance. Where one label ends and the next begins counts.
 */
export function drawFraction(secret: Secret, ...labels: readonly string[]): number {
  const digest = authenticate(secret, encodeLabels(["fraction", ...labels]));
  return Number(new DataView(digest.buffer, digest.byteOffset).getBigUint64(0) >> 11n) / 2 ** 53;
}

/** A name that the secret and the labels decide: 128 bits as 22 characters of base64url. It shares nothing with a draw. */
export function keyedToken(secret: Secret, ...labels: readonly string[]): string {
  const digest = authenticate(secret, encodeLabels(["token", ...labels]));
  return Buffer.from(digest.subarray(0, 16)).toString("base64url");
}

/** Whether `secretFrom` made it. */
export function isSecret(value: unknown): value is Secret {
  return typeof value === "object" && value !== null && keys.has(value as Secret);
}
