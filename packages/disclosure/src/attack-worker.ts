import { parentPort } from "node:worker_threads";
import { attackReaders } from "./audit/attack-readers.js";
import type { ReadersKnowledge } from "./audit/attack-readers.js";
import { loadSolver } from "./program/solver.js";

const loading = loadSolver();

async function answer(input: ReadersKnowledge): Promise<void> {
  parentPort?.postMessage(attackReaders(await loading, input));
}

// What fails ends the thread, which is told to whoever waits for an answer.
parentPort?.on("message", (input: ReadersKnowledge) => void answer(input));
