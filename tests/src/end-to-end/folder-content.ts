import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Everything below a folder, hidden files too: its path, and a hash of what a file holds. */
export function contentOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => {
      const place = path.join(entry.parentPath, entry.name);
      const name = path.relative(folder, place);
      return entry.isFile() ? `${name} ${createHash("sha256").update(readFileSync(place)).digest("hex")}` : name;
    })
    .toSorted();
}
