import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const font = (weight: number, name: string): string => {
  const file = require.resolve(`@expo-google-fonts/source-code-pro/${name}/SourceCodePro_${name}.ttf`);
  const data = readFileSync(file).toString("base64");
  return `@font-face { font-family: Terminal; font-weight: ${weight}; src: url(data:font/ttf;base64,${data}); }`;
};

const styles = `
  body { margin: 0; }
  main { background: #1b1f24; color: #e6e9ed; padding: 14px 18px 18px; font: 13.5px/1.5 Terminal, monospace; }
  pre { margin: 0; font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; }
  b { font-weight: 600; color: #ffffff; }`;

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A page that shows what was typed and printed as a terminal does. A line that begins with `> ` was typed. */
export function terminalPage(session: string): string {
  const lines = session.split("\n").map((line) => (line.startsWith("> ") ? `<b>${escaped(line)}</b>` : escaped(line)));
  const faces = font(400, "400Regular") + font(600, "600SemiBold");
  return `<!doctype html><style>${faces}${styles}</style><main><pre>${lines.join("\n").trimEnd()}</pre></main>`;
}
