// Runs after the compiler: writes each record's JSON Schema beside the build, for those who do not use JavaScript.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { jsonSchemaOf, recordNames } from "../dist/index.js";

const folder = new URL("../dist/schemas/", import.meta.url);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const name of recordNames) {
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(jsonSchemaOf(name), undefined, 2)}\n`);
}
