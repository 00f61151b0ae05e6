/** An intervention of another type begins in the same episode on or before the day on which this one does. */
export interface WaitForIntervention {
  readonly kind: "intervention";
  /** The other type's code. */
  readonly code: string;
}

/** A yes-or-no field of the details that is yes in each entry, for instance that both partners agreed. */
export interface WaitForAgreement<Field extends string = string> {
  readonly kind: "agreement";
  readonly field: Field;
}

/** What an intervention type waits for. Where it did not, a dataset's check warns with file and row. */
export type Wait<Field extends string = string> = WaitForIntervention | WaitForAgreement<Field>;

/** Waits for an intervention of another type, such as a referral: `after("physician-referral")`. */
export function after(code: string): WaitForIntervention {
  return { kind: "intervention", code };
}

/** Waits for an agreement that the details record: `agreement("bothAgreed")`. */
export function agreement<const Field extends string>(field: Field): WaitForAgreement<Field> {
  return { kind: "agreement", field };
}
