import { expect, it } from "vitest";
import { checkedMemoryLimit, checkedThreads } from "./engine-settings.js";

it.each([
  ["2GB", "2GB"],
  [" 1.5 gb ", "1.5GB"],
  ["128MB", "128MB"],
  ["1TB", "1TB"],
])("a memory limit may be written as %s", (text, limit) => {
  expect(checkedMemoryLimit(text)).toBe(limit);
});

it.each(["", "2", "GB", "-1GB", "0GB", "127MB", "2 KB", "80%", "2GB; drop", "1e9GB", "NaNGB"])(
  "is refused with the reason: %j",
  (text) => {
    expect(() => checkedMemoryLimit(text)).toThrow(RangeError);
    expect(() => checkedMemoryLimit(text)).toThrow(/for instance 2GB/u);
  },
);

it("threads are whole and from 1 to 256", () => {
  expect([1, 2, 256].map(checkedThreads)).toEqual([1, 2, 256]);
  for (const wrong of [0, -1, 1.5, 257, NaN, Infinity]) expect(() => checkedThreads(wrong)).toThrow(/from 1 to 256/u);
});
