import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";

/** A thread of its own that answers what it is asked, one after the other. */
export interface Thread<Input, Output> {
  /** Rejects where the thread fails or is ended; a thread that failed answers nothing any more. */
  readonly ask: (input: Input) => Promise<Output>;
  readonly end: () => Promise<void>;
}

interface Waiting<Output> {
  readonly resolve: (output: Output) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Starts a thread that runs a module of an installed package, which posts one answer for each message. It has to be ended:
 * until then it keeps the process alive.
 */
export function startThread<Input, Output>(module: string): Thread<Input, Output> {
  const worker = new Worker(createRequire(import.meta.url).resolve(module));
  const waiting: Waiting<Output>[] = [];
  let failure: unknown;
  const fail = (reason: unknown): void => {
    failure ??= reason;
    for (const { reject } of waiting.splice(0)) reject(failure);
  };
  worker.on("message", (output: Output) => waiting.shift()?.resolve(output));
  worker.on("error", fail);
  worker.on("exit", () => fail(new Error("A thread of this program ended before it had answered.")));
  return {
    ask: (input) =>
      new Promise((resolve, reject) => {
        if (failure !== undefined) {
          reject(failure);
          return;
        }
        worker.postMessage(input);
        waiting.push({ resolve, reject });
      }),
    end: async () => void (await worker.terminate()),
  };
}
