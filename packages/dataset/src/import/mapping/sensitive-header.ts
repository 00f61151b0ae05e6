const looks: readonly (readonly [what: string, pattern: RegExp])[] = [
  [
    "a name",
    /\b(?:(?:first|last|middle|given|family|full|preferred|maiden|sur|fore|nick)[ -]?names?|names?|initials|prénom|nom|vorname|nachname|nombre|apellidos?)\b/u,
  ],
  [
    "a name",
    /^(?:the )?(?:clients?|patients?|person|partner(?: ?[12ab])?|spouse|contact|guardian|clinician|therapist|staff|practitioner|provider)$/u,
  ],
  [
    "free text",
    /\b(?:notes?|comments?|remarks?|descriptions?|diary|narrative|reason|message|memo|bemerkung|notiz|commentaires?)\b/u,
  ],
  ["an e-mail address", /\b(?:e-?mails?|courriel)\b/u],
  ["a telephone number", /\b(?:tele)?(?:phones?|fax|mobile|cell|tel|téléphone|telefon)\b/u],
  [
    "an address",
    /\b(?:address(?:es)?|street|city|town|suburb|zip|post ?codes?|postal codes?|adresse|strasse|straße)\b/u,
  ],
  ["a date of birth", /\b(?:birth|birth ?dates?|birth ?days?|dob|born|geburtsdatum|naissance)\b/u],
  [
    "a number that says who somebody is",
    /\b(?:ssn|social security|passport|medicare|nhs|insurance (?:id|number)|member ?id|iban)\b/u,
  ],
];

/** What a column's header looks like, where its cells may say who somebody is; undefined where it does not. */
export function sensitiveHeader(header: string): string | undefined {
  const words = header
    .normalize("NFC")
    // `firstName` and `first_name` are two words each.
    .replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")
    .replaceAll(/[_./()]+/gu, " ")
    .replaceAll(/\s+/gu, " ")
    .trim()
    .toLowerCase();
  return looks.find(([, pattern]) => pattern.test(words))?.[0];
}
