import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { rapport } from "../end-to-end/rapport.js";

/** What is typed, and what it prints, in a folder of its own that is gone afterwards. */
async function sessionOf(commands: readonly string[], between: (folder: string) => void): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), "rapport-pictures-"));
  try {
    const lines: string[] = [];
    for (const command of commands) {
      const { stdout, stderr } = await rapport(command.split(" ").slice(1), { cwd: folder, env: { NO_COLOR: "1" } });
      lines.push(`> ${command}`, plainPaths(stdout + stderr, folder).trimEnd(), "");
      between(folder);
    }
    return lines.join("\n");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The folder has another name each time, and a picture says nothing of the machine on which it was made. */
function plainPaths(text: string, folder: string): string {
  return text.replaceAll(`${folder}${path.sep}`, "");
}

function edit(file: string, from: RegExp, to: string): void {
  const text = readFileSync(file, "utf8");
  if (!from.test(text)) throw new Error(`${path.basename(file)} has nothing that could be made a fault.`);
  writeFileSync(file, text.replace(from, to));
}

/** A practice is invented, two slips are made in it, and `rapport check` finds them. */
export async function checkedWithFaults(): Promise<string> {
  const invent = "rapport synthesize --episodes 500 --seed 1 --to practice";
  const session = await sessionOf([invent, "rapport check practice"], (folder) => {
    edit(path.join(folder, "practice/clients.csv"), /,individual,/u, ",person,");
    edit(path.join(folder, "practice/stages.csv"), /,20(\d\d)-(\d\d)-(\d\d),20\d\d-/u, ",20$1-$2-$3,2009-");
  });
  return session.slice(session.indexOf("> rapport check"));
}

/** An invented practice, and a report on it. */
export async function madeReport(): Promise<string> {
  const invent = "rapport synthesize --episodes 500 --seed 1 --to practice";
  return sessionOf([invent, "rapport check practice", "rapport report practice"], () => {});
}
