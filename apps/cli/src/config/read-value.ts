import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { authorText } from "../author-text.js";
import { loadDefault } from "../load-module.js";
import { UsageError } from "../outcome.js";
import { configEnding, configEndings } from "./config-file.js";

/** The text of a configuration, without a byte order mark. */
async function textOf(path: string): Promise<string> {
  return (await readFile(path, "utf8")).replace(/^\uFEFF/, "");
}

async function jsonOf(path: string): Promise<unknown> {
  const text = await textOf(path);
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${path}: is not JSON.`);
  }
}

/** Where YAML cannot be read further, without what stands there. */
function yamlPlace(error: unknown): string {
  const place = error instanceof Error && "linePos" in error && Array.isArray(error.linePos) ? error.linePos : [];
  const [start]: readonly { readonly line?: unknown }[] = place;
  return typeof start?.line === "number" ? `: look at line ${start.line} and those next to it` : "";
}

async function yamlOf(path: string): Promise<unknown> {
  const text = await textOf(path);
  const { parse } = await import("yaml");
  try {
    return parse(text, { logLevel: "error" }) ?? {};
  } catch (error) {
    throw new UsageError(`${path}: is not YAML${yamlPlace(error)}.`);
  }
}

async function exportOf(path: string): Promise<unknown> {
  const value = await loadDefault(pathToFileURL(resolve(path)).href).catch((error: unknown) => {
    throw new UsageError(`${path}: could not be loaded. It says: ${authorText(error)}`);
  });
  if (value !== undefined) return value;
  throw new UsageError(`${path}: has no default export. Expected: export default { practice: "…" };`);
}

/** What a configuration holds, whatever its format. The file is there. */
export async function readValue(path: string): Promise<unknown> {
  const ending = configEnding(path);
  switch (ending) {
    case "json":
      return jsonOf(path);
    case "yaml":
    case "yml":
      return yamlOf(path);
    case "ts":
    case "mts":
    case "js":
    case "mjs":
      return exportOf(path);
    case undefined:
      throw new UsageError(
        `${path}: Expected a name that ends in ${configEndings.map((each) => `.${each}`).join(", ")}.`,
      );
    default: {
      const unknown: never = ending;
      return unknown;
    }
  }
}
