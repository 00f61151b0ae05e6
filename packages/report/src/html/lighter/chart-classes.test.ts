import { chartStyles } from "@rapport/charts";
import { describe, expect, it } from "vitest";
import { plainLook } from "../../look/drawn-look.js";
import { pageStyles } from "../styles.js";
import { chartLooks, classNamesOf, inShort, withoutIdleClasses, withShortClasses } from "./chart-classes.js";

const names = classNamesOf(`${chartStyles}${chartLooks}`);

describe("the classes of charts", () => {
  it("have one short name each, in the style sheet and on elements", () => {
    expect(withShortClasses(".rc { fill: red; } .rc-quiet, .rc-rule:hover { top: 0; }", names)).toBe(
      `.rc { fill: red; } .${names.get("rc-quiet")}, .${names.get("rc-rule")}:hover { top: 0; }`,
    );
    expect(inShort({ className: ["rc-quiet", "wide"], x: 1 }, names)).toEqual({
      className: [names.get("rc-quiet"), "wide"],
      x: 1,
    });
    expect(new Set(names.values()).size).toBe(names.size);
  });

  it("are not called as anything else in the page is", () => {
    const all = [...pageStyles(plainLook).matchAll(/\.([a-z][\w-]*)/gu)].map(([, name = ""]) => name);
    const short = new Set(names.values());
    expect(all.filter((name) => short.has(name)).length).toBeGreaterThanOrEqual(short.size);
    const others = ["page", "skip", "quiet", "scroll", "stage", "practice", "wide", "narrow", "figures", "part", "rc"];
    expect(others.filter((name) => short.has(name))).toEqual([]);
    expect([...short].every((name) => name.length === 1)).toBe(true);
  });

  it("say what several attributes said together, and nothing of what only some of them say", () => {
    const [title, bold, end] = ["rc-title", "rc-bold", "rc-end"].map((name) => names.get(name));
    expect(inShort({ fontSize: 13, fontWeight: 600, y: 5 }, names)).toEqual({ className: [title], y: 5 });
    expect(inShort({ fontSize: 14, fontWeight: 600 }, names)).toEqual({ className: [bold], fontSize: 14 });
    expect(inShort({ className: ["rc-quiet"], textAnchor: "end" }, names)).toEqual({
      className: [names.get("rc-quiet"), end],
    });
    expect(inShort({ strokeWidth: 4, strokeLineJoin: "round" }, names)).toEqual({
      strokeWidth: 4,
      strokeLineJoin: "round",
    });
  });

  it("are left out where no style sheet speaks of them, and of texts the ink that all texts have", () => {
    expect(withoutIdleClasses({ className: ["rc-ink", "rc-halo", "rc-count"], x: 1 }, "text", names)).toEqual({
      className: ["rc-halo"],
      x: 1,
    });
    expect(withoutIdleClasses({ className: ["rc-ink"] }, "rect", names)).toEqual({ className: ["rc-ink"] });
    expect(withoutIdleClasses({ className: ["rc-tick"], x: 1 }, "line", names)).toEqual({ x: 1 });
  });
});
