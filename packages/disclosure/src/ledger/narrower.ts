import type { DraftScope } from "../draft.js";

/** Stands between the practices of a scope. */
const between = "\n";

const practices = "practices";

/** Whether records were narrowed to practices that were chosen. */
export function hasChosenPractices({ filters }: DraftScope): boolean {
  return Object.hasOwn(filters, practices);
}

const practicesOf = (value: string): readonly string[] => value.split(between);

/** Whether what has the one value of an attribute has the other, too: a practice among several, a period within a longer one. */
function isWithin(attribute: string, part: string, whole: string): boolean {
  if (part === whole) return true;
  switch (attribute) {
    case practices:
      return practicesOf(part).every((each) => practicesOf(whole).includes(each));
    case "openedFrom":
      return part >= whole;
    case "openedTo":
      return part <= whole;
    default:
      return false;
  }
}

/** Whether what one scope's filters leave is by definition among what the other's leave. */
export function isNarrower(part: DraftScope["filters"], whole: DraftScope["filters"]): boolean {
  return Object.entries(whole).every(([attribute, value]) => {
    const own = Object.hasOwn(part, attribute) ? part[attribute] : undefined;
    return own !== undefined && isWithin(attribute, own, value);
  });
}

/** The attributes that two scopes have different values of, or that one of them alone has. */
export function differingAttributes(one: DraftScope["filters"], other: DraftScope["filters"]): readonly string[] {
  const all = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return all.filter((attribute) => one[attribute] !== other[attribute]);
}

/** Whether nothing can have both values of an attribute, as far as its definition goes. */
export function areApart(attribute: string, one: string, other: string): boolean {
  if (attribute !== practices) return one !== other;
  return practicesOf(one).every((each) => !practicesOf(other).includes(each));
}
