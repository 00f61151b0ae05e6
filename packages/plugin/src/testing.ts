export { evaluateMetric } from "./testing/evaluate-metric.js";
export type { ClockValue, Course, CourseEntry, CourseValue, DoseValue, StepTime } from "./testing/course.js";
