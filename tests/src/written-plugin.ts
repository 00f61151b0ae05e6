import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

/** The source of an intervention type that keeps the contract, in JavaScript that imports nothing. */
export function typeSource(changes: Readonly<Record<string, string>> = {}): string {
  const fields = {
    apiVersion: "1",
    code: '"walks"',
    display: '"Walks"',
    description: '"Clients walk together and talk."',
    audience: '["couple"]',
    setting: '["home"]',
    physical: '"none"',
    stages: '["middle"]',
    details: `{ "~standard": { version: 1, vendor: "by-hand", validate: (value) => ({ value }) } }`,
    metrics: '{ walks: { kind: "count", label: "Walks taken" } }',
    examples: "[{ kilometres: 3 }]",
    ...changes,
  };
  return `{ ${Object.entries(fields)
    .map(([name, source]) => `${name}: ${source}`)
    .join(", ")} }`;
}

/** Writes files below a folder; what is no text is written as JSON. */
export function writeFiles(folder: string, files: Readonly<Record<string, unknown>>): void {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  }
}

/** Lays a package into a folder's `node_modules`, as an install would. */
export function installWritten(
  folder: string,
  name: string,
  source: string,
  manifest: Readonly<Record<string, unknown>> = {},
): void {
  writeFiles(path.join(folder, "node_modules", name), {
    "package.json": {
      name,
      version: "1.2.3",
      type: "module",
      exports: { ".": { import: "./index.js" } },
      ...manifest,
    },
    "index.js": source,
  });
}
