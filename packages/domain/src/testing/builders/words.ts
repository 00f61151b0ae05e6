/** What free texts and labels say in drawn records. */
export const words = {
  notes: ["As told in the session.", "To be looked at again.", "In the client's own words.", "Nothing else to note."],
  referralSources: ["physician", "website", "friend", "former client"],
  genders: ["woman", "man", "non-binary", "trans woman", "trans man"],
  orientations: ["heterosexual", "bisexual", "gay", "lesbian", "asexual", "queer"],
  pronouns: ["she/her", "he/him", "they/them"],
  backgrounds: ["psychology", "social work", "medicine", "counselling", "marriage and family therapy"],
  regions: ["Ontario", "Quebec", "Vermont", "Oregon"],
  certifications: ["Certified sex therapist", "Certified couples therapist", "Certified sex counsellor"],
  issuers: ["AASECT", "COSRT", "EFS"],
  recipients: ["family physician", "gynaecologist", "urologist", "pelvic floor physiotherapist"],
  problems: ["Desire has faded.", "Touch is avoided.", "There is pain.", "Talking about it ends in a quarrel."],
  attempts: ["A book.", "Talking to friends.", "Another therapist.", "A medicine."],
  stresses: ["Long hours at work.", "A newborn.", "Care for a parent.", "Worries about money."],
  conditions: ["diabetes", "high blood pressure", "endometriosis", "depression"],
  medicines: ["an SSRI", "a contraceptive", "a beta blocker"],
  supplements: ["vitamin D", "magnesium"],
  goals: ["Enjoy touch without pressure.", "Talk about wishes.", "Have less pain.", "Feel at home in one's body."],
  reasons: ["It matters to both.", "It has lasted too long.", "It stands in the way of closeness."],
  tasks: [
    "Twenty minutes of touch, in turns.",
    "Write down three wishes.",
    "Read the first chapter.",
    "Breathe slowly.",
  ],
  shifts: ["Spoke of it for the first time.", "Asked for a pause.", "Laughed about it together."],
  signs: ["Evenings apart.", "Touch only by habit.", "Silence after a quarrel."],
} as const;

/** Codes of intervention types that plug-ins of this project bring. */
export const interventionTypes = [
  "talking",
  "communication",
  "education",
  "bibliotherapy",
  "sensate-focus",
  "body-awareness",
  "behavioural-suggestion",
  "experimentation",
  "sexual-rewards",
  "health-adaptation",
] as const;
