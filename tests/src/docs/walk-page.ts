import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { execa } from "execa";
import { rapport } from "../end-to-end/rapport.js";
import type { FencedBlock } from "../markdown.js";
import { fencedBlocks } from "../markdown.js";
import { readShellLine, type ShellLine } from "./shell-line.js";
import { withoutTypes } from "../snippets.js";

/** Starts a program in a folder, and says how it ended, whatever its exit code. */
export type Program = (words: readonly string[], folder: string) => Promise<Ended>;

export interface Ended {
  readonly exitCode?: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

interface Walk {
  /** What a command may begin with, beside `cd` and `mkdir`. */
  readonly programs: Readonly<Record<string, Program>>;
  /** Where the page's commands are: it changes by `cd`. */
  folder: string;
  /** What the block of commands before printed. */
  printed: string;
  /** The code of the page's first `ts` block that shows no file. */
  first: string | undefined;
}

/** Commands that fetch from a registry or the network: only a walk that has programs for them runs them. */
const notRun = ["npm", "npx", "pnpm", "git", "yarn"];

const node: Program = async (words, cwd) => execa(process.execPath, words, { cwd, reject: false });

/** The command as it is built in the workspace. */
const built: Walk["programs"] = { node, rapport: async (words, cwd) => rapport(words, { cwd }) };

/**
 * Does in a folder what a page shows, from its first block to its last: writes its files, runs its commands and its
 * TypeScript, and holds what is shown as printed against what was. One text for each thing that is not as the page says.
 */
export async function walkPage(text: string, folder: string): Promise<readonly string[]> {
  return walkBlocks(fencedBlocks(text), folder, built);
}

/** As `walkPage`, with the blocks of a page and the programs that its commands may begin with. */
export async function walkBlocks(
  blocks: readonly FencedBlock[],
  folder: string,
  programs: Walk["programs"],
): Promise<readonly string[]> {
  const walk: Walk = { programs, folder, printed: "", first: undefined };
  const problems: string[] = [];
  for (const block of blocks) {
    if (block.name !== undefined) writeShown(walk, block.name, block.code);
    const found = block.notRun === undefined ? await problemsOf(block, walk) : [];
    problems.push(...found.map((problem) => `line ${block.line}: ${problem}`));
  }
  return problems;
}

async function problemsOf(block: FencedBlock, walk: Walk): Promise<readonly string[]> {
  if (block.name !== undefined && /(?:^|\/)rapport\.config\.\w+$/u.test(block.name))
    return misconfigured(block.name, walk);
  if (block.language === "sh") return runCommands(block.code, walk);
  if (block.language === "ts" && block.name === undefined) return runSnippet(block, walk);
  if (block.language === "text" && block.name === "output") return unprinted(block.code, walk.printed);
  return [];
}

function writeShown({ folder }: Walk, name: string, code: string): void {
  if (name === "output") return;
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, code);
}

/** Whether a configuration keeps its schema, even where no command of the page reads it. Its plug-ins may yet be missing. */
async function misconfigured(name: string, { folder }: Walk): Promise<readonly string[]> {
  const { stderr } = await rapport(["plugins", "list", "--config", name], { cwd: folder });
  return /is not a configuration of rapport/u.test(stderr) ? [stderr] : [];
}

async function runCommands(code: string, walk: Walk): Promise<readonly string[]> {
  const problems: string[] = [];
  walk.printed = "";
  for (const text of code.split("\n")) {
    try {
      const line = readShellLine(text);
      if (line !== undefined) problems.push(...(await runLine(line, walk)).map((problem) => `${text}: ${problem}`));
    } catch (error) {
      problems.push(`${text}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return problems;
}

async function runLine({ words, exitCode: expected }: ShellLine, walk: Walk): Promise<readonly string[]> {
  const [name = "", ...rest] = words;
  const program = walk.programs[name];
  if (program !== undefined) return ended(await program(rest, walk.folder), expected, walk);
  if (name === "cd") walk.folder = path.resolve(walk.folder, rest[0] ?? ".");
  else if (name === "mkdir") mkdirSync(path.resolve(walk.folder, rest[0] ?? "."), { recursive: true });
  else if (!notRun.includes(name))
    return ["expected rapport, node, cd, mkdir, npm, npx, pnpm or git; a guide shows no other command."];
  return [];
}

function ended({ exitCode, stdout, stderr }: Ended, expected: number, walk: Walk): readonly string[] {
  walk.printed += `${stdout}\n${stderr}\n`;
  return exitCode === expected ? [] : [`ended with ${exitCode}, not ${expected}.\n${stdout}${stderr}`];
}

/** Runs a snippet alone, or after the page's first, as its types are checked. */
async function runSnippet({ code, line }: FencedBlock, walk: Walk): Promise<readonly string[]> {
  const run = async (source: string) => {
    const name = `snippet-${line}.mjs`;
    writeFileSync(path.join(walk.folder, name), withoutTypes(source));
    const { exitCode, stdout, stderr } = await node([name], walk.folder);
    walk.printed = stdout;
    return exitCode === 0 && stderr === "" ? [] : [`ended with ${exitCode}.\n${stderr}`];
  };
  const { first } = walk;
  walk.first ??= code;
  const alone = await run(code);
  return alone.length === 0 || first === undefined ? alone : run(first + code);
}

function unprinted(shown: string, printed: string): readonly string[] {
  const lines = printed.split("\n").map((line) => line.trim());
  return shown
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && line !== "…" && !lines.includes(line))
    .map((line) => `was not printed: ${line}\nbut this was:\n${printed}`);
}
