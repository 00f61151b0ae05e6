import path from "node:path";
import { fileURLToPath } from "node:url";

const site = fileURLToPath(new URL(".", import.meta.url));

/**
 * A plug-in of markdown-it. A guide links a file of the repository by its relative path, so that the link works where
 * the guide is read among the sources; the site does not hold that file, and there the link's words stand alone.
 */
export function repositoryLinks(markdown) {
  markdown.core.ruler.push("repository-links", ({ tokens, env }) => {
    for (const { children } of tokens) if (children) unlink(children, path.dirname(env.path ?? site));
  });
}

function unlink(children, folder) {
  let outside = false;
  for (const token of children) {
    if (token.type === "link_open") outside = leaves(folder, token.attrGet("href") ?? "");
    if (!outside) continue;
    if (token.type === "link_open" || token.type === "link_close") {
      const closes = token.type === "link_close";
      Object.assign(token, { type: "text", tag: "", nesting: 0, content: "", attrs: null, markup: "" });
      if (closes) outside = false;
    }
  }
}

function leaves(folder, target) {
  if (!target.startsWith(".")) return false;
  return path.relative(site, path.resolve(folder, decodeURI(target.replace(/[#?].*$/u, "")))).startsWith("..");
}
