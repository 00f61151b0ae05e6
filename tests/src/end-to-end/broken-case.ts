import { chmodSync, cpSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { rapport } from "./rapport.js";

/** The folder of broken inputs, each with what is printed about it. */
export const brokenFolder = fileURLToPath(new URL("../../data/broken/", import.meta.url));

/** Every one of them. */
export const brokenNames: readonly string[] = readdirSync(brokenFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** The file that says which commands are run in a folder, and what is printed. */
export const expectedFile = (name: string): string => path.join(brokenFolder, name, "expected.txt");

/** The words of each command: of a line such as `$ rapport check practice`. */
export const callsOf = (expected: string): readonly (readonly string[])[] =>
  [...expected.matchAll(/^\$ rapport (.+)$/gmu)].map(([, words = ""]) => words.split(" "));

function printed(title: string, text: string): string {
  if (text === "") return `[${title}: nothing]\n`;
  return `[${title}]\n${text}${text.endsWith("\n") ? "" : "\n[no line end]\n"}`;
}

/** A repository keeps no permissions, and that a key may be read by others is a fault. */
function setModes(name: string, folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const file = path.join(folder, entry);
    if (statSync(file).isFile()) chmodSync(file, name === "import-key-readable" ? 0o644 : 0o600);
  }
}

/** Runs the commands of a broken input one after the other in a copy of it, and tells of them as the repository does. */
export async function toldOf(name: string, desk: string): Promise<string> {
  const cwd = path.join(desk, name);
  cpSync(path.join(brokenFolder, name), cwd, { recursive: true });
  setModes(name, cwd);
  const told: string[] = [];
  for (const words of callsOf(readFileSync(expectedFile(name), "utf8"))) {
    const { exitCode, stdout, stderr } = await rapport(words, { cwd });
    const command = `$ rapport ${words.join(" ")}\n[exit code ${exitCode}]\n`;
    told.push(`${command}${printed("stdout", stdout)}${printed("stderr", stderr)}`.replaceAll(cwd, "<here>"));
  }
  return told.join("\n");
}
