import { toHtml } from "hast-util-to-html";
import { h, s } from "hastscript";
import { expect, it } from "vitest";
import { withoutDefaults } from "./without-defaults.js";

it("leaves out the class of ink on texts of charts, and nothing else", () => {
  const text = (...className: readonly string[]) => s("text", { className: [...className], x: 1 }, "A");
  const chart = s("svg.rc", [text("rc-ink"), text("rc-ink", "rc-halo"), text("rc-quiet"), s("rect.rc-ink", { x: 1 })]);
  const page = withoutDefaults({ type: "root", children: [h("p.rc-ink", "A"), chart] });
  expect(toHtml(page)).toBe(
    '<p class="rc-ink">A</p><svg class="rc"><text x="1">A</text><text class="rc-halo" x="1">A</text>' +
      '<text class="rc-quiet" x="1">A</text><rect class="rc-ink" x="1"></rect></svg>',
  );
});
