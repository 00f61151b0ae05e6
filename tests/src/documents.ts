import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { linkedFiles } from "./markdown.js";
import { filesBelow, publishedPackages, root } from "./workspace.js";

/** A Markdown file of the repository. */
export interface Document {
  /** Absolute. */
  readonly file: string;
  /** Relative to the root, with `/`. */
  readonly name: string;
  readonly text: string;
}

/** The folder of the documentation site, absolute. */
export const site = path.join(root, "apps/docs");

/** What is made when the site is built, which fails by itself where a link to it leads nowhere. */
const made = ["reference", "api"].map((folder) => path.join(site, folder));

function documentAt(file: string): Document {
  const name = path.relative(root, file).replaceAll("\\", "/");
  return { file, name, text: readFileSync(file, "utf8") };
}

/** What stands at the root and in each package for those who come to the sources. */
export function sourceDocuments(): readonly Document[] {
  return [root, site, ...publishedPackages().map(({ directory }) => directory)]
    .flatMap((directory) =>
      ["README.md", "CONTRIBUTING.md", "ARCHITECTURE.md", "SECURITY.md"].map((name) => path.join(directory, name)),
    )
    .filter((file) => existsSync(file))
    .map(documentAt);
}

/** The pages of the site that people wrote. */
export function guidePages(): readonly Document[] {
  return [path.join(site, "index.md"), ...filesBelow(path.join(site, "guide"))]
    .filter((file) => file.endsWith(".md") && existsSync(file))
    .map(documentAt);
}

/** The files that a document links or shows and that are not there. A page of the site names its pictures from `/`. */
export function missingFiles({ file, text }: Document): readonly string[] {
  return linkedFiles(text).filter((target) => {
    const place = target.startsWith("/") ? path.join(site, "public", target) : path.resolve(path.dirname(file), target);
    return !existsSync(place) && !made.some((folder) => place.startsWith(folder + path.sep));
  });
}
