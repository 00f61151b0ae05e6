import { execa } from "execa";

/**
 * Runs pnpm in a folder and gives what it printed. Within `pnpm test` npm's own variable says where pnpm is, be it
 * installed or fetched by npx; otherwise the one on the PATH runs.
 *
 * @throws Error when there is no pnpm, or when it fails.
 */
export async function pnpm(cwd: string, ...parameters: readonly string[]): Promise<string> {
  const [program, ...before] = command(process.env["npm_execpath"]);
  const { stdout } = await execa(program, [...before, ...parameters], { cwd });
  return stdout;
}

/** How to start pnpm, given the program that started the script, if any. */
export function command(startedBy: string | undefined): readonly [string, ...string[]] {
  if (startedBy === undefined || !/pnpm[^\\/]*$/u.test(startedBy)) return ["pnpm"];
  return /\.[cm]?js$/u.test(startedBy) ? [process.execPath, startedBy] : [startedBy];
}
