import type { Instrument } from "@rapport/instruments";

/** A reliability that a practice sets for itself, with where it comes from. */
export interface OwnReliability {
  readonly value: number;
  readonly source: string;
}

/** By instrument code. */
export type OwnReliabilities = Readonly<Record<string, OwnReliability>>;

/** The practice's own reliability, else the published one, else `undefined`: then nothing is said of reliable change. */
export function reliabilityOf(instrument: Instrument, own: OwnReliabilities): OwnReliability | undefined {
  const given = own[instrument.code];
  if (given) return given;
  const published = instrument.reliability;
  if (!published) return undefined;
  const kind = published.kind === "alpha" ? "Cronbach's alpha" : "test-retest";
  return { value: published.value, source: `${kind}; ${published.source}` };
}
