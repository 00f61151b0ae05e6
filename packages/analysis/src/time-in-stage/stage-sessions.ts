import type { ReleasedGroup } from "@rapport/disclosure";
import type { SessionCurve, SessionPoint, StageCurve, StagePoint } from "../curve.js";
import { figureOf } from "../figure-of.js";
import { curveOn } from "../life-table/curve-on.js";
import { lifeTableCurve } from "../life-table/life-table-curve.js";
import type { CurveSetting } from "../life-table/life-table-curve.js";
import type { StageSessions } from "../results.js";
import { clockFigure } from "./clocks.js";
import { tellingSessions } from "./session-bins.js";

const sessionPoint = ({ day, ...point }: StagePoint): SessionPoint => ({ sessions: day, ...point });

function onSessions(curve: StageCurve): readonly SessionPoint[] {
  const last = curve.points.at(-1)?.day ?? 0;
  return tellingSessions
    .filter((told) => told < last)
    .flatMap((told) => curveOn(curve, told) ?? [])
    .map(sessionPoint);
}

/** A stage on a clock of sessions, from what was released of it. */
export function stageSessions(group: ReleasedGroup, setting: CurveSetting): StageSessions {
  const named = (name: string) => clockFigure(name, "sessions");
  const curve = lifeTableCurve(figureOf(group, "lifeTable", named("lifeTable")), setting);
  const told: SessionCurve | undefined = curve && { ...curve, points: curve.points.map(sessionPoint) };
  return {
    median: figureOf(group, "position", named("median")),
    lowerQuartile: figureOf(group, "position", named("lowerQuartile")),
    upperQuartile: figureOf(group, "position", named("upperQuartile")),
    ...(told ? { curve: told } : {}),
    onSessions: curve ? onSessions(curve) : [],
  };
}
