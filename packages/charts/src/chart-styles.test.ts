import { describe, expect, it } from "vitest";
import { accented } from "./accent.js";
import { chartStyles, chartStylesOf } from "./chart-styles.js";
import { darkPalette, lightPalette, plainPalettes } from "./palette.js";

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

  it("has an accent on both grounds, and nothing else that is new", () => {
    const { light: bright, dark: dim } = accented("#7a1fa2").palettes ?? plainPalettes;
    const styles = chartStylesOf({ light: bright, dark: dim });
    expect(styles).toContain("--rc-series-1: #7a1fa2;");
    expect(styles.replace(bright.series[0], lightPalette.series[0]).replace(dim.series[0], darkPalette.series[0])).toBe(
      chartStyles,
    );
  });
});
