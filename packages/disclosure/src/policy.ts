import { PolicyError } from "./policy-error.js";

/** Whom a report is for. Each class has a policy of its own; what one class holds, every other may hold too. */
export const recipients = ["team", "funder", "network", "public"] as const;
export type Recipient = (typeof recipients)[number];

/** How counts are protected. */
export const methods = [
  "controlledRounding",
  "suppression",
  "nearestRounding",
  "cellKey",
  "differentialPrivacy",
] as const;
export type Method = (typeof methods)[number];

/** What may be printed. Nothing of a policy depends on the records. */
export interface Policy {
  readonly recipient: Recipient;
  readonly method: Method;
  /** Counts of 1 to k − 1 units of protection (clients who share no person) must stay uncertain. */
  readonly k: number;
  /** Rounded counts are multiples of it; for the cell key, the largest noise is one less. */
  readonly base: number;
  /** The fewest units in scope for more than totals. */
  readonly fewestForDetail: number;
  /** The fewest units behind a group of figures, and behind a mean or a median. */
  readonly fewestForStatistic: number;
  /** The fewest units behind a standard deviation. */
  readonly fewestForSpread: number;
  /** The fewest units in each of the groups that are compared by a test. */
  readonly fewestForComparison: number;
  /** The smallest printed whole of which a share is printed in percent; the fewest units at risk at the end of a life table's tail. */
  readonly fewestForPercent: number;
  /** The fewest practitioners behind a group, and behind a count of k units or more, where the practice has as many. */
  readonly fewestPractitioners: number;
  /**
   * The fewest practices of a network behind a group, and behind a count of k units or more, where as many are in scope; where
   * fewer are, though several, nothing is told of them together, unless they were chosen.
   */
  readonly fewestPractices: number;
  /** The mean count that the categories of a table must keep; they are merged until they do. */
  readonly fewestPerCategory: number;
  /** A unit's share of a sum must stay uncertain by this percentage of it (the p% rule). */
  readonly protectedShare: number;
  /** Differential privacy: what one release spends, and what all releases may spend together. */
  readonly epsilon: number;
  readonly epsilonCap: number;
}

const common = {
  method: "controlledRounding",
  fewestForDetail: 30,
  fewestForStatistic: 10,
  fewestForSpread: 20,
  fewestForComparison: 30,
  fewestForPercent: 20,
  fewestPractitioners: 2,
  fewestPerCategory: 5,
  protectedShare: 20,
  epsilon: 1,
  epsilonCap: 4,
} as const;

/** The policy of each class: a network and the public see coarser counts than those who know the practice. */
const byRecipient: Readonly<Record<Recipient, Policy>> = Object.freeze({
  team: Object.freeze({ ...common, recipient: "team", k: 5, base: 5, fewestPractices: 1 }),
  funder: Object.freeze({ ...common, recipient: "funder", k: 5, base: 5, fewestPractices: 2 }),
  network: Object.freeze({ ...common, recipient: "network", k: 5, base: 10, fewestPractices: 3 }),
  public: Object.freeze({ ...common, recipient: "public", k: 8, base: 10, fewestForStatistic: 15, fewestPractices: 3 }),
});

/** For funders, and for anybody who is not named: k = 5 and controlled rounding to base 5. */
export const defaultPolicy: Policy = byRecipient.funder;

const smallest: Readonly<Partial<Record<keyof Policy, number>>> = {
  k: 3,
  base: 3,
  fewestForDetail: 1,
  fewestForStatistic: 1,
  fewestForSpread: 1,
  fewestForComparison: 1,
  fewestForPercent: 1,
  fewestPractitioners: 1,
  fewestPractices: 1,
  fewestPerCategory: 1,
};

function checkWhole(policy: Policy): void {
  for (const [name, least] of Object.entries(smallest)) {
    const value = policy[name as keyof Policy];
    if (typeof value !== "number" || !Number.isInteger(value) || value < least) {
      throw new PolicyError(name, `${name} is a whole number from ${least} up.`);
    }
  }
}

/**
 * From here on there is noise that leads from each of 1 to k − 1 to 0 or to k and above, whose mean is 0 and whose variance is
 * the same for all: it is more than c (k − c) for each count c, and less than the greatest noise, one less than the base.
 */
function leastBaseForCellKey(k: number): number {
  return Math.floor((k * k) / 4) + 2;
}

/** From here on a nearest multiple of 0 stands for 0 to k − 2 at least, half a base rounded down. */
function leastBaseForNearest(k: number): number {
  return 2 * k - 3;
}

function checkAgainstEachOther(policy: Policy): void {
  const { method, k, base, fewestForStatistic, fewestForSpread, fewestForComparison, fewestForDetail } = policy;
  const { epsilon, epsilonCap, protectedShare } = policy;
  if (base < k)
    throw new PolicyError("base", "base is not smaller than k, or a printed count would prove one under k.");
  const forCellKey = leastBaseForCellKey(k);
  if (method === "cellKey" && base < forCellKey) {
    throw new PolicyError("base", `base is not smaller than ${forCellKey} for the cell key with this k.`);
  }
  const forNearest = leastBaseForNearest(k);
  if (method === "nearestRounding" && base < forNearest) {
    throw new PolicyError("base", `base is not smaller than ${forNearest} for rounding to the nearest with this k.`);
  }
  // Whether a figure is shown says on which side of its limit a count lies; below 2k − 1 that could prove a small one.
  const limits = { fewestForStatistic, fewestForSpread, fewestForComparison, fewestForDetail };
  for (const [name, limit] of Object.entries(limits)) {
    if (limit < 2 * k - 1) throw new PolicyError(name, `${name} is not smaller than 2k − 1.`);
  }
  if (!(epsilon > 0 && Number.isFinite(epsilon))) throw new PolicyError("epsilon", "epsilon is a number above 0.");
  if (!(epsilonCap >= epsilon)) throw new PolicyError("epsilonCap", "epsilonCap is not smaller than epsilon.");
  if (!(protectedShare > 0 && protectedShare <= 100)) {
    throw new PolicyError("protectedShare", "protectedShare is a percentage above 0.");
  }
}

/**
 * The policy of a class of recipients (`funder` where none is given) with what is given in place of its settings.
 *
 * Throws a `PolicyError` that names the setting: a class or method that does not exist, a number that is none, a `base` under
 * `k` or too small for the method, a limit under 2k − 1, a setting that is unknown.
 */
export function definePolicy(settings: Partial<Policy> = {}): Policy {
  const { recipient = "funder" } = settings;
  if (!recipients.includes(recipient)) {
    throw new PolicyError("recipient", `recipient is one of: ${recipients.join(", ")}.`);
  }
  const policy: Policy = { ...byRecipient[recipient], ...settings };
  const unknown = Object.keys(settings).find((name) => !(name in byRecipient.funder));
  if (unknown !== undefined) throw new PolicyError("policy", "A policy has a setting that does not exist.");
  if (!methods.includes(policy.method)) throw new PolicyError("method", `method is one of: ${methods.join(", ")}.`);
  checkWhole(policy);
  checkAgainstEachOther(policy);
  return Object.freeze(policy);
}

/** The policy, checked again, since it may have been made without `definePolicy`. Throws as that does. */
export function checkedPolicy(policy: Policy): Policy {
  return definePolicy(policy);
}
