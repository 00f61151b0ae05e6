/** A column of which a report says something, and the rows in which it could be filled in; all by default. */
interface KeyColumn {
  readonly column: string;
  readonly of?: string;
}

const agreed = "lifecycle_status not in ('proposed', 'planned', 'rejected', 'entered-in-error')";
const reported = "reported_on is not null";

/** The optional columns that figures rest on, by table. What the check asks for anyway is not among them. */
export const keyColumns: Readonly<Record<string, readonly KeyColumn[]>> = {
  people: [{ column: "birth_year" }, { column: "gender" }],
  episodes: [{ column: "concerns" }, { column: "practitioner_id" }],
  goals: [{ column: "achievement_status", of: agreed }],
  assignments: [
    { column: "completion", of: reported },
    { column: "helpfulness", of: reported },
    { column: "distress", of: reported },
  ],
  history: [{ column: "motivation" }],
};
