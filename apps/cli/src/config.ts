export { defineConfig } from "./config/define-config.js";
export type { RapportConfig } from "./config/define-config.js";
