/** A setting of a policy that would not protect. */
export class PolicyError extends RangeError {
  override readonly name = "PolicyError";
  readonly code = "policy";

  constructor(
    /** The setting. */
    readonly setting: string,
    message: string,
  ) {
    super(message);
  }
}
