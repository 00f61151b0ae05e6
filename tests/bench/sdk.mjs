// What @rapport/domain costs those who import it: the time of the import, and the work of their type checks.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const folder = path.resolve(import.meta.dirname, "..");
const require = createRequire(import.meta.url);

function milliseconds(code) {
  const began = performance.now();
  execFileSync(process.execPath, ["--input-type=module", "--eval", code], { cwd: folder });
  return performance.now() - began;
}

function median(values) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
}

function imports() {
  const [bare, imported] = ["0", 'await import("@rapport/domain")'].map((code) =>
    median(Array.from({ length: 15 }, () => milliseconds(code))),
  );
  console.log(
    `import of @rapport/domain: ${(imported - bare).toFixed(0)} ms beyond ${bare.toFixed(0)} ms of an empty Node process ` +
      `(ratio ${(imported / bare).toFixed(2)}, medians of 15)`,
  );
}

const consumer = `
import { check, goalSchema, openingOf, episodeDecider } from "@rapport/domain";
import type { Client, EpisodeOfCare, Goal, Session } from "@rapport/domain";

export function goalOf(value: unknown): Goal | undefined {
  return check(goalSchema, value).value;
}
export const clients: readonly Client[] = [{ id: "c-1", kind: "couple", members: ["p-1", "p-2"] }];
export const longest = (sessions: readonly Session[]) => Math.max(...sessions.map(({ minutes }) => minutes ?? 0));
export const open = ({ status }: EpisodeOfCare) => status === "active";
export const decider = episodeDecider();
export { openingOf };
`;

function typeChecks() {
  const project = mkdtempSync(path.join(folder, ".consumer-"));
  try {
    writeFileSync(path.join(project, "consumer.ts"), consumer);
    const tsc = path.join(path.dirname(require.resolve("typescript/package.json")), "bin/tsc");
    const flags = [
      "--noEmit",
      "--strict",
      "--module",
      "nodenext",
      "--target",
      "es2022",
      "--ignoreConfig",
      "--skipLibCheck",
    ];
    const told = execFileSync(
      process.execPath,
      [tsc, ...flags, "--extendedDiagnostics", "--listFiles", "consumer.ts"],
      {
        cwd: project,
        encoding: "utf8",
      },
    );
    const instantiations = /^Instantiations:\s*(\d+)/mu.exec(told)?.[1];
    const files = told.split("\n").filter((line) => line.includes("/zod/")).length;
    console.log(`a small program that uses it: ${instantiations} type instantiations, ${files} files of zod`);
  } finally {
    rmSync(project, { recursive: true });
  }
}

/** Prints what importing costs, at run time and to the type checker. */
export function run() {
  imports();
  typeChecks();
}
