import { checkFiniteNumber, checkNonNegativeNumber, checkOpenProbability } from "./argument-checks.js";
import { confidenceLimits } from "./confidence-limits.js";
import { normalQuantile } from "./normal-quantile.js";

/** Counts in one interval of a life table. */
export interface ActuarialRow {
  /** Beginning of the interval. */
  readonly from: number;
  /** End of the interval, exclusive; the next interval may begin there. */
  readonly to: number;
  /** At risk when the interval begins. */
  readonly atRisk: number;
  /** Came under observation within the interval (delayed entry). */
  readonly entered: number;
  /** Left within the interval, by cause. */
  readonly exits: Readonly<Record<string, number>>;
  /** Last seen within the interval, still there. */
  readonly censored: number;
}

/** One interval of a life table with its estimates, which hold at the interval's end. */
export interface ActuarialInterval extends ActuarialRow {
  /** Effective number exposed: atRisk + entered/2 - censored/2. */
  readonly exposed: number;
  /** Probability of leaving within the interval, at most 1; undefined where nobody was exposed. */
  readonly probability: number | undefined;
  readonly survival: number | undefined;
  /** Greenwood's; undefined once survival is 0. */
  readonly standardError: number | undefined;
  /** Limits of survival on the log-log scale. */
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  /** Probability of having left for each cause that occurs in the table. */
  readonly incidence: Readonly<Record<string, number | undefined>>;
}

/** How a life table is to be reported. */
export interface ActuarialOptions {
  /** Confidence level between 0 and 1; default 0.95. */
  readonly level?: number | undefined;
}

function checkRow(row: ActuarialRow, i: number, previous: ActuarialRow | undefined): void {
  checkFiniteNumber(`rows[${i}].from`, row.from);
  checkFiniteNumber(`rows[${i}].to`, row.to);
  checkNonNegativeNumber(`rows[${i}].atRisk`, row.atRisk);
  checkNonNegativeNumber(`rows[${i}].entered`, row.entered);
  checkNonNegativeNumber(`rows[${i}].censored`, row.censored);
  for (const count of Object.values(row.exits)) checkNonNegativeNumber(`rows[${i}].exits`, count);
  if (row.to <= row.from) throw new RangeError(`rows[${i}].to must be after rows[${i}].from`);
  if (previous !== undefined && row.from < previous.to) {
    throw new RangeError(`rows[${i}].from must not be before rows[${i - 1}].to`);
  }
}

/** What one interval hands to the next. */
interface Carried {
  readonly survival: number | undefined;
  readonly greenwood: number;
  readonly incidence: ReadonlyMap<string, number>;
}

/** One step of the table; survival becomes undefined, and stays so, when somebody left although nobody was exposed. */
function step(carried: Carried, row: ActuarialRow, exposed: number, exits: number): Carried {
  const { survival, greenwood, incidence } = carried;
  if (survival === undefined || exits === 0) return carried;
  if (exposed <= 0) return { ...carried, survival: undefined };
  // With more exits than exposed the probability is capped at 1 and shared among the causes.
  const divisor = Math.max(exposed, exits);
  const next = survival * ((divisor - exits) / divisor);
  const parts = [...incidence].map(([cause, value]): [string, number] => [
    cause,
    value + survival * ((Object.hasOwn(row.exits, cause) ? (row.exits[cause] ?? 0) : 0) / divisor),
  ]);
  const added = divisor > exits ? exits / (divisor * (divisor - exits)) : 0;
  return { survival: next, greenwood: greenwood + added, incidence: new Map(parts) };
}

/**
 * The classical life table from counts by interval, in which those who entered or were censored within an interval count
 * as exposed for half of it: survival and the cumulative incidence of each cause at the end of each interval. Survival
 * and the incidences add up to 1.
 *
 * Where somebody left although nobody was exposed, survival is undefined from there on. No rows give an empty table.
 *
 * @throws RangeError or TypeError naming the row and field that cannot be used; rows must be in order and not overlap
 * @see Berkson & Gage (1950); Cutler & Ederer (1958), Journal of Chronic Diseases 8, 699-712; Greenwood (1926)
 */
export function actuarialCurve(rows: readonly ActuarialRow[], options: ActuarialOptions = {}): ActuarialInterval[] {
  const { level = 0.95 } = options;
  checkOpenProbability("level", level);
  rows.forEach((row, i) => checkRow(row, i, rows[i - 1]));
  const z = normalQuantile(1 - (1 - level) / 2);
  const causes = [...new Set(rows.flatMap((row) => Object.keys(row.exits)))].toSorted();
  let carried: Carried = { survival: 1, greenwood: 0, incidence: new Map(causes.map((cause) => [cause, 0])) };
  return rows.map((row) => {
    const exposed = row.atRisk + row.entered / 2 - row.censored / 2;
    const exits = Object.values(row.exits).reduce((sum, count) => sum + count, 0);
    carried = step(carried, row, exposed, exits);
    const { survival, greenwood, incidence } = carried;
    const known = survival !== undefined;
    const standardError = known && survival > 0 ? survival * Math.sqrt(greenwood) : undefined;
    return {
      ...row,
      exposed,
      probability: exposed > 0 ? Math.min(1, exits / exposed) : undefined,
      survival,
      standardError,
      ...confidenceLimits("log-log", survival, standardError, z),
      incidence: Object.fromEntries([...incidence].map(([cause, value]) => [cause, known ? value : undefined])),
    };
  });
}
