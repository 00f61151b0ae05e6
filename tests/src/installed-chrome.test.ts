import { expect, test } from "vitest";
import { placesOn } from "./installed-chrome.js";

test("on Windows a browser is sought below each program folder that the environment names", () => {
  const places = placesOn("win32", { ProgramFiles: "C:\\Program Files" });
  expect(places).toContain("C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");
  expect(places.every((place) => place.startsWith("C:\\Program Files\\"))).toBe(true);
});

test("on macOS a browser is sought among the applications of all and of one", () => {
  const places = placesOn("darwin", { HOME: "/Users/a" });
  expect(places).toContain("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
  expect(places).toContain("/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium");
});

test("on Linux a browser is sought where packages and snaps put it", () => {
  expect(placesOn("linux", {})).toEqual(expect.arrayContaining(["/usr/bin/google-chrome", "/snap/bin/chromium"]));
});
