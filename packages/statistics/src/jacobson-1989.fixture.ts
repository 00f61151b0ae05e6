// Dyadic Adjustment Scale of 30 clients before and after couples' therapy; higher is better. Jacobson et al. (1989), Journal
// of Consulting and Clinical Psychology 57, 5-10, as in `jacobson_1989` of the R package clinicalsignificance 3.0.0.
export const JACOBSON_BEFORE: readonly number[] = [
  90.5, 74, 97, 73.5, 61, 66.5, 68.5, 86.5, 88.5, 68.5, 98, 80.5, 89.5, 91.5, 83.5, 60.5, 83, 88, 98.5, 78.5, 99.5,
  79.5, 84.5, 92.5, 93, 85, 64, 61, 80, 82.5,
];
export const JACOBSON_AFTER: readonly number[] = [
  97, 124, 97.5, 88, 96.5, 62.5, 112.5, 103.5, 90, 82.5, 105, 99.5, 112.5, 101, 99.5, 79.5, 88, 100.5, 119, 116, 116,
  129, 113, 118, 92, 114, 68, 52, 60.5, 104.5,
];
