import { checkedMemoryLimit, checkedThreads } from "@rapport/dataset";
import type { EngineSettings } from "@rapport/dataset";
import { UsageError } from "../outcome.js";
import type { Config } from "./config-schema.js";

/** As they were written on the command line. */
export interface EngineFlags {
  readonly memoryLimit?: string | undefined;
  readonly threads?: string | undefined;
}

/** The value, or a mistake in how it was given; `where` names the flag or the field. */
function checked<Value>(where: string, check: () => Value): Value {
  try {
    return check();
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new UsageError(`${where}: ${cause.message}`, { cause });
  }
}

const numberOf = (text: string): number => (/^\d+$/u.test(text) ? Number(text) : NaN);

/**
 * What the engine may use of the machine: flags before the configuration.
 *
 * @throws UsageError for what is no amount of memory, or no number of threads.
 */
export function engineSettings({ engine = {} }: Config, flags: EngineFlags): EngineSettings {
  const { memoryLimit, threads } = flags;
  const limit = memoryLimit ?? engine.memoryLimit;
  const count = threads === undefined ? engine.threads : numberOf(threads);
  const whereLimit = memoryLimit === undefined ? "engine.memoryLimit" : "--memory-limit";
  const whereThreads = threads === undefined ? "engine.threads" : "--threads";
  return {
    ...(limit === undefined ? {} : { memoryLimit: checked(whereLimit, () => checkedMemoryLimit(limit)) }),
    ...(count === undefined ? {} : { threads: checked(whereThreads, () => checkedThreads(count)) }),
  };
}
