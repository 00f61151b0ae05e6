import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { page } from "./markdown.mjs";
import { rapport } from "./rapport.mjs";

/** The page of the configuration: the file that `rapport init` writes, in which every setting is explained. */
export async function configurationPage() {
  const folder = await mkdtemp(path.join(tmpdir(), "rapport-docs-"));
  try {
    await rapport(["init", folder]);
    const text = await readFile(path.join(folder, "rapport.config.yaml"), "utf8");
    return page(
      "# Configuration",
      "A file `rapport.config.yaml` (or `.json`, `.js`, `.ts`) beside the records holds what is the same for all reports. A flag " +
        "on the command line goes before it. `rapport init` writes the file below, in which nothing is set: take the `#` away in " +
        "front of what you want to set.",
      `\`\`\`yaml [rapport.config.yaml]\n${text.trimEnd()}\n\`\`\``,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
