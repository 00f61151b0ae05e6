interface Section {
  readonly title: string;
  readonly lines: readonly (readonly [label: string, words: string])[];
}

/** What the guide says. `mark` is how the identifiers of examples begin. */
export function guideSections(mark: string): readonly Section[] {
  return [
    {
      title: "In three steps",
      lines: [
        [
          "1. Fill in",
          "Fill in the sheets clients, episodes and stages. Every other sheet is optional: the report has a part for what you keep, and says what it could not tell.",
        ],
        [
          "2. Check",
          "Save the workbook, close it, and run: rapport check practice.xlsx. It says what to mend, with sheet, row and column.",
        ],
        [
          "3. Report",
          "Run: rapport report practice.xlsx. The report is a file beside the workbook. Nothing leaves your computer.",
        ],
      ],
    },
    {
      title: "What must not stand here",
      lines: [
        [
          "No names",
          "No names, initials, dates of birth, addresses, telephone numbers or e-mail addresses: of clients, partners or anyone else.",
        ],
        ["No stories", "Nothing that was told in words. There are codes, numbers and days only."],
        [
          "Identifiers",
          "Give each client, person and episode an identifier of your own, such as c1, p1, e1. Keep the list of who is who somewhere else. Capital letters count: C1 is not c1.",
        ],
        [
          "Consent",
          "Write yes under consent_analytics only if the client agreed that the records are used for analytics; that is a consent of its own, beside the one to therapy. Clients with no or withdrawn never enter a report.",
        ],
        ["This file", "It holds health records: keep it where you keep those, and do not send it by e-mail."],
      ],
    },
    {
      title: "How to fill in",
      lines: [
        [
          "Headers",
          "A column with a dark header is required, one with a light header may be left empty. Point at a header to read what belongs there. Leave the headers and the names of the sheets as they are.",
        ],
        [
          "Rows",
          "One row for each thing that the sheet is about. No totals, no merged cells, and no notes beside the table.",
        ],
        [
          "Examples",
          `The rows in grey italics are invented. Their identifiers begin with ${mark}; rows with such an identifier are never read. Delete them, or leave them where they are and begin below.`,
        ],
        [
          "Choices",
          "Where a cell has an arrow, choose from the list; the sheet lists shows them all. Where several may stand, separate them with a semicolon: desire;pain.",
        ],
        [
          "Days",
          "Write days as year-month-day, 2026-06-30, without a time. Your spreadsheet may show them in its own way.",
        ],
        [
          "Numbers",
          "Write numbers as your spreadsheet does, with its decimal sign, and without words: 50, not 50 min.",
        ],
        ["Unknown", "What you do not know, leave empty. Write no 0, no - and no ?."],
      ],
    },
    {
      title: "Who and when",
      lines: [
        [
          "Couples",
          "A couple is one client, of the kind couple. Write both on the sheet people, and on the sheet members who belongs to which client. Someone who is seen alone and as half of a couple is one person in two clients: then the report protects them together.",
        ],
        [
          "Stages",
          "One row for each stay in a stage. left_on is the day on which the next stage began, and exit is that stage's code. When therapy ended, exit is the reason. While the stay lasts, leave both empty.",
        ],
        [
          "Episodes",
          "One row for each course of therapy. While it lasts, leave closed_on and closure empty. If a client comes back later, that is a new episode, and previous_episode_id names the one before.",
        ],
      ],
    },
  ];
}
