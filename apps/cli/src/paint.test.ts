import { PassThrough } from "node:stream";
import { WriteStream } from "node:tty";
import { beforeEach, expect, it, vi } from "vitest";
import { paintFindings } from "./paint-findings.js";
import { paintFor } from "./paint.js";

/** A terminal as Node has one: how many colours it has is for the environment to say. */
const terminal = () =>
  Object.assign(new PassThrough(), { isTTY: true, getColorDepth: WriteStream.prototype.getColorDepth });

const painted = (stream: NodeJS.WritableStream, color = true) => paintFor(stream, { color })("error", "error:");
const red = "\u001B[31merror:\u001B[39m";

beforeEach(() => {
  vi.stubEnv("TERM", "xterm-256color");
  for (const name of ["NO_COLOR", "FORCE_COLOR", "NODE_DISABLE_COLORS", "CI"]) vi.stubEnv(name, undefined);
  return () => vi.unstubAllEnvs();
});

it("a terminal has colours, and a pipe beside it has none", () => {
  expect([painted(terminal()), painted(new PassThrough())]).toEqual([red, "error:"]);
});

it.each([
  ["NO_COLOR", "1"],
  ["TERM", "dumb"],
])("with %s=%s a terminal has none", (name, value) => {
  vi.stubEnv(name, value);
  expect(painted(terminal())).toBe("error:");
});

it("with --no-color a terminal has none", () => {
  expect(painted(terminal(), false)).toBe("error:");
});

it("findings have their file as a heading, and what weighs in colour; nothing else changes", () => {
  const text = 'clients.csv\n  error bad-date, column "born_on": not a day\n    row 3: error\n  warning stray: odd\n';
  expect(paintFindings(text, (style, words) => `<${style}>${words}</>`)).toBe(
    '<heading>clients.csv</>\n  <error>error</> bad-date, column "born_on": not a day\n    row 3: error\n' +
      "  <warning>warning</> stray: odd\n",
  );
  expect(paintFindings(text, (_, words) => words)).toBe(text);
});
