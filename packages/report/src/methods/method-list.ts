import type { TextKey } from "@rapport/language";

/** A way of computing: what it is called, its formula, what its letters stand for, and where it comes from. */
export interface Method {
  readonly name: TextKey;
  readonly formula: string;
  readonly letters: TextKey;
  /** Author and year. */
  readonly source: string;
}

/** Every way of computing that a report can use, in the order in which it tells of them. */
export const methodList = {
  kaplanMeier: {
    name: "method.quantiles",
    formula: "S(t) = ∏ (1 − d / n), u ≤ t",
    letters: "formula.kaplanMeierLetters",
    source: "Kaplan & Meier 1958",
  },
  logLog: {
    name: "formula.logLog",
    formula: "exp(−exp(ln(−ln S) ± z · se / (S · ln S))), se² = S² · Σ d / (n · (n − d))",
    letters: "formula.logLogLetters",
    source: "Greenwood 1926; Brookmeyer & Crowley 1982",
  },
  lifeTable: {
    name: "method.line",
    formula: "S = ∏ (1 − d / n′), n′ = n + e / 2 − c / 2",
    letters: "formula.lifeTableLetters",
    source: "Cutler & Ederer 1958",
  },
  aalenJohansen: {
    name: "formula.aalenJohansen",
    formula: "F = Σ S · dₖ / n′",
    letters: "formula.aalenJohansenLetters",
    source: "Aalen & Johansen 1978",
  },
  restrictedMean: {
    name: "method.restrictedMean",
    formula: "∫ S(t) dt, 0 ≤ t ≤ τ",
    letters: "formula.restrictedMeanLetters",
    source: "Irwin 1949",
  },
  logRank: {
    name: "formula.logRank",
    formula: "Uⱼ = Σ (dⱼ − d · nⱼ / n), χ² = Uᵀ · inv(V) · U",
    letters: "formula.logRankLetters",
    source: "Mantel 1966; Peto & Peto 1972",
  },
  gray: {
    name: "formula.gray",
    formula: "Uⱼ = Σ (dⱼ − d · hⱼ · (1 − Fⱼ) / Σ h · (1 − F)), h = n / S, χ² = Uᵀ · inv(V) · U",
    letters: "formula.grayLetters",
    source: "Gray 1988",
  },
  studentT: {
    name: "formula.studentT",
    formula: "m ± t · s / √n",
    letters: "formula.studentTLetters",
    source: "Student 1908",
  },
  wilson: {
    name: "method.shareInterval",
    formula: "(k + z² / 2 ± z · √(k · (n − k) / n + z² / 4)) / (n + z²)",
    letters: "formula.wilsonLetters",
    source: "Wilson 1927",
  },
  meanChange: {
    name: "method.deviations",
    formula: "m / s",
    letters: "formula.meanChangeLetters",
    source: "Becker 1988",
  },
  reliableChange: {
    name: "method.reliableChange",
    formula: "|y − x| > z · s · √(2 · (1 − r))",
    letters: "formula.reliableChangeLetters",
    source: "Jacobson & Truax 1991",
  },
  regression: {
    name: "formula.regression",
    formula: "|(y − m) − r · (x − m)| > z · s · √(1 − r)",
    letters: "formula.regressionLetters",
    source: "Edwards et al. 1978; Speer 1992",
  },
  halfDeviation: {
    name: "formula.halfDeviation",
    formula: "|y − x| ≥ s / 2",
    letters: "formula.halfDeviationLetters",
    source: "Norman, Sloan & Wyrwich 2003",
  },
  percentage: {
    name: "formula.percentage",
    formula: "|y − x| / x ≥ p",
    letters: "formula.percentageLetters",
    source: "Farrar et al. 2001",
  },
  recovery: {
    name: "method.recovered",
    formula: "x ∈ C, y ∉ C, |y − x| > RC",
    letters: "formula.recoveryLetters",
    source: "Jacobson & Truax 1991",
  },
  goalAttainment: {
    name: "goals.tScore.term",
    formula: "T = 50 + 10 · Σ wx / √((1 − ρ) · Σ w² + ρ · (Σ w)²), ρ = 0.3",
    letters: "formula.goalAttainmentLetters",
    source: "Kiresuk & Sherman 1968",
  },
  leastSquares: {
    name: "commitment.adjusted.term",
    formula: "((y − x) − (a + b · x)) / s",
    letters: "formula.leastSquaresLetters",
    source: "Vickers & Altman 2001",
  },
  runChart: {
    name: "access.limits",
    formula: "m ± 2.66 · R",
    letters: "formula.runChartLetters",
    source: "Shewhart 1931; Wheeler & Chambers 1992",
  },
} as const satisfies Readonly<Record<string, Method>>;

/** A method's code. */
export type MethodCode = keyof typeof methodList;
