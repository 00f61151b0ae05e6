import type { InterventionType } from "./intervention-type.js";
import type { Result } from "./issue.js";
import { validate } from "./validate.js";

/**
 * The details of one practice as the type's schema reads them, or issues with the path inside the details.
 *
 * Only the path is passed on: a schema's own words can repeat what a client's record says. It never throws, and a
 * schema that answers with a promise is refused.
 */
export function checkDetails<Details, Written>(
  type: InterventionType<Details, Written>,
  details: unknown,
): Result<Details> {
  const validation = validate(type.details, details);
  switch (validation.outcome) {
    case "accepted":
      return { value: validation.value };
    case "refused":
      return {
        issues: validation.refusals.map(({ path }) => ({
          code: "details-refused",
          path,
          message: `Expected details that the intervention type "${type.code}" accepts.`,
        })),
      };
    case "broken":
      return { issues: [{ code: validation.code, path: "", message: validation.message }] };
    default: {
      const unreachable: never = validation;
      return unreachable;
    }
  }
}
