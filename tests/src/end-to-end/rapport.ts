import path from "node:path";
import { execa } from "execa";
import { root } from "../workspace.js";

/** How one call of the command ended. */
export interface Run {
  /** Undefined where a signal ended it. */
  readonly exitCode: number | undefined;
  readonly signal: string | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  /** What it finds on standard input; nothing by default. */
  readonly input?: string;
  /** On top of this process's environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/** The command as it is installed: it runs what was built. */
const command = path.join(root, "apps/cli/bin/rapport.js");

/** Starts `rapport` with these words, for a test that has to meddle while it runs. Failure is no rejection. */
export function startRapport(words: readonly string[], options: RunOptions = {}) {
  return execa(process.execPath, [command, ...words], {
    ...(options.input === undefined ? { stdin: "ignore" } : {}),
    ...options,
    reject: false,
    stripFinalNewline: false,
  });
}

/** Runs `rapport` with these words to its end. */
export async function rapport(words: readonly string[], options: RunOptions = {}): Promise<Run> {
  const { exitCode, signal, stdout, stderr } = await startRapport(words, options);
  return { exitCode, signal, stdout, stderr };
}
