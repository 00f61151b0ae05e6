import type { Candidate } from "@rapport/report/build";
import type { ReadBack, RenderOptions } from "@rapport/report";
import type { ReportFile } from "../report-files.js";
import type { faultsOf, renderFiles, Written } from "./report-output.js";

/** The files of a report as they would be written, and what was found in them that must not be there. */
export interface Drawn {
  readonly written: readonly Written[];
  readonly faults: readonly string[];
}

/** Loaded while the questions are asked. */
export interface ReportOutput {
  readonly renderFiles: typeof renderFiles;
  readonly faultsOf: typeof faultsOf;
}

export interface Drawing {
  /** Begins with a report that may yet be refused. */
  readonly begin: (candidate: Candidate) => void;
  /** What was drawn of this very report; what was begun with another one is of no use, and dropped. */
  readonly of: (made: Candidate) => Promise<Drawn>;
}

interface DrawingSettings {
  readonly files: readonly ReportFile[];
  readonly shown: RenderOptions;
  /** Reads back elsewhere, and not here. */
  readonly readBack?: ReadBack;
  /** Told what is begun. */
  readonly say: (step: string) => void;
}

/** Draws a report and reads it back, while it is being attacked where there is somebody else to do that. */
export function drawing(output: Promise<ReportOutput>, { files, shown, readBack, say }: DrawingSettings): Drawing {
  const draw = async (made: Candidate): Promise<Drawn> => {
    const { renderFiles: render, faultsOf: read } = await output;
    say("Drawing the report");
    const written = await render(made.report, files, shown);
    say("Reading the report back");
    return { written, faults: await read(written, made, shown, readBack) };
  };
  let begun: { readonly report: Candidate["report"]; readonly drawn: Promise<Drawn> } | undefined;
  return {
    begin: (candidate) => {
      const drawn = draw(candidate);
      // Told when it is waited for; a report that is refused is not.
      drawn.catch(() => undefined);
      begun = { report: candidate.report, drawn };
    },
    of: (made) => (begun?.report === made.report ? begun.drawn : draw(made)),
  };
}
