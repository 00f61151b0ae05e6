import type { Language } from "@rapport/language";
import type { Element } from "hast";
import type { FlowStage } from "./flow-data.js";
import type { ChartBody } from "./frame.js";
import { textElement } from "./text-element.js";
import { textWidth, wordsOf, wrapText } from "./text-width.js";

const size = 12;
const lineHeight = 16;
const gap = 8;
/** More lines than this above a column, and all stages have letters instead. */
const mostLines = 4;

/** What stands above the columns, and what explains it below them. */
export interface FlowHeads {
  readonly above: ChartBody;
  readonly below: { readonly height: number; readonly childrenAt: (top: number) => readonly Element[] };
}

interface Line {
  readonly text: string;
  readonly quiet: boolean;
}

function linesOf({ label, note }: FlowStage, room: number): readonly Line[] {
  return [
    ...wrapText(label, size, room).map((text) => ({ text, quiet: false })),
    ...wrapText(note ?? "", size, room).map((text) => ({ text, quiet: true })),
  ];
}

/** Whether no word has to be cut to fit. */
export function wordsFit({ label, note }: FlowStage, room: number): boolean {
  return [...wordsOf(label), ...wordsOf(note ?? "")].every((word) => textWidth(word, size) <= room);
}

function tone({ quiet }: Line): { readonly tone: "quiet" | "ink" } {
  return { tone: quiet ? "quiet" : "ink" };
}

/** A, B … Z, AA, AB …: no number, which could be taken for a count. */
function letterOf(at: number): string {
  const before = Math.floor(at / 26);
  return `${before > 0 ? letterOf(before - 1) : ""}${String.fromCharCode(65 + (at % 26))}`;
}

/**
 * The names of stages above their columns, which begin at `columns` and end at `end`, where all fit there in a few lines; else
 * a letter above each and the names below, over the whole width.
 */
export function flowHeads(
  { say }: Language,
  stages: readonly FlowStage[],
  columns: readonly number[],
  end: number,
  width: number,
): FlowHeads {
  const room = (columns[1] ?? end) - (columns[0] ?? 0) - gap;
  const named = stages.map((stage) => linesOf(stage, Math.max(room, 1)));
  const fits = named.every((lines) => lines.length <= mostLines) && stages.every((stage) => wordsFit(stage, room));
  if (fits) {
    const rows = Math.max(0, ...named.map((lines) => lines.length));
    const children = named.flatMap((lines, at) =>
      lines.map((line, row) =>
        textElement(line.text, columns[at] ?? 0, 12 + lineHeight * (rows - lines.length + row), tone(line)),
      ),
    );
    return { above: { height: rows * lineHeight, children }, below: { height: 0, childrenAt: () => [] } };
  }
  return letteredHeads({ say }, stages, columns, width);
}

/** A letter for each stage in place of its name, and what each stands for. */
export function letteredHeads(
  { say }: Pick<Language, "say">,
  stages: readonly FlowStage[],
  columns: readonly number[],
  width: number,
  from = 0,
): FlowHeads {
  const numbers = stages.map((_, at) => textElement(letterOf(at), columns[at] ?? 0, from + 12));
  const listed = stages.flatMap(({ label, note }, at) => {
    const name = note === undefined ? label : say("flow.stageWithNote", { stage: label, note });
    return wrapText(say("group.about", { group: letterOf(at), words: name }), size, width);
  });
  return {
    above: { height: lineHeight, children: numbers },
    below: {
      height: listed.length * lineHeight + 8,
      childrenAt: (top) => listed.map((text, row) => textElement(text, 0, top + 20 + lineHeight * row)),
    },
  };
}
