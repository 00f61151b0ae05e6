import type { MergeNode } from "@rapport/disclosure";

/**
 * P4.1 How the areas of goals and concerns are merged: sexual function, what is between partners, and oneself.
 *
 * Within sexual function as ICD-11 has it (chapter 17, HA00–HA03 and HA20): desire with arousal, of which erection is a
 * form (HA01.1), orgasm with ejaculation (HA02, HA03), and pain for itself (HA20). So no merged class tells a client's sex,
 * which erection and ejaculation do. Compulsivity, a disorder of impulse control in ICD-11 (6C72), goes with anxiety;
 * identity, which is no disorder there, goes with how one sees oneself and what one knows.
 *
 * `other` is not merged with an area until all of them are.
 */
export const areaTree: readonly MergeNode[] = [
  {
    code: "all_areas",
    display: "All areas",
    children: [
      {
        code: "sexual_function",
        display: "Sexual function",
        children: [
          { code: "desire_and_arousal", display: "Desire and arousal", children: ["desire", "arousal", "erection"] },
          { code: "orgasm_and_ejaculation", display: "Orgasm and ejaculation", children: ["orgasm", "ejaculation"] },
          "pain",
        ],
      },
      {
        code: "between_partners",
        display: "Between partners",
        children: ["relationship", "intimacy", "communication"],
      },
      {
        code: "oneself",
        display: "Oneself",
        children: [
          {
            code: "anxiety_and_compulsivity",
            display: "Anxiety and compulsivity",
            children: ["anxiety", "compulsivity"],
          },
          {
            code: "self_image_and_knowledge",
            display: "Identity, body image and knowledge",
            children: ["identity", "body_image", "knowledge"],
          },
        ],
      },
      "other",
    ],
  },
];
