import { type FencedBlock, fencedBlocks } from "../markdown.js";

/** A part of a walk: the guide that is followed, and what is typed of it, in order. */
export interface WalkPart {
  readonly guide: string;
  readonly commands: readonly string[];
}

const linesOf = ({ code }: FencedBlock): readonly string[] => code.split("\n").map((line) => line.trim());

/** The parts of a walk: each has a line `<!-- guide: name.md -->` and after it the commands. */
export function walkParts(text: string): readonly WalkPart[] {
  const [, ...parts] = text.split(/^<!-- guide: /mu);
  return parts.map((part) => {
    const [, guide = "", rest = ""] = /^(\S+) -->$([\s\S]*)/mu.exec(part) ?? [];
    const blocks = fencedBlocks(rest).filter(({ language }) => language === "sh");
    return { guide, commands: blocks.flatMap(linesOf).filter((line) => line !== "") };
  });
}

/**
 * What somebody does who follows a guide and types these commands of it: the guide's blocks in their order, with the
 * files that they show, its TypeScript, these commands alone, and what is shown as printed by what was done. `missing`
 * are the commands that the guide does not show, or not in this order.
 */
export function followed(
  guide: string,
  commands: readonly string[],
): { readonly blocks: readonly FencedBlock[]; readonly missing: readonly string[] } {
  const left = [...commands];
  let typed = false;
  const blocks = fencedBlocks(guide).flatMap((block): readonly FencedBlock[] => {
    if (block.language === "sh") {
      const lines = linesOf(block).filter((line) => line !== "" && line === left[0] && left.shift() !== undefined);
      typed = lines.length > 0 && lines.length === linesOf(block).filter(Boolean).length;
      // What another test does not run, since it installs nothing, runs here.
      return lines.length > 0 ? [{ ...block, code: lines.join("\n"), notRun: undefined }] : [];
    }
    if (block.language === "ts" && block.name === undefined) typed = true;
    else if (block.name === undefined || (block.name === "output" && !typed)) return [];
    return [block];
  });
  return { blocks, missing: left };
}
