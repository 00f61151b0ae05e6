/** How a command speaks, as its call asks. */
export interface Manner {
  /** What was done is printed as JSON, and so is what went wrong. */
  readonly json: boolean;
  /** No messages where all is well. */
  readonly quiet: boolean;
  /** Of an error, where it happened. */
  readonly debug: boolean;
  /** Whether there may be colours; where they are is for each stream to say. */
  readonly color: boolean;
}

/** What a person gets who asks for nothing else. */
export const usualManner: Manner = { json: false, quiet: false, debug: false, color: true };

/** The two streams of a process, or what takes their place. */
export interface Streams {
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
}
