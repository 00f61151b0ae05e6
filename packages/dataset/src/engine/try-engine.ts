import { engineName, openEngine } from "./engine.js";
import type { EngineSettings } from "./engine-settings.js";

/** What an engine says of itself. */
export interface EngineFacts {
  /** What it is called, with its version. */
  readonly name: string;
  readonly threads: number;
  /** As the engine writes it, for instance `953.6 MiB`. */
  readonly memoryLimit: string;
}

/**
 * Opens an engine, asks it what it is, and closes it. It reads no record.
 *
 * @throws RangeError for settings that there cannot be. Whatever keeps the engine from being loaded is passed on.
 */
export async function tryEngine(settings: EngineSettings = {}): Promise<EngineFacts> {
  const engine = await openEngine(settings);
  try {
    const [row = {}] = await engine.select(
      "select current_setting('threads') as threads, current_setting('memory_limit') as memory",
    );
    const { threads, memory } = row;
    return { name: engineName, threads: Number(threads), memoryLimit: String(memory) };
  } finally {
    engine.close();
  }
}
