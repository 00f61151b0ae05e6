import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll } from "vitest";

/** A new folder, absolute, that is removed after the test file that asks for it. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(realpathSync(tmpdir()), "rapport-end-to-end-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
