import { code, date, link, optional, optionalLink, required, text } from "./table.js";
import type { Table } from "./table.js";

export const measures: Table = {
  name: "measures",
  about: "One row for each completed questionnaire, as a total score or as its items.",
  columns: {
    episode_id: link("episodes", "episode_id", "The episode."),
    person_id: optionalLink("people", "person_id", "Who answered it."),
    instrument: required(text, "The instrument's code, for instance `phq-9`."),
    taken_on: required(date, "The day on which it was answered."),
    score: optional({ type: "number" }, "The total score."),
    items: optional({ type: "json" }, "The answers in order, as a JSON array; null where one is missing."),
    rater: optional(text, "Who rated, where it was not the person."),
  },
};

export const alliance: Table = {
  name: "alliance",
  about: "One row for each rating of the work together by client or practitioner; higher is better.",
  columns: {
    episode_id: link("episodes", "episode_id", "The episode."),
    session_id: optionalLink("sessions", "session_id", "The session that was rated."),
    rated_on: required(date, "The day of the rating."),
    rater: required(code(["client", "practitioner"]), "Who rated."),
    person_id: optionalLink("people", "person_id", "Which of the client's people, where the client rated."),
    instrument: required(text, "The scale's code, for instance `srs`; only ratings on one scale can be compared."),
    score: required({ type: "number", min: 0 }, "The rating."),
  },
};
