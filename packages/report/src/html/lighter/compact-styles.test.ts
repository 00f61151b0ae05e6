import { expect, it } from "vitest";
import { compactStyles } from "./compact-styles.js";

it("leaves out blanks that say nothing, and keeps those that part something", () => {
  expect(
    compactStyles(`
.a, .b > .c { color: red; margin: 0 auto; }
@media (max-width: 9px) {
  .d:not([open]) > * { grid-row: 1 / span 3; content: counter(page) " / " counter(pages); }
}
`),
  ).toBe(
    '.a,.b > .c{color:red;margin:0 auto}@media (max-width:9px){.d:not([open]) > *{grid-row:1 / span 3;content:counter(page) " / " counter(pages)}}',
  );
});
