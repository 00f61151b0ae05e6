import { sankey } from "d3-sankey";
import type { FlowData, FlowEnd } from "./flow-data.js";
import { round2 } from "./round2.js";

/** What a node is: a stage, or a place that an end or a longer move passes on its way to the right. */
export type FlowPlace =
  | { readonly kind: "stage"; readonly stage: number }
  | { readonly kind: "end"; readonly end: FlowEnd; readonly isLast: boolean }
  | { readonly kind: "passing" };

export interface FlowNode {
  readonly place: FlowPlace;
  readonly x: number;
  readonly top: number;
  readonly height: number;
}

/** Of which stage's moves a band is to which, or to which end. */
export interface FlowBand {
  readonly end?: FlowEnd;
  /** The first part of a move from one stage to another, and how many went. */
  readonly count?: number;
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly height: number;
}

export interface FlowLayout {
  readonly nodes: readonly FlowNode[];
  readonly bands: readonly FlowBand[];
}

export const nodeWidth = 8;
const nodeGap = 10;

interface Node {
  readonly id: string;
  readonly column: number;
  readonly rank: number;
  readonly place: FlowPlace;
}

interface Carried {
  readonly end?: FlowEnd;
  readonly count?: number;
}

interface Link extends Carried {
  readonly source: string;
  readonly target: string;
  readonly value: number;
}

interface Graph {
  readonly nodes: readonly Node[];
  readonly links: readonly Link[];
}

const stageId = (stage: number) => `stage ${stage}`;

/** Stages one after the other; without moves between them too, so that each has a column of its own. */
function line({ stages }: FlowData): Graph {
  return {
    nodes: stages.map((_, stage) => ({
      id: stageId(stage),
      column: stage,
      rank: 0,
      place: { kind: "stage", stage } as const,
    })),
    links: stages.slice(1).map((_, at) => ({ source: stageId(at), target: stageId(at + 1), value: 0 })),
  };
}

/** Moves on to a later stage, over a place in each column between. */
function onward({ moves }: FlowData): Graph {
  const paths = moves.flatMap(({ from, to, count }) => {
    if (typeof to !== "number" || to < from || count === 0) return [];
    const between = Array.from({ length: to - from - 1 }, (_, at) => ({
      id: `${from} to ${to} at ${from + 1 + at}`,
      column: from + 1 + at,
      rank: 1,
      place: { kind: "passing" } as const,
    }));
    const ids = [stageId(from), ...between.map(({ id }) => id), stageId(to)];
    const links = ids.slice(1).map((target, at): Link => {
      return { source: ids[at] ?? "", target, value: count, ...(at === 0 ? { count } : {}) };
    });
    return [{ nodes: between, links }];
  });
  return { nodes: paths.flatMap(({ nodes }) => nodes), links: paths.flatMap(({ links }) => links) };
}

/** All moves to an end, gathered on its way to the right, so that it grows by those of every stage that it passes. */
function ending({ stages, moves }: FlowData, end: FlowEnd, rank: number): Graph {
  const counts = stages.map((_, stage) =>
    moves.reduce((sum, { from, to, count }) => sum + (from === stage && to === end.code ? count : 0), 0),
  );
  const first = counts.findIndex((count) => count > 0);
  if (first < 0) return { nodes: [], links: [] };
  const idAt = (column: number) => `end ${rank} at ${column}`;
  const columns = stages.map((_, stage) => stage + 1).slice(first);
  let sum = 0;
  const links = columns.flatMap((column): readonly Link[] => {
    const before = sum;
    const count = counts[column - 1] ?? 0;
    sum += count;
    return [
      { source: stageId(column - 1), target: idAt(column), value: count, end },
      ...(before > 0 ? [{ source: idAt(column - 1), target: idAt(column), value: before, end }] : []),
    ];
  });
  const nodes = columns.map((column) => ({
    id: idAt(column),
    column,
    rank: 2 + rank,
    place: { kind: "end", end, isLast: column === stages.length } as const,
  }));
  return { nodes, links };
}

/**
 * Where stages, ends and the bands between them lie, by d3-sankey: one column a stage, and one more for the ends. Bands are as
 * high as the moves are many, on one scale. Returns are not part of it.
 */
export function flowLayout(data: FlowData, width: number, height: number): FlowLayout {
  const graphs = [line(data), onward(data), ...data.ends.map((end, rank) => ending(data, end, rank))];
  const links = graphs.flatMap((graph) => graph.links);
  if (!links.some(({ value }) => value > 0)) return { nodes: [], bands: [] };
  const layout = sankey<Node, Carried>()
    .nodeId(({ id }) => id)
    .nodeAlign(({ column }) => column)
    .nodeSort((a, b) => a.rank - b.rank)
    .nodeWidth(nodeWidth)
    .nodePadding(nodeGap)
    .extent([
      [0, 0],
      [width, height],
    ]);
  // d3-sankey writes into what it is given, so it is given copies.
  const laid = layout({
    nodes: graphs.flatMap((graph) => graph.nodes.map((node) => ({ ...node }))),
    links: links.map((link) => ({ ...link })),
  });
  return {
    nodes: laid.nodes.map(({ place, x0 = 0, y0 = 0, y1 = 0 }) => ({
      place,
      x: round2(x0),
      top: round2(y0),
      height: round2(y1 - y0),
    })),
    bands: laid.links.flatMap((link) => {
      const { source, target, y0 = 0, y1 = 0, width: thick = 0, end, count } = link;
      if (typeof source !== "object" || typeof target !== "object" || thick === 0) return [];
      return [
        {
          ...(end ? { end } : {}),
          ...(count === undefined ? {} : { count }),
          from: { x: round2(source.x1 ?? 0), y: round2(y0) },
          to: { x: round2(target.x0 ?? 0), y: round2(y1) },
          height: round2(thick),
        },
      ];
    }),
  };
}
