import { extname } from "node:path";
import { fileURLToPath } from "node:url";

const typescript = new Set([".ts", ".mts"]);

/**
 * What a module exports as its default; undefined where it has none. TypeScript is read by jiti, which is loaded only then
 * and leaves no cache behind.
 */
export async function loadDefault(url: string): Promise<unknown> {
  const loaded: unknown = typescript.has(extname(fileURLToPath(url))) ? await loadTypescript(url) : await import(url);
  return typeof loaded === "object" && loaded !== null && "default" in loaded ? loaded.default : undefined;
}

async function loadTypescript(url: string): Promise<unknown> {
  const { createJiti } = await import("jiti");
  return createJiti(import.meta.url, { fsCache: false, interopDefault: false }).import(fileURLToPath(url));
}
