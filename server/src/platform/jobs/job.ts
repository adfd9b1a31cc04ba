/** Work that the runner does again and again, in one process at a time. */
export type Job = {
  readonly name: string;
  /** How long to wait between two runs. */
  readonly everyMinutes: number;
  /** Does the work; must be safe to repeat. Returns a sentence for the log. */
  readonly run: (signal: AbortSignal) => Promise<string>;
};
