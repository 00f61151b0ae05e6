/** Identifiers, none of which comes twice. */
export interface Ids {
  /** A new one, such as `goal-3`. */
  readonly next: (kind: IdKind) => string;
  /** None of the texts in a value will come; the value is plain data. */
  readonly reserve: (value: unknown) => void;
}

/** What is identified: the first part of an identifier. */
export type IdKind =
  | "person"
  | "client"
  | "practitioner"
  | "practice"
  | "consent"
  | "release"
  | "call"
  | "history"
  | "referral"
  | "episode"
  | "offer"
  | "choice"
  | "change"
  | "plan"
  | "revision"
  | "review"
  | "goal"
  | "rating"
  | "measure"
  | "session"
  | "intervention"
  | "homework"
  | "milestone";

export function newIds(): Ids {
  const reserved = new Set<string>();
  const counts = new Map<IdKind, number>();
  const reserve = (value: unknown): void => {
    if (typeof value === "string") reserved.add(value);
    else if (typeof value === "object" && value !== null) for (const part of Object.values(value)) reserve(part);
  };
  return {
    reserve,
    next: (kind) => {
      let count = (counts.get(kind) ?? 0) + 1;
      while (reserved.has(`${kind}-${count}`)) count += 1;
      counts.set(kind, count);
      return `${kind}-${count}`;
    },
  };
}
