// The tables of people and courses that follow from any list of appointments; `client` and `practitioner` name its columns.

export const episodesOf = (client: string, practitioner: string) => ({
  from: "appointments",
  one_row_per: ["episode_id"],
  columns: {
    episode_id: { episode: "id" },
    client_id: { from: client, pseudonym: "client" },
    practitioner_id: { from: practitioner, pseudonym: "practitioner" },
    first_contact_on: { episode: "opened_on" },
    opened_on: { episode: "opened_on" },
    previous_episode_id: { episode: "previous_id" },
  },
});

export const clientsOf = (client: string, kind: unknown) => ({
  from: "appointments",
  one_row_per: ["client_id"],
  columns: {
    client_id: { from: client, pseudonym: "client" },
    kind,
    consent_analytics: { setting: "consent_analytics" },
  },
});
