/** A fenced block of a Markdown text. */
export interface FencedBlock {
  /** The language after the fence, such as `ts`; empty where none is given. */
  readonly language: string;
  /** The name of the file that it shows: what stands in brackets after the language. */
  readonly name: string | undefined;
  /** Why it is not run: what `<!-- not run: … -->` above it says. */
  readonly notRun: string | undefined;
  readonly code: string;
  /** The line of the opening fence, from 1. */
  readonly line: number;
}

/** The fenced blocks of a Markdown text, in order. A fence that is indented belongs to a list and counts too. */
export function fencedBlocks(text: string): readonly FencedBlock[] {
  const blocks: FencedBlock[] = [];
  const lines = text.split(/\r?\n/u);
  let open: (Omit<FencedBlock, "code"> & { fence: string; indent: string; code: string[] }) | undefined;
  for (const [index, line] of lines.entries()) {
    if (open !== undefined && line.trim() === open.fence) {
      const { fence: _fence, indent: _indent, code, ...block } = open;
      blocks.push({ ...block, code: `${code.join("\n")}\n` });
      open = undefined;
    } else if (open === undefined) {
      const [, indent, fence, language = "", name] =
        /^(\s*)(`{3,}|~{3,})\s*([\w-]*)(?:\s+\[([^\]]+)\])?/u.exec(line) ?? [];
      const [, notRun] = /^\s*<!-- not run: (\S.*?) -->\s*$/u.exec(lastOf(lines.slice(0, index))) ?? [];
      if (indent !== undefined && fence !== undefined)
        open = { language, name, notRun, fence, indent, line: index + 1, code: [] };
    } else {
      open.code.push(line.startsWith(open.indent) ? line.slice(open.indent.length) : line);
    }
  }
  return blocks;
}

/** The last line that is not empty. */
function lastOf(lines: readonly string[]): string {
  return lines.findLast((line) => line.trim() !== "") ?? "";
}

/** The targets of a Markdown text's links and pictures that are files: relative, without what follows `#`. */
export function linkedFiles(text: string): readonly string[] {
  const prose = proseOf(text);
  const inline = [...prose.matchAll(/\]\(\s*<?([^)\s>]+)/gu)];
  const defined = [...prose.matchAll(/^\s*\[[^\]]+\]:\s*<?([^\s>]+)/gmu)];
  return [...inline, ...defined]
    .map(([, target = ""]) => target.replace(/[#?].*$/u, ""))
    .filter((target) => target !== "" && !/^[a-z][a-z+.-]*:/iu.test(target))
    .map((target) => decodeURIComponent(target));
}

/** The root scripts that a block of commands starts through `npx pnpm@10`; a pnpm command of its own is none. */
export function startedScripts(code: string): readonly string[] {
  const started = [...code.matchAll(/\bnpx(?: --yes| -y)? pnpm@10 (?:run )?([a-z][\w:-]*)/gu)];
  return started
    .map(([, script = ""]) => script)
    .filter((script) => !["install", "exec", "add", "dlx"].includes(script));
}

/** The pictures of a Markdown text: where each lies, and the words that stand for it. */
export function shownPictures(text: string): readonly { readonly alt: string; readonly target: string }[] {
  return [...proseOf(text).matchAll(/!\[([^\]]*)\]\(\s*<?([^)\s>]+)/gu)].map(([, alt = "", target = ""]) => ({
    alt,
    target,
  }));
}

/** The text without its code. */
function proseOf(text: string): string {
  return text.replace(/^\s*(`{3,}|~{3,})[\s\S]*?^\s*\1\s*$/gmu, "").replace(/`[^`\n]*`/gu, "");
}
