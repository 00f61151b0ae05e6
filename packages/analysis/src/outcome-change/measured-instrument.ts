import { instrumentFor } from "@rapport/instruments";
import type { Instrument } from "@rapport/instruments";

/** An instrument with one score for a person at a time. */
export interface MeasuredInstrument extends Instrument {
  readonly range: NonNullable<Instrument["range"]>;
}

/** Ratings of goals and forms without a total have no place among scores; they are `undefined` as an unknown code is. */
export function measuredInstrument(code: string): MeasuredInstrument | undefined {
  const instrument = instrumentFor(code);
  if (instrument?.range === undefined || instrument.unit === "goal") return undefined;
  return { ...instrument, range: instrument.range };
}
