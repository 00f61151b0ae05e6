import { PassThrough } from "node:stream";
import type { ExitCode } from "./exit-codes.js";
import { run } from "./run.js";

/** A stream that keeps what is written to it. */
function kept(): { readonly stream: NodeJS.WritableStream; readonly bytes: () => Buffer } {
  const chunks: Buffer[] = [];
  const stream = new PassThrough();
  stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  return { stream, bytes: () => Buffer.concat(chunks) };
}

/** Runs `rapport` in this process, with streams that are no terminals. */
export async function runHere(words: readonly string[]) {
  const [stdout, stderr] = [kept(), kept()];
  let exitCode: ExitCode = 0;
  await run(words, { stdout: stdout.stream, stderr: stderr.stream }, (code) => {
    exitCode = code;
  });
  // What was written is told on the next turn.
  await new Promise((resolve) => setImmediate(resolve));
  return { exitCode, stdout: stdout.bytes().toString(), stderr: stderr.bytes().toString(), bytes: stdout.bytes() };
}
