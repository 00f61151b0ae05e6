import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** The files that say what else is in the folder of a report, and by what they are known to do so. */
const lists = [
  { file: "datapackage.json", key: "name", value: "rapport-report", entries: "resources" },
  { file: "charts.json", key: "format", value: "rapport-charts", entries: "charts" },
] as const;

function pathsIn(listed: unknown): readonly string[] {
  if (!Array.isArray(listed)) return [];
  return listed.flatMap((entry: unknown) =>
    typeof entry === "object" && entry !== null && "path" in entry && typeof entry.path === "string"
      ? [entry.path]
      : [],
  );
}

async function parsed(path: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    const content: unknown = JSON.parse(await readFile(path, "utf8"));
    return typeof content === "object" && content !== null ? { ...content } : {};
  } catch {
    // Whatever it is, it is not a list of ours.
    return {};
  }
}

/**
 * Whether a folder holds nothing but files that a report was written into, so that it may be replaced without losing anything
 * else. An empty one does.
 */
export async function isReportFolder(path: string): Promise<boolean> {
  const names = await readdir(path);
  if (names.length === 0) return true;
  for (const { file, key, value, entries } of lists) {
    const list = await parsed(join(path, file));
    const known = new Set([file, ...pathsIn(list[entries])]);
    if (list[key] === value && names.every((name) => known.has(name))) return true;
  }
  return false;
}
