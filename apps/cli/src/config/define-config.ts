/** What a practice sets for all its reports, in `rapport.config.ts` beside its records. Everything in it is optional. */
export interface RapportConfig {
  /** The schema of this file, for editors of JSON. */
  readonly $schema?: string | undefined;
  /** The practice's name, for the title of a report. */
  readonly practice?: string | undefined;
  /** Of a network: what each `practice_id` is called in reports. */
  readonly practices?: Readonly<Record<string, string>> | undefined;
  /** What reports are written in: `en` (the default), `de` or `fr`. */
  readonly language?: string | undefined;
  readonly look?:
    | {
        /** The first colour of charts, such as `#0b5fa5`. */
        readonly accent?: string | undefined;
        /** An SVG or PNG of at most 40 kB, from the configuration's folder. */
        readonly logo?: string | undefined;
        /** What the logo shows, for those who do not see it; required with a logo. */
        readonly logoDescription?: string | undefined;
      }
    | undefined;
  /** What reports are made as; by default `html`. */
  readonly formats?: readonly ("html" | "json" | "csv" | "xlsx" | "svg" | "png")[] | undefined;
  /** The questions that a report answers, such as `timeInStage`; by default all. */
  readonly only?: readonly string[] | undefined;
  readonly timeInStage?:
    | {
        /** Takes the days of pauses out of time in stage. */
        readonly withoutPauses?: boolean | undefined;
        /** What time in stage is told in; by default `days`. */
        readonly clocks?: readonly ("days" | "sessions")[] | undefined;
      }
    | undefined;
  /** How reliable questionnaires are among people like the practice's clients, by instrument, with the figure's source. */
  readonly instruments?:
    Readonly<Record<string, { readonly reliability: number; readonly source: string }>> | undefined;
  /** Names of installed packages, or paths from the configuration's folder that begin with `./`. */
  readonly plugins?: readonly string[] | undefined;
  /** Whom reports are for; by default a `funder`. */
  readonly recipient?: Recipient | undefined;
  /** Settings of the policy of the recipients' class; one that would not protect is refused. */
  readonly policy?:
    | {
        readonly recipient?: Recipient | undefined;
        readonly method?:
          "controlledRounding" | "nearestRounding" | "cellKey" | "suppression" | "differentialPrivacy" | undefined;
        readonly k?: number | undefined;
        readonly base?: number | undefined;
        readonly fewestForDetail?: number | undefined;
        readonly fewestForStatistic?: number | undefined;
        readonly fewestForSpread?: number | undefined;
        readonly fewestForComparison?: number | undefined;
        readonly fewestForPercent?: number | undefined;
        readonly fewestPractitioners?: number | undefined;
        readonly fewestPractices?: number | undefined;
        readonly fewestPerCategory?: number | undefined;
        readonly protectedShare?: number | undefined;
        readonly epsilon?: number | undefined;
        readonly epsilonCap?: number | undefined;
      }
    | undefined;
  /** The folder with the secret and the ledger, from the configuration's folder; by default `.rapport` beside the records. */
  readonly ledger?: string | undefined;
  /** Refuses records in which any row has an error, instead of leaving such rows out. */
  readonly strict?: boolean | undefined;
  readonly engine?:
    | {
        /** The most memory for the records, such as `2GB`; by default `1GB`. */
        readonly memoryLimit?: string | undefined;
        /** How many threads work at once, 1 to 256; by default one for each processor. */
        readonly threads?: number | undefined;
      }
    | undefined;
}

type Recipient = "team" | "funder" | "network" | "public";

/** Gives a configuration back as it is; it is there for an editor, which says what can be set. */
export function defineConfig(config: RapportConfig): RapportConfig {
  return config;
}
