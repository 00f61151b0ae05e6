/** How the numbers of a report are read. */
export const readingSentences: readonly string[] = [
  "A range in brackets says how far chance alone could move a number: the true value is likely to lie within it. The fewer people, the wider the range. Of shares and lines it is computed from printed counts.",
  "A stay that is still open is not left out. It counts for as long as it was seen.",
  "Two things that go together need not cause each other. This report describes what was seen and does not show why.",
];
