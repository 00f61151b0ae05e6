// Runs after the compiler: puts the files of a new plug-in beside the code that writes them.
import { cpSync } from "node:fs";

const templates = (folder) => new URL(`../${folder}/scaffold/template-files/`, import.meta.url);
cpSync(templates("src"), templates("dist"), { recursive: true });
