import { signals } from "./exit-on-signals.js";

/**
 * Does a work that Ctrl-C or another signal stops, so that it can clear away what it began; a second one ends the program at
 * once.
 */
export async function interruptible<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const controller = new AbortController();
  const interrupt = (): void => controller.abort();
  for (const signal of signals) process.once(signal, interrupt);
  try {
    return await work(controller.signal);
  } finally {
    for (const signal of signals) process.off(signal, interrupt);
  }
}
