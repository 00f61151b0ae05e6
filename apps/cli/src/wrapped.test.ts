import { expect, it } from "vitest";
import { wrapped } from "./wrapped.js";

const layout = { between: "; ", indent: "  ", width: 12 };

it("puts as many entries on a line as there is room for, and breaks none", () => {
  expect(wrapped(["one", "two", "three", "an entry too long"], layout)).toBe(
    "  one; two;\n  three;\n  an entry too long\n",
  );
});

it("writes nothing where there is nothing", () => {
  expect(wrapped([], layout)).toBe("");
  expect(wrapped(["one"], layout)).toBe("  one\n");
});
