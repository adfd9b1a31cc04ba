import { keepStored, newSheetKey, readStored } from '../../../lib/survey/sheet-store';

/** An answer from 1 to 4; null is “I do not know”. */
export type DraftAnswer = 1 | 2 | 3 | 4 | null;

/** What somebody has answered so far, as it is kept on their own device and nowhere else. */
export type Draft = {
  /** Chance, the same with every retry: the library keeps a sheet once. */
  readonly sheetKey: string;
  /** Those that are answered, from the first question on. */
  readonly answers: readonly DraftAnswer[];
  readonly facts: Readonly<Record<'ageBand' | 'sex' | 'education' | 'occupation', string>>;
  /** Whether it was sent off and only waits for a connection. */
  readonly isQueued: boolean;
  readonly savedAt: number;
};

/** Begins an empty sheet. */
export function newDraft(): Draft {
  return {
    sheetKey: newSheetKey(),
    answers: [],
    facts: { ageBand: '', sex: '', education: '', occupation: '' },
    isQueued: false,
    savedAt: Date.now(),
  };
}

/** Reads the sheet that was begun by a link on this device; null when there is none, or it is too old. */
export function readDraft(pass: string): Draft | null {
  return readStored<Draft>(nameOf(pass));
}

/** Keeps a sheet on this device; null forgets it. */
export function keepDraft(pass: string, draft: Draft | null): void {
  keepStored(nameOf(pass), draft);
}

function nameOf(pass: string): string {
  return pass.slice(-24);
}
