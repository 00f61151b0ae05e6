import { expect, it } from "vitest";
import { fromSystemError } from "./report-file-error.js";

it.each(["EBUSY", "EPERM", "EACCES"])(
  "tells a person what to do about %s: close the file in the other program",
  (code) => {
    const error = fromSystemError({ code }, "report.html");
    expect(error.code).toBe("busy");
    expect(error.message).toContain("close the file in the other program");
  },
);

it.each([
  ["ENOENT", "no-folder"],
  ["ENOTDIR", "no-folder"],
  ["EISDIR", "is-folder"],
  ["ENOSPC", "not-written"],
])("takes %s as %s, and keeps the cause", (code, expected) => {
  const cause = { code };
  expect(fromSystemError(cause, "report.html")).toMatchObject({ code: expected, cause });
});

it("takes what is no system error as not written", () => {
  expect(fromSystemError(undefined, "report.html").code).toBe("not-written");
});
