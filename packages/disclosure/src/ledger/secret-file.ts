import { secretFrom } from "../secret/secret.js";
import type { Secret } from "../secret/secret.js";
import { randomBytes } from "node:crypto";
import { createPrivateFile, readPrivateFile, refusals } from "./private-file.js";
import { systemCode } from "./system-code.js";

/** What kept a practice's secret from being read or made. */
export type SecretFileErrorCode =
  | "missing"
  | "exists"
  | "symbolic-link"
  | "not-a-file"
  | "readable-by-others"
  | "malformed"
  | "too-short"
  | "no-folder"
  | "not-read"
  | "not-written";

/** Told apart by `code`; its message is for the person who asked, and holds nothing of the secret. */
export class SecretFileError extends Error {
  override readonly name = "SecretFileError";

  constructor(
    readonly code: SecretFileErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

const messages: Readonly<Record<SecretFileErrorCode, string>> = {
  ...refusals,
  missing: "does not exist. Make the practice's secret first, or give the name of the file that has it",
  exists: "is there already. A secret is never replaced, since earlier releases can only be told apart with it",
  malformed: "is not a secret file: expected one heading and one line of base64url",
  "too-short": "holds too short a secret: expected at least 32 random bytes",
  "no-folder": "cannot be written, since the folder that it should go into does not exist. Make the folder first",
  "not-read": "could not be read",
  "not-written": "could not be written",
};

function errorAt(path: string, code: SecretFileErrorCode, options?: ErrorOptions): SecretFileError {
  return new SecretFileError(code, `${path} ${messages[code]}.`, options);
}

const heading = "rapport-secret 1";
const size = 32;

/**
 * A practice's secret, at least 32 bytes, from the file that `createSecretFile` made.
 *
 * Rejects with a `SecretFileError`: `missing`, `symbolic-link`, `not-a-file`, `readable-by-others` where the group or anybody
 * may read or write it (not on Windows), `malformed`, `too-short`, `not-read` for any other reason.
 */
export async function readSecretFile(path: string): Promise<Secret> {
  const found = await readPrivateFile(path).catch((cause: unknown) => {
    throw errorAt(path, "not-read", { cause });
  });
  if (found.kind === "missing") throw errorAt(path, "missing");
  if (found.kind === "refused") throw errorAt(path, found.why);
  const [first, second, rest, ...more] = found.bytes.toString("latin1").split("\n");
  if (first !== heading || second === undefined || rest !== "" || more.length > 0) throw errorAt(path, "malformed");
  const secret = Buffer.from(second, "base64url");
  if (secret.toString("base64url") !== second) throw errorAt(path, "malformed");
  if (secret.length < size) throw errorAt(path, "too-short");
  return secretFrom(new Uint8Array(secret));
}

/** 32 bytes from the system's own source. */
export function drawSecret(): Uint8Array {
  return new Uint8Array(randomBytes(size));
}

/**
 * Writes a practice's secret, by default a new one, into a new file that only its owner may read.
 *
 * Rejects with a `SecretFileError`: `exists`, `no-folder`, `not-written` for any other reason.
 */
export async function createSecretFile(path: string, secret: Uint8Array = drawSecret()): Promise<void> {
  try {
    await createPrivateFile(path, `${heading}\n${Buffer.from(secret).toString("base64url")}\n`);
  } catch (cause) {
    const code = systemCode(cause);
    if (code === "EEXIST") throw errorAt(path, "exists", { cause });
    throw errorAt(path, code === "ENOENT" || code === "ENOTDIR" ? "no-folder" : "not-written", { cause });
  }
}
