import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { instruments } from "@rapport/instruments";
import { z } from "zod";
import { UsageError } from "./outcome.js";

const configSchema = z.strictObject({
  $schema: z.string().optional(),
  practice: z.string().min(1).max(200).optional(),
  only: z.array(z.string()).min(1).optional(),
  instruments: z
    .record(
      z.string(),
      z.strictObject({
        reliability: z.number().gt(0).lt(1),
        source: z.string().min(1).max(400),
      }),
    )
    .optional(),
});

/** What a practice sets for all its reports, in `rapport.config.json` beside its tables. */
export type Config = z.infer<typeof configSchema>;

const configName = "rapport.config.json";

async function readConfigText(path: string, optional: boolean): Promise<string | undefined> {
  return readFile(path, "utf8").catch((cause: unknown) => {
    const missing = cause instanceof Error && "code" in cause && (cause.code === "ENOENT" || cause.code === "ENOTDIR");
    if (missing && optional) return undefined;
    if (missing) throw new UsageError(`${path}: the configuration does not exist.`);
    throw cause;
  });
}

function problemsOf(error: z.ZodError): string {
  return error.issues.map((issue) => `  ${issue.path.join(".") || "the file"}: ${issue.message}`).join("\n");
}

/** Reads the configuration given, or the one in the dataset's folder; an empty one where there is none. */
export async function readConfig(dataset: string, given?: string): Promise<Config> {
  const path = given ?? join(dataset, configName);
  const text = await readConfigText(path, given === undefined);
  if (text === undefined) return {};
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw new UsageError(`${path}: is not JSON.`);
  }
  const parsed = configSchema.safeParse(value);
  if (!parsed.success) throw new UsageError(`${path}: is not a configuration of rapport.\n${problemsOf(parsed.error)}`);
  const known = Object.keys(instruments);
  const stranger = Object.keys(parsed.data.instruments ?? {}).find((code) => !known.includes(code));
  if (stranger === undefined) return parsed.data;
  throw new UsageError(`${path}: "${stranger}" is not an instrument. The instruments are: ${known.join(", ")}.`);
}
