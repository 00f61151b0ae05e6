import { expect, it } from "vitest";
import { asResourceError } from "./resource-error.js";

it.each([
  ["Out of Memory Error: could not allocate block of size 256.0 KiB (60.0 MiB/61.0 MiB used)", "out-of-memory"],
  ["Out of Memory Error: failed to offload data block (1.0 GiB/1.0 GiB used).\nmax_temp_directory_size", "disk-full"],
  ['IO Error: Could not write file "/private/x": No space left on device', "disk-full"],
])("%s is told as %s, without its text", (message, code) => {
  const told = asResourceError(new Error(message));
  expect(told).toMatchObject({ name: "DatasetResourceError", code });
  expect(String(told)).not.toMatch(/private|allocate|offload/u);
});

it("any other error stays what it is", () => {
  const error = new Error("Binder Error");
  expect(asResourceError(error)).toBe(error);
});
