import { parentPort } from "node:worker_threads";
import { readBack } from "./parse-back/read-back.js";
import type { ReadBackInput, ReadFile } from "./parse-back/read-back.js";
import { warmUp } from "./parse-back/warm-up.js";

/** Every text of a file. A thread that runs this module answers each message with it, and ends where it fails. */
export function answer({ file, logo }: ReadBackInput): ReadFile {
  return readBack(file, logo);
}

parentPort?.on("message", (input: ReadBackInput) => parentPort?.postMessage(answer(input)));

// The thread waits for the report meanwhile.
if (parentPort) warmUp();
