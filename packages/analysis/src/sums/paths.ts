import type { CellPath, DraftGroup } from "@rapport/disclosure";

/** Where the cells of one group's figures stand in a draft. */
export interface GroupPaths {
  /** The whole of a breakdown. */
  readonly total: (figure: string) => CellPath;
  /** A part of a breakdown. */
  readonly part: (figure: string, code: string) => CellPath;
  /** Stays from the beginning, in a life table. */
  readonly start: (figure: string) => CellPath;
  /** One column of a life table, on a row's day. */
  readonly on: (figure: string, day: number, column: "entered" | "censored" | `exit:${string}`) => CellPath;
}

export function pathsOf(question: string, { code }: DraftGroup): GroupPaths {
  const at = (...names: readonly (string | number)[]) => [question, code, ...names].join("/");
  return {
    total: (figure) => at(figure, "total"),
    part: (figure, part) => at(figure, part),
    start: (figure) => at(figure, "start"),
    on: (figure, day, column) => at(figure, day, column),
  };
}
