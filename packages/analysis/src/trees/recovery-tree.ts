import type { MergeNode } from "@rapport/disclosure";

/** How clinically significant change is merged where few are: by whether somebody began in the clinical range. */
export const recoveryTree: readonly MergeNode[] = [
  {
    code: "clinical_before",
    display: "Began in the clinical range",
    children: [
      {
        code: "clinical_better",
        display: "Began in the clinical range and improved reliably",
        children: ["clinical_recovered", "clinical_improved"],
      },
      {
        code: "clinical_not_better",
        display: "Began in the clinical range and did not improve reliably",
        children: ["clinical_unchanged", "clinical_deteriorated"],
      },
    ],
  },
  {
    code: "other_before",
    display: "Began outside the clinical range",
    children: ["other_improved", "other_unchanged", "other_deteriorated"],
  },
];
