import type { FiguresQuestion } from "@rapport/analysis";

/** The id of a question's section: `goal-progress`. */
export function figuresId(question: FiguresQuestion): string {
  return question.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}

/** The id of a group's part of the page; by place, since a code may hold anything. */
export function figureGroupId(question: FiguresQuestion, groupAt: number): string {
  return `${figuresId(question)}-${groupAt + 1}`;
}

/** The id of the table behind one of its figures. */
export function figureTableId(question: FiguresQuestion, groupAt: number, figureAt: number): string {
  return `${figureGroupId(question, groupAt)}-table-${figureAt + 1}`;
}
