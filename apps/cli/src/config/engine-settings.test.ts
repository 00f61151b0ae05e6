import { expect, it } from "vitest";
import { engineSettings } from "./engine-settings.js";

it("are the flags before the configuration, and none where nobody says anything", () => {
  expect(engineSettings({}, {})).toEqual({});
  expect(engineSettings({ engine: { memoryLimit: "2gb", threads: 4 } }, {})).toEqual({
    memoryLimit: "2GB",
    threads: 4,
  });
  expect(engineSettings({ engine: { memoryLimit: "2GB", threads: 4 } }, { memoryLimit: "1GB", threads: "2" })).toEqual({
    memoryLimit: "1GB",
    threads: 2,
  });
});

it.each([
  [{ engine: { memoryLimit: "much" } }, {}, /^engine\.memoryLimit: .*2GB/u],
  [{ engine: { threads: 0 } }, {}, /^engine\.threads: .*1 to 256/u],
  [{}, { memoryLimit: "much" }, /^--memory-limit: /u],
  [{}, { threads: "two" }, /^--threads: /u],
])("that cannot be are a wrong call that says where: %j %j", (config, flags, says) => {
  expect(() => engineSettings(config, flags)).toThrow(expect.objectContaining({ name: "UsageError" }));
  expect(() => engineSettings(config, flags)).toThrow(says);
});
