import { rmSync } from "node:fs";

const marked = new Set<string>();

/** What is still in use by somebody else, as can be on Windows, is left for a later start. */
export function removeNow(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 2, retryDelay: 20 });
  } catch {
    // Nothing that a caller could do better.
  }
}

function removeAll(): void {
  for (const path of marked) removeNow(path);
  marked.clear();
}

/**
 * Lets a file or folder be removed when the process exits, unless `keep`, which is returned, is called before. No signal is
 * handled here: a program that wants things removed on one exits in its own handler.
 */
export function removeOnExit(path: string): () => void {
  if (marked.size === 0) process.once("exit", removeAll);
  marked.add(path);
  return function keep() {
    marked.delete(path);
    if (marked.size === 0) process.off("exit", removeAll);
  };
}
