/** The risk sets of one stratum: at time j, group g stands at `j * groups + g`. */
export interface IncidenceSteps {
  readonly groups: number;
  readonly atRisk: readonly number[];
  /** Exits of any cause. */
  readonly events: readonly number[];
  /** For each cause its exits. */
  readonly eventsByCause: readonly (readonly number[])[];
}

/** Where a test's scores and their covariances are added up over strata. */
export interface GrayScore {
  readonly score: Float64Array;
  /** Row by row. */
  readonly variance: Float64Array;
}

/** Probability of being still there, by group and just before each time, and the same after the last time. */
export function groupSurvival({ groups, atRisk, events }: IncidenceSteps): Float64Array {
  const before = new Float64Array(atRisk.length + groups).fill(1);
  for (let p = 0; p < atRisk.length; p++) {
    const n = atRisk[p] ?? 0;
    const last = before[p] ?? 0;
    before[p + groups] = n === 0 ? last : (last * (n - (events[p] ?? 0))) / n;
  }
  return before;
}

/** Adds the scores; returns the pooled incidence before each time, and after the last. */
function addScores(steps: IncidenceSteps, cause: number, survival: Float64Array, rho: number, into: GrayScore) {
  const { groups, atRisk } = steps;
  const own = steps.eventsByCause[cause] ?? [];
  const times = atRisk.length / groups;
  const pooled = new Float64Array(times + 1);
  const incidence = new Float64Array(groups);
  for (let j = 0; j < times; j++) {
    let exits = 0;
    let full = 0;
    let stillFree = 0;
    for (let g = 0, p = j * groups; g < groups; g++, p++) {
      if ((atRisk[p] ?? 0) === 0) continue;
      const inverse = (atRisk[p] ?? 0) / (survival[p] ?? 0);
      full += inverse;
      stillFree += inverse * (1 - (incidence[g] ?? 0));
      exits += own[p] ?? 0;
    }
    const free = Math.max(0, 1 - (pooled[j] ?? 0));
    const weight = rho === 0 ? 1 : free ** rho;
    pooled[j + 1] = (pooled[j] ?? 0) + exits / full;
    for (let g = 0, p = j * groups; g < groups; g++, p++) {
      const n = atRisk[p] ?? 0;
      if (n === 0) continue;
      const d = own[p] ?? 0;
      const share = ((n / (survival[p] ?? 0)) * (1 - (incidence[g] ?? 0))) / stillFree;
      into.score[g] = (into.score[g] ?? 0) + weight * (d - exits * share);
      incidence[g] = (incidence[g] ?? 0) + ((survival[p] ?? 0) * d) / n;
    }
  }
  return pooled;
}

/**
 * Adds one stratum's scores and covariances of Gray's test. A covariance is the sum over times of what one exit more in
 * a group would change the scores by, through that time and through the group's later survival; the times are walked
 * backwards, so that the later part is known.
 *
 * @see Gray (1988), Annals of Statistics 16, 1141-1154
 */
export function addGrayScore(
  steps: IncidenceSteps,
  cause: number,
  survival: Float64Array,
  rho: number,
  into: GrayScore,
): void {
  const { groups, atRisk, events } = steps;
  const own = steps.eventsByCause[cause] ?? [];
  const pooled = addScores(steps, cause, survival, rho, into);
  const later = new Float64Array(groups * groups);
  const here = new Float64Array(groups * groups);
  const change = new Float64Array(groups);
  const inverse = new Float64Array(groups);

  const addSquares = (noise: number): void => {
    for (let i = 0; i < groups; i++) {
      const scaled = noise * (change[i] ?? 0);
      for (let k = 0, p = i * groups; k < groups; k++, p++) {
        into.variance[p] = (into.variance[p] ?? 0) + scaled * (change[k] ?? 0);
      }
    }
  };

  for (let j = atRisk.length / groups - 1; j >= 0; j--) {
    let exits = 0;
    let full = 0;
    for (let g = 0, p = j * groups; g < groups; g++, p++) {
      inverse[g] = (atRisk[p] ?? 0) === 0 ? 0 : (atRisk[p] ?? 0) / (survival[p] ?? 0);
      full += inverse[g] ?? 0;
      exits += own[p] ?? 0;
    }
    const free = Math.max(0, 1 - (pooled[j] ?? 0));
    const freeAfter = Math.max(0, 1 - (pooled[j + 1] ?? 0));
    const weight = rho === 0 ? 1 : free ** rho;
    for (let i = 0; i < groups; i++) {
      for (let g = 0; g < groups; g++) {
        here[i * groups + g] = weight * (inverse[i] ?? 0) * ((i === g ? 1 : 0) - (inverse[g] ?? 0) / full);
      }
    }
    for (let g = 0, p = j * groups; g < groups; g++, p++) {
      const n = atRisk[p] ?? 0;
      if (n === 0) continue;
      const before = survival[p] ?? 0;
      const after = survival[p + groups] ?? 0;
      const others = (events[p] ?? 0) - (own[p] ?? 0);
      const ratio = after > 0 ? freeAfter / after : 0;
      if (exits > 0) {
        for (let i = 0; i < groups; i++) {
          change[i] = (here[i * groups + g] ?? 0) + (1 - ratio) * (later[i * groups + g] ?? 0);
        }
        const ties = exits > 1 ? 1 - (exits - 1) / (full * before - 1) : 1;
        addSquares((ties * before * exits) / (full * n));
      }
      if (others > 0 && after > 0) {
        for (let i = 0; i < groups; i++) change[i] = ratio * (later[i * groups + g] ?? 0);
        const ties = others > 1 ? 1 - (others - 1) / (n - 1) : 1;
        addSquares((ties * before * before * others) / (n * n));
      }
    }
    if (exits === 0 || free === 0) continue;
    for (let p = 0; p < later.length; p++) later[p] = (later[p] ?? 0) + ((here[p] ?? 0) * exits) / (full * free);
  }
}
