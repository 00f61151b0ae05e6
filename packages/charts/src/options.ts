import type { Language } from "@rapport/language";

/** What every chart is told beside its data. */
export interface ChartOptions {
  /** Prefix of all ids inside the chart; unique on its page. */
  readonly id: string;
  /** Stands in the chart and is its accessible name. */
  readonly title: string;
  /** What the chart shows, in a sentence or two with its numbers, for those who do not see it. */
  readonly description: string;
  /** What is measured, of whom, in which unit. */
  readonly subtitle?: string;
  /** Practice, as-of day, rounding; stands at the foot. */
  readonly source?: string;
  /** What its own texts and numbers are in; English by default. */
  readonly language?: Language;
  /** Width in pixels at which the text has its own size. */
  readonly width?: number;
}
