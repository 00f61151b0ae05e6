import { expect, test } from "vitest";
import { openBrowser } from "./browser.js";

test("a browser opens a page and runs its script", async () => {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.goto("data:text/html,<title>t</title><p></p><script>document.querySelector('p').append(6*7)</script>");
    expect(await page.locator("p").textContent()).toBe("42");
  } finally {
    await browser.close();
  }
});
