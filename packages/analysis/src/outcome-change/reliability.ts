import { defaultOf } from "@rapport/instruments";
import type { Instrument, Reliability } from "@rapport/instruments";

/** A reliability that a practice sets for itself, with where it comes from. */
export interface OwnReliability {
  readonly value: number;
  readonly source: string;
}

/** By instrument code. */
export type OwnReliabilities = Readonly<Record<string, OwnReliability>>;

const kinds: Readonly<Record<Reliability["kind"], string>> = {
  alpha: "Cronbach's alpha",
  "split-half": "split halves",
  retest: "test-retest",
  intraclass: "intraclass correlation",
  "not-stated": "kind not stated",
};

/** The practice's own reliability, else the published one that is its default, else `undefined`: then nothing is said of reliable change. */
export function reliabilityOf(instrument: Instrument, own: OwnReliabilities): OwnReliability | undefined {
  const given = own[instrument.code];
  if (given) return given;
  const published = defaultOf(instrument.reliabilities);
  if (!published) return undefined;
  return { value: published.value, source: `${kinds[published.kind]}; ${published.source}` };
}
