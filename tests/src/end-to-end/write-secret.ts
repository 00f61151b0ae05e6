import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Thirty-two bytes that every test's practice has for its secret, so that the same records make the same report. */
const secret = Buffer.alloc(32, 7).toString("base64url");

/** Gives the practices in a folder their secret, where the command looks for it. */
export function writeSecret(folder: string): void {
  const store = path.join(folder, ".rapport");
  mkdirSync(store, { recursive: true, mode: 0o700 });
  writeFileSync(path.join(store, "secret.key"), `rapport-secret 1\n${secret}\n`, { mode: 0o600 });
}
