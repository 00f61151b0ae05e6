import { toHtml } from "hast-util-to-html";
import { expect, it } from "vitest";
import { timeInStage } from "../sample.fixture.js";
import { exitsTable } from "./exits-table.js";

it("prints no zero for a way out that few may have taken, but a dash, and says what it stands for", () => {
  const html = toHtml(exitsTable(timeInStage, "exits-figures"));
  const cells = [...html.matchAll(/<td>([^<]*)<\/td>/gu)].map(([, cell]) => cell);
  expect(cells).toContain("\u2013");
  expect(cells).not.toContain("0%");
  expect(html).toContain("A dash stands for none, or for too few to be told apart.");
});
