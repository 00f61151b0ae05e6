import { totalmem } from "node:os";

/** What an engine may use of the machine. */
export interface EngineSettings {
  /**
   * The most memory for its tables, for instance `"2GB"` or `"800MB"`; what does not fit goes to temporary files. By default
   * 1GB, or most of what a small machine has.
   */
  readonly memoryLimit?: string | undefined;
  /** How many threads work at once, 1 to 256; by default one for each processor, and on little data one for each query. */
  readonly threads?: number | undefined;
}

/** Ten million stays take no more than twice as much in all, and what does not fit is only slower. */
const usualMegabytes = 1000;

/** The limit where none is set. */
export function usualMemoryLimit(): string {
  return `${Math.min(usualMegabytes, Math.floor((0.8 * totalmem()) / 1e6))}MB`;
}

const mostThreads = 256;
/** Less is not enough to read one block of a file. */
const leastMegabytes = 128;
const megabytes = { MB: 1, GB: 1000, TB: 1_000_000 } as const;

/**
 * The text, in the engine's spelling.
 *
 * @throws RangeError for one that is no amount of memory, or too little.
 */
export function checkedMemoryLimit(text: string): string {
  const parts = /^(?<number>\d+(?:\.\d+)?)\s*(?<unit>[MGT]B)$/iu.exec(text.trim())?.groups;
  const unit = (["MB", "GB", "TB"] as const).find((each) => each === parts?.["unit"]?.toUpperCase());
  const number = Number(parts?.["number"]);
  if (unit !== undefined && number * megabytes[unit] >= leastMegabytes) return `${number}${unit}`;
  throw new RangeError(
    `A memory limit is a number with MB, GB or TB, for instance 2GB; it is at least ${leastMegabytes}MB.`,
  );
}

/** @throws RangeError for a number of threads that there cannot be. */
export function checkedThreads(threads: number): number {
  if (Number.isInteger(threads) && threads >= 1 && threads <= mostThreads) return threads;
  throw new RangeError(`The number of threads is a whole number from 1 to ${mostThreads}.`);
}
