import { cpSync, mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect } from "vitest";
import { rapport } from "./rapport.js";
import { writeSecret } from "./write-secret.js";
import { temporaryFolder } from "./temporary-folder.js";

/** A folder for one test, which holds a copy of an invented practice in `practice` and nothing else. */
export interface Desk {
  readonly folder: string;
  readonly practice: string;
}

/**
 * Invents one practice, or a network of several, for a test file, by the command itself, and gives a function that lays a copy of it on a desk of
 * its own.
 */
export function inventedPractice(episodes = 300, seed = 7, practices = 1): (name: string) => Desk {
  const folder = temporaryFolder();
  const original = path.join(folder, "original");
  beforeAll(async () => {
    const { exitCode } = await rapport([
      "synthesize",
      "--episodes",
      `${episodes}`,
      "--seed",
      `${seed}`,
      ...(practices === 1 ? [] : ["--practices", `${practices}`]),
      "--to",
      original,
    ]);
    expect(exitCode).toBe(0);
    // It holds what the practice was drawn from, which no practice has.
    rmSync(path.join(original, "truth.json"));
  }, 60_000);
  return (name) => {
    const desk = path.join(folder, "desks", name.replaceAll(/[^\w-]+/gu, "-"));
    const practice = path.join(desk, "practice");
    mkdirSync(desk, { recursive: true });
    cpSync(original, practice, { recursive: true, errorOnExist: true, force: false });
    writeSecret(desk);
    return { folder: desk, practice };
  };
}
