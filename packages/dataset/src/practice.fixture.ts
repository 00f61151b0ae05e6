/** A small practice in memory, as text cells; each table can be changed before it is read. */
export const practice = {
  clients: [
    { client_id: "c1", kind: "individual", consent_analytics: "yes" },
    { client_id: "c2", kind: "couple", consent_analytics: "yes" },
    { client_id: "c3", kind: "individual", consent_analytics: "withdrawn" },
  ],
  members: [
    { client_id: "c1", person_id: "p1" },
    { client_id: "c2", person_id: "p1" },
    { client_id: "c2", person_id: "p2" },
    { client_id: "c3", person_id: "p3" },
  ],
  people: [{ person_id: "p1" }, { person_id: "p2" }, { person_id: "p3" }],
  episodes: [
    { episode_id: "e1", client_id: "c1", first_contact_on: "2026-01-05", opened_on: "2026-01-07" },
    {
      episode_id: "e2",
      client_id: "c2",
      first_contact_on: "2026-01-10",
      opened_on: "2026-01-12",
      closed_on: "2026-03-02",
      closure: "completed",
    },
    { episode_id: "e3", client_id: "c3", first_contact_on: "2026-02-01", opened_on: "2026-02-03" },
  ],
  stages: [
    { episode_id: "e1", stage: "evaluation", entered_on: "2026-01-07", left_on: "2026-01-28", exit: "goal_setting" },
    { episode_id: "e1", stage: "goal_setting", entered_on: "2026-01-28" },
    { episode_id: "e2", stage: "evaluation", entered_on: "2026-01-12", left_on: "2026-03-02", exit: "completed" },
    { episode_id: "e3", stage: "evaluation", entered_on: "2026-02-03" },
  ],
};
