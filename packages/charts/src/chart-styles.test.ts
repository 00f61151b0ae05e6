import { describe, expect, it } from "vitest";
import { chartStyles } from "./chart-styles.js";
import { darkPalette, lightPalette } from "./palette.js";

describe("chartStyles", () => {
  const [, light = ""] = /^:root \{(.*)\}$/mu.exec(chartStyles) ?? [];
  const [, dark = ""] =
    /^@media screen and \(prefers-color-scheme: dark\) \{ :root \{(.*)\} \}$/mu.exec(chartStyles) ?? [];
  const names = (declarations: string): readonly string[] => declarations.match(/--rc-[\w-]+(?=:)/gu) ?? [];

  it("sets every colour for light and for dark, and dark on screens alone, so that print stays light", () => {
    expect(names(light)).toHaveLength(9);
    expect(names(dark)).toEqual(names(light));
    for (const colour of lightPalette.series) expect(light).toContain(colour);
    for (const colour of darkPalette.series) expect(dark).toContain(colour);
  });

  it("uses no colour that it does not set, and loads nothing", () => {
    const used = [...chartStyles.matchAll(/var\((--rc-[\w-]+)\)/gu)].map(([, name]) => name);
    expect(used.filter((name) => !names(light).includes(name ?? ""))).toEqual([]);
    expect(chartStyles).not.toMatch(/url\(|@import|\r/u);
  });
});
