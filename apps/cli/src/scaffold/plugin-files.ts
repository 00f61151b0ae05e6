import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { packageFolder } from "../package-folder.js";
import type { License } from "./terms.js";
import type { PluginName } from "./plugin-name.js";
import type { NewFile } from "./write-folder.js";

/** A template's name ends so, that no tool takes it for a file of this package. */
const ending = ".template";
const templates = join(packageFolder, "template-files");

/** What each licence means to the files: npm's word for it, and what a reader is told. */
function licenseWords(license: License): { readonly spdx: string; readonly told: string } {
  if (license === "none") return { spdx: "UNLICENSED", told: "No licence: nobody else may use or share it." };
  return { spdx: license, told: `${license}, see [LICENSE](LICENSE).` };
}

function valuesOf(
  { packageName, folder, code, display }: PluginName,
  license: License,
): Readonly<Record<string, string>> {
  const { spdx, told } = licenseWords(license);
  return {
    packageName,
    folder,
    code,
    display,
    spdx,
    licenseTold: told,
    // npm refuses to publish a private package.
    private: license === "none" ? '\n  "private": true,' : "",
  };
}

function filled(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{\{(\w+)\}\}/gu, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`A template asks for ${name}, which is not known.`);
    return value;
  });
}

/**
 * Where a template goes; undefined for a licence that was not chosen. Some have another name here: npm leaves out a
 * `.gitignore`, this package ships no tests, and pnpm adds the workspace's licence only where no file is called one.
 */
function targetOf(template: string, license: License): string | undefined {
  const path = template.slice(0, -ending.length);
  if (path === "gitignore") return ".gitignore";
  if (path.endsWith("-test.ts")) return path.replace("-test.ts", ".test.ts");
  if (!path.startsWith("terms-")) return path;
  return path === `terms-${license}` ? "LICENSE" : undefined;
}

/** The files of a new plug-in's package: real templates with its names filled in. */
export async function pluginFiles(name: PluginName, license: License): Promise<readonly NewFile[]> {
  const entries = await readdir(templates, { recursive: true, withFileTypes: true });
  const found = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(templates, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .toSorted();
  const values = valuesOf(name, license);
  const files: NewFile[] = [];
  for (const template of found) {
    const path = targetOf(template, license);
    if (path === undefined) continue;
    files.push({ path, text: filled(await readFile(join(templates, template), "utf8"), values) });
  }
  return files;
}
