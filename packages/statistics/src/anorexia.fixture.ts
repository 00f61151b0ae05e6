// Weight in lb of 17 young women before and after family therapy; `anorexia` of the R package MASS, treatment FT. Hand, D. J.,
// Daly, F., McConway, K., Lunn, D. & Ostrowski, E. (1993), A Handbook of Small Data Sets, Chapman & Hall, data set 285.
export const ANOREXIA_BEFORE: readonly number[] = [
  83.8, 83.3, 86, 82.5, 86.7, 79.6, 76.9, 94.2, 73.4, 80.5, 81.6, 82.1, 77.6, 83.5, 89.9, 86, 87.3,
];
export const ANOREXIA_AFTER: readonly number[] = [
  95.2, 94.3, 91.5, 91.9, 100.3, 76.7, 76.8, 101.6, 94.9, 75.2, 77.8, 95.5, 90.7, 92.5, 93.8, 91.7, 98,
];
