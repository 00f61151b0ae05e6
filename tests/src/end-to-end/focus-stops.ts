import type { Page } from "playwright-core";

/** Where the focus was after a Tab. */
export interface FocusStop {
  readonly text: string;
  /** CSS colours of the ring around it and of the page behind, and the ring's width in pixels, 0 without one. */
  readonly outline: string;
  readonly ground: string;
  readonly width: number;
}

// Written into the page by the debugger; the browser's own ring has the style auto and colours that it sees to itself.
const focused = `(() => {
  const at = document.activeElement;
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(at);
  return {
    text: at === document.body ? "" : at.textContent.slice(0, 40),
    outline: outlineColor,
    ground: getComputedStyle(document.body).backgroundColor,
    width: outlineStyle === "none" ? 0 : parseFloat(outlineWidth),
  };
})()`;

/** Presses Tab until the focus leaves the page again, or twice as often as there should be stops, and gives each stop. */
export async function focusStops(page: Page, expected: number): Promise<readonly FocusStop[]> {
  const stops: FocusStop[] = [];
  while (stops.length < 2 * expected) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate<FocusStop>(focused);
    if (stop.text === "") break;
    stops.push(stop);
  }
  return stops;
}

/** The contrast of two colours that are written `rgb(0, 0, 0)` (WCAG 2.2, contrast ratio). */
export function contrastOf(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/gu) ?? []).map((text) => {
    const share = Number(text) / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
