export { evaluateMetric } from "./testing/evaluate-metric.js";
export { interventionFaults } from "./testing/intervention-faults.js";
export { testIntervention } from "./testing/test-intervention.js";
export { weeklyCourse } from "./testing/weekly-course.js";

export type { CourseCase, InterventionCases } from "./testing/cases.js";
export type { ClockValue, Course, CourseEntry, CourseValue, DoseValue, StepTime } from "./testing/course.js";
export type { FindingCode, InterventionFault } from "./testing/fault.js";
export type { InterventionTestError } from "./testing/test-intervention.js";
