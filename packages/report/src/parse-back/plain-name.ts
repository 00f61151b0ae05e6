/** Short, and without digits: such a name says what a place is, and hardly whom it is about. */
const plain = /^[A-Za-z_$][A-Za-z_$:.-]{0,39}$/u;

/** The names of HTML and SVG that have digits. */
const standard = /^(?:h[1-6]|[xyk][1-4]|[gu][12]|in2|panose-1)$/u;

/** Whether a name of an element or attribute with digits in it comes from the format, not from the content. */
export function isStandardName(name: string): boolean {
  return standard.test(name);
}

/** The name where it is plain or comes from the format, and otherwise the fallback, so that a place never tells a content. */
export function placeName(name: string, fallback: string): string {
  return plain.test(name) || isStandardName(name) ? name : fallback;
}
