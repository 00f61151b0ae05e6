// A stray console call is a message nobody wrote on purpose, and could carry a record's value.
import { afterEach, beforeEach, vi, expect } from "vitest";

const methods = ["debug", "error", "info", "log", "warn"];

beforeEach(() => {
  for (const method of methods) vi.spyOn(console, method).mockImplementation(() => {});
});

afterEach(() => {
  for (const method of methods) expect(console[method], `console.${method} was called`).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});
