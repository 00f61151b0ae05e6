import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

/** A rule of axe-core that a page breaks. */
export interface AccessibilityViolation {
  /** The rule, such as `image-alt`. */
  readonly rule: string;
  readonly help: string;
  /** A CSS selector of each element that breaks it. */
  readonly elements: readonly string[];
}

const require = createRequire(import.meta.url);
const source = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
// WCAG 2.2 at levels A and AA, and what axe-core counts as good practice beside it.
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * Runs axe-core on a page as it now is, light or dark, and gives what it finds. The script is put there by the
 * browser's debugger, so that the page's content security policy, which allows none, stays in force.
 */
export async function accessibilityViolations(page: Page): Promise<readonly AccessibilityViolation[]> {
  await page.evaluate(source);
  // The expression is text, since axe is a name in the page and not here; its answer is what axe-core documents.
  const found: { id: string; help: string; nodes: { target: unknown[] }[] }[] = await page.evaluate(
    `axe.run(document, { resultTypes: ["violations"], runOnly: ${JSON.stringify(tags)} }).then((it) => it.violations)`,
  );
  return found.map(({ id, help, nodes }) => ({
    rule: id,
    help,
    elements: nodes.map(({ target }) => target.join(" ")),
  }));
}
