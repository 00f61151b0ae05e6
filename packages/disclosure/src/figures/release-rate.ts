import type { DraftRate } from "../draft.js";
import type { Policy } from "../policy.js";
import type { PrintedForm } from "../protect/printed-form.js";
import type { ReleasedRate, Withheld } from "../release-types.js";
import { tooFew } from "../withheld.js";

interface Forms {
  readonly numerator: PrintedForm;
  readonly denominator: PrintedForm;
}

/** A share of printed counts in whole percent; none and all are said as far as the bounds of both counts allow. */
function percentOf({ numerator, denominator }: Forms): NonNullable<ReleasedRate["percent"]> | undefined {
  const [part, whole] = [numerator.value, denominator.value];
  if (part === undefined || whole === undefined) return undefined;
  const fewest = Math.max(1, denominator.bounds.lower);
  const most = Math.min(100, Math.ceil((100 * numerator.bounds.upper) / fewest));
  if (part === 0) return { atMost: most };
  if (part < whole) return { is: Math.round((100 * part) / whole) };
  return { atLeast: Math.floor((100 * numerator.bounds.lower) / denominator.bounds.upper) };
}

/** A rate from its two printed counts alone. */
export function releaseRate(
  { isShare }: Pick<DraftRate, "isShare">,
  forms: Forms,
  { fewestForPercent }: Policy,
): ReleasedRate | Withheld {
  const { numerator, denominator } = forms;
  if (denominator.value === undefined || denominator.value === 0) return tooFew;
  const percent = isShare && denominator.value >= fewestForPercent ? percentOf(forms) : undefined;
  return {
    kind: "rate",
    numerator: numerator.printed,
    denominator: denominator.value,
    ...(percent === undefined ? {} : { percent }),
  };
}
