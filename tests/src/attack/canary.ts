import type { Tables } from "../../attack/as-of.mjs";

export interface Planted {
  readonly tables: Tables;
  /** Every code that was planted: none may be found in anything that is released. */
  readonly codes: readonly string[];
}

const keys = ["client_id", "person_id", "episode_id", "goal_id", "intervention_id", "assignment_id", "session_id"];
const words = ["referral_source", "gender", "rater", "background", "certifications"];

/** A practice in which one client has a code of its own in every column that holds text of the practice's own. */
export function withCanary(tables: Tables): Planted {
  const sessions = tables["sessions"] ?? [];
  const mine = new Set<string>();
  const episode = (tables["interventions"] ?? []).find((row) =>
    sessions.some((session) => session["episode_id"] === row["episode_id"]),
  )?.["episode_id"];
  const client = (tables["episodes"] ?? []).find((row) => row["episode_id"] === episode)?.["client_id"];
  if (client === undefined) throw new Error("The practice has a client with interventions.");
  mine.add(client);
  // All identifiers of records that hang together with the client, table by table.
  for (const [name, column] of [
    ["members", "client_id"],
    ["episodes", "client_id"],
    ["goals", "episode_id"],
    ["interventions", "episode_id"],
    ["sessions", "episode_id"],
    ["assignments", "intervention_id"],
  ] as const) {
    for (const row of tables[name] ?? []) {
      if (!mine.has(row[column] ?? "")) continue;
      for (const key of keys) if (row[key] !== undefined && row[key] !== "") mine.add(row[key]);
    }
  }
  const codes = new Map([...mine].map((id, at) => [id, `canary${at}x${id.length}zq`]));
  const planted = new Set(codes.values());
  const word = (column: string) => {
    const code = `canary-${column}-zq`;
    planted.add(code);
    return code;
  };
  const practitioner = (tables["episodes"] ?? []).find((row) => row["client_id"] === client)?.["practitioner_id"];
  const isMine = (row: Readonly<Record<string, string>>) =>
    keys.some((key) => mine.has(row[key] ?? "")) ||
    (row["background"] !== undefined && row["practitioner_id"] === practitioner);
  const written = Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [
      name,
      rows.map((row) => {
        const isOf = isMine(row);
        return Object.fromEntries(
          Object.entries(row).map(([column, value]) => {
            const code = codes.get(value);
            if (code !== undefined) return [column, code];
            if (!isOf || !(column in row)) return [column, value];
            if (words.includes(column) && name !== "goal_ratings") return [column, word(column)];
            return [column, value];
          }),
        );
      }),
    ]),
  );
  return { tables: written, codes: [...planted] };
}
