import { once } from "node:events";
import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";
import type { Attacker, ReadersFindings } from "./attack-readers.js";

/** A thread of its own that makes the attacks of a release, one after the other. */
export interface AttackBeside {
  readonly attacker: Attacker;
  /** Ends the thread; an attack that is not done rejects. */
  readonly end: () => Promise<void>;
}

/**
 * Starts a thread that loads the solver and then makes what attacks `release` sends it, so that the caller's own thread is
 * free for `ahead`. By itself it keeps no process alive. Its attacker rejects where the thread fails or is ended.
 */
export function attackBeside(): AttackBeside {
  // By the package's own name, since this module is a part of one file once it is built.
  const worker = new Worker(createRequire(import.meta.url).resolve("@rapport/disclosure/attack-worker"));
  worker.unref();
  const gone = new Promise<never>((_, reject) => {
    worker.once("error", reject);
    worker.once("exit", () => reject(new Error("The thread that attacks the report has ended.")));
  });
  // Told to whoever waits for an answer, now or later.
  gone.catch(() => undefined);
  return {
    attacker: async (input) => {
      worker.ref();
      worker.postMessage(input);
      try {
        const [findings] = (await Promise.race([once(worker, "message"), gone])) as [ReadersFindings];
        return findings;
      } finally {
        worker.unref();
      }
    },
    end: async () => void (await worker.terminate()),
  };
}
