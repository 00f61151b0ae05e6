import { mkdirSync } from "node:fs";
import path from "node:path";
import { execa } from "execa";
import type { Program } from "./docs/walk-page.js";

const windows = process.platform === "win32";

/**
 * The programs of somebody who has Node and npm and nothing of ours: what npm installs for all comes into `home`, and
 * packages of ours come from `registry`.
 */
export function programsOfStranger(home: string, registry: string): Readonly<Record<string, Program>> {
  const prefix = path.join(home, "global");
  // npm makes no prefix on Windows, and puts programs into it, not below.
  mkdirSync(windows ? prefix : path.join(prefix, "lib"), { recursive: true });
  const programs = windows ? prefix : path.join(prefix, "bin");
  const env = {
    PATH: [programs, path.dirname(process.execPath), process.env["PATH"]].join(path.delimiter),
    npm_config_prefix: prefix,
    "npm_config_@rapport:registry": registry,
    npm_config_audit: "false",
    npm_config_fund: "false",
    npm_config_update_notifier: "false",
    // Settings of the workspace's own package manager are not those of a stranger.
    npm_config_node_linker: undefined,
  };
  const start =
    (name: string): Program =>
    async (words, cwd) =>
      execa(name, words, { cwd, env, reject: false });
  return Object.fromEntries(["node", "npm", "npx", "rapport"].map((name) => [name, start(name)]));
}
