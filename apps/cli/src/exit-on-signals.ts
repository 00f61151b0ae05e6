import { exitCodes } from "./exit-codes.js";

/** What asks a program to end. */
export const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Lets a signal end the program as an exit, so that what is to be removed on exit is: without a listener the process would
 * be gone at once, and temporary files with what records say would stay. A work that clears away on Ctrl-C by itself
 * (`interruptible`) is left to do so.
 */
export function exitOnSignals(): void {
  for (const signal of signals) {
    const exit = (): void => {
      if (process.listenerCount(signal) === 1) process.exit(exitCodes.interrupted);
    };
    process.on(signal, exit);
  }
}
