import { expect, it } from "vitest";
import { canDrawPng, pngDrawer } from "./png-drawer.js";

it("a word is drawn, and nothing where there is none", async () => {
  expect(await canDrawPng()).toBe(true);
  const draw = await pngDrawer();
  expect(draw('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>', 1).opaque()).toBe(0);
});
