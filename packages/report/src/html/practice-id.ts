/** The ids of a type's part of the page; by place, since a label or a code may hold anything. */
export function practiceId(at: number): string {
  return `practice-${at + 1}`;
}

/** The id of the table behind one of its figures. */
export function practiceTableId(at: number, figureAt: number): string {
  return `${practiceId(at)}-table-${figureAt + 1}`;
}
