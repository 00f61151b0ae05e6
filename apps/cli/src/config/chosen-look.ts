import { readFile, stat } from "node:fs/promises";
import { extname, resolve } from "node:path";
import type { Logo, Look, LookProblem } from "@rapport/report";
import type { Format } from "../report-files.js";
import { UsageError } from "../outcome.js";
import type { FoundConfig } from "./config.js";

const mediaTypes: ReadonlyMap<string, Logo["mediaType"]> = new Map([
  [".svg", "image/svg+xml"],
  [".png", "image/png"],
]);

/** Under which name a configuration has what is wrong with a look. */
const settings: Readonly<Record<LookProblem["path"], string>> = {
  accent: "look.accent",
  logo: "look.logo",
  "logo.description": "look.logoDescription",
};

/** A picture of more bytes is refused; so that it need not be read for that. */
const mostBytesRead = 1_000_000;

async function logoFrom(path: string, description: string): Promise<Logo | string> {
  const mediaType = mediaTypes.get(extname(path).toLowerCase());
  if (mediaType === undefined) return "expected a file that ends in .svg or .png";
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) return "there is no such file. Its path is read from the configuration's folder";
  if (found.size > mostBytesRead) return "is far too large for a logo. Expected at most 40 kB";
  return { mediaType, bytes: await readFile(path), description };
}

/**
 * How the configuration wants a report to look. The logo is read only for a page, and what only pages and charts have is not
 * looked at for data and tables.
 *
 * @throws UsageError with every problem at once, each with its path.
 */
export async function chosenLook(
  { config, path, folder }: Pick<FoundConfig, "config" | "path" | "folder">,
  formats: readonly Format[],
): Promise<Look> {
  const { accent, logo: name, logoDescription = "" } = config.look ?? {};
  const drawn = formats.some((format) => format === "html" || format === "svg" || format === "png");
  const read =
    name !== undefined && formats.includes("html") ? await logoFrom(resolve(folder, name), logoDescription) : undefined;
  const look: Look = {
    ...(accent === undefined || !drawn ? {} : { accent }),
    ...(read === undefined || typeof read === "string" ? {} : { logo: read }),
  };
  if (Object.keys(look).length === 0 && read === undefined) return look;
  // Most practices have none, and what draws need not be there before the records are read.
  const { lookProblems } = await import("@rapport/report");
  const problems = lookProblems(look).map((problem) => `  ${settings[problem.path]}: ${problem.message}.`);
  const unread = typeof read === "string" ? [`  look.logo: ${read}.`] : [];
  if (problems.length + unread.length === 0) return look;
  throw new UsageError(
    `${path ?? "The configuration"}: its look cannot be used.\n${[...problems, ...unread].join("\n")}`,
  );
}
