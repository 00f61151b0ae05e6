import { readFileSync } from "node:fs";
import path from "node:path";
import { expect } from "vitest";
import { rapport } from "./rapport.js";
import type { Desk } from "./invented-practice.js";

/** A report in both formats, as text. */
export interface ReportTexts {
  readonly html: string;
  readonly json: string;
}

/** Makes the report of a desk's practice, and reads it. */
export async function reportOf({ folder, practice }: Desk, words: readonly string[] = []): Promise<ReportTexts> {
  const output = path.join(folder, "out.html");
  const { exitCode, stderr } = await rapport(["report", practice, "-o", output, "--format", "html,json", ...words]);
  expect(stderr).toMatch(/^A report/u);
  expect(exitCode).toBe(0);
  const read = (format: string) => readFileSync(path.join(folder, `out.${format}`), "utf8");
  return { html: read("html"), json: read("json") };
}
