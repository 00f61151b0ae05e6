import type { pathways } from "@rapport/dataset";
import type { MergeNode } from "@rapport/disclosure";
import type { Level } from "../trees/level-tree.js";

type Pathway = (typeof pathways)[number];

const names: Readonly<Record<Pathway, string>> = {
  current_relationship: "The current relationship",
  earlier_relationship: "An earlier relationship",
  family_of_origin: "Childhood or family of origin",
  individual_or_bodily: "Individual or bodily",
  medical: "Medical",
};

/** P4.4 The pathways that are offered, and those without one. */
export const pathwayLevels: readonly Level[] = [
  ...Object.entries(names).map(([code, display]) => ({ code, display })),
  { code: "unknown", display: "No pathway recorded" },
];

/** Pathways through a relationship, and through oneself. */
export const pathwayTree: readonly MergeNode[] = [
  {
    code: "any_pathway",
    display: "Any pathway",
    children: [
      { code: "relationships", display: "A relationship", children: ["current_relationship", "earlier_relationship"] },
      {
        code: "oneself",
        display: "Family of origin, individual or medical",
        children: ["family_of_origin", "individual_or_bodily", "medical"],
      },
    ],
  },
];
