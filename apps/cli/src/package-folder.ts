import { fileURLToPath } from "node:url";

/** Where this package stands: this file and what it becomes are in a folder of it. */
export const packageFolder = fileURLToPath(new URL("../", import.meta.url));
