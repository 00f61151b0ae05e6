interface OfClient<Type extends string> {
  readonly type: Type;
  readonly clientId: string;
  /** ISO day; of a release, the day on which it was signed. */
  readonly day: string;
}

/** P1.4 What a release of information allows. */
export interface ReleaseTerms {
  readonly releaseId: string;
  readonly recipient: string;
  /** What may be told. */
  readonly scope: string;
  readonly startsOn: string;
  /** Its last day. */
  readonly endsOn: string;
}

/** P1.4 Records may be used for analytics from now on. */
export interface GiveAnalytics extends OfClient<"give_analytics"> {}
/** P1.4 Asked, and refused. */
export interface RefuseAnalytics extends OfClient<"refuse_analytics"> {}
/** P1.4 Given before, and taken back. */
export interface WithdrawAnalytics extends OfClient<"withdraw_analytics"> {}

export interface GrantRelease extends OfClient<"grant_release">, ReleaseTerms {}

export interface WithdrawRelease extends OfClient<"withdraw_release"> {
  readonly releaseId: string;
}

/** Notes that a release has reached its end. It holds no longer in any case: see `releaseHolds`. */
export interface ExpireRelease extends OfClient<"expire_release"> {
  readonly releaseId: string;
}

export type ConsentCommand =
  GiveAnalytics | RefuseAnalytics | WithdrawAnalytics | GrantRelease | WithdrawRelease | ExpireRelease;
