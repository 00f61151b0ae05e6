import { expect, it } from "vitest";
import { average, choices, count, furthestStep, share } from "./metrics.js";

it("metrics are data: they survive a round trip through JSON", () => {
  const metrics = [
    count({ label: "Practices" }),
    share("agreed", { label: "Agreed", take: "first" }),
    choices("roadblock", ["time"], { label: "Roadblock", labels: { time: "Time" } }),
    average("anxiety", { label: "Anxiety", unit: "0 to 10", better: "lower", take: "last" }),
    furthestStep("step", [1, 2], { label: "Step" }),
  ];
  expect(JSON.parse(JSON.stringify(metrics))).toEqual(metrics);
});

it("a metric says outright which value stands for a course, so that no reader has to know a default", () => {
  expect(share("agreed", { label: "Agreed" }).take).toBe("mean");
  expect(average("anxiety", { label: "Anxiety" }).take).toBe("mean");
  expect(choices("roadblock", ["time"], { label: "Roadblock" }).take).toBe("last");
  expect(average("anxiety", { label: "Anxiety", take: "most" }).take).toBe("most");
});
