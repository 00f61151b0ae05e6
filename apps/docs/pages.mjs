// The pages of the sidebar, in the order in which they stand there.

export const guides = [
  { text: "Start: first report in five minutes", link: "/guide/first-report" },
  { text: "Preparing your data", link: "/guide/preparing-your-data" },
  { text: "Reading the report", link: "/guide/reading-the-report" },
  { text: "How anonymisation works", link: "/guide/how-anonymisation-works" },
  { text: "Writing a plug-in", link: "/guide/writing-a-plugin" },
  { text: "Using the SDK", link: "/guide/using-the-sdk" },
  { text: "Methods", link: "/guide/methods" },
  { text: "Questions and answers", link: "/guide/questions-and-answers" },
];

export const reference = [
  { text: "Tables", link: "/reference/tables" },
  { text: "Rules of rapport check", link: "/reference/rules" },
  { text: "Command line", link: "/reference/command-line" },
  { text: "Configuration", link: "/reference/configuration" },
  { text: "Exit codes", link: "/reference/exit-codes" },
  { text: "Formulas", link: "/reference/formulas" },
  { text: "Instruments", link: "/reference/instruments" },
  { text: "Intervention types", link: "/reference/interventions" },
  { text: "API", link: "/api/" },
];
