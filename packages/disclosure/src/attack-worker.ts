import { parentPort } from "node:worker_threads";
import { attackReaders } from "./audit/attack-readers.js";
import type { ReadersFindings, ReadersKnowledge } from "./audit/attack-readers.js";
import { loadSolver } from "./program/solver.js";

const loading = loadSolver();

/** The attack of `release`. A thread that runs this module answers each message with it, and ends where it fails. */
export async function answer(input: ReadersKnowledge): Promise<ReadersFindings> {
  return attackReaders(await loading, input);
}

async function post(input: ReadersKnowledge): Promise<void> {
  parentPort?.postMessage(await answer(input));
}

parentPort?.on("message", (input: ReadersKnowledge) => void post(input));
