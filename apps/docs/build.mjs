// Builds the site: the pages that are made from the sources, then everything as HTML in dist.
import { fileURLToPath } from "node:url";
import { build } from "vitepress";
import { writeApi } from "./generate/api.mjs";
import { writeReference } from "./generate/reference.mjs";

const folder = (name) => fileURLToPath(new URL(name, import.meta.url));

await writeReference(folder("reference"));
await writeApi(folder("api"));
await build(folder("."));
