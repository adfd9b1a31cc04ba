import type { SentAnswer } from '@pustaka/web-shared/surveys/sent-answers.ts';
import type { SurveyAnswers } from '@pustaka/web-shared/surveys/survey-answer.ts';

import { keepStored, newSheetKey, readStored } from './sheet-store';

/** What somebody has answered so far, as it is kept on their own device and nowhere else. */
export type KeptSheet = {
  /** Chance, the same with every retry: the library keeps a sheet once. */
  readonly sheetKey: string;
  readonly answers: SurveyAnswers;
  /** What was sent off and only waits for a connection, with the version that it answers; null while it is filled in. */
  readonly queued: { readonly versionNumber: number; readonly answers: readonly SentAnswer[] } | null;
  readonly savedAt: number;
};

/** Begins a sheet. */
export function newSheet(answers: SurveyAnswers = {}): KeptSheet {
  return { sheetKey: newSheetKey(), answers, queued: null, savedAt: Date.now() };
}

/** Reads a sheet that was begun on this device; null when there is none, or it is too old. */
export function readSheet(name: string): KeptSheet | null {
  return readStored<KeptSheet>(name);
}

/** Keeps a sheet on this device; null forgets it. */
export function keepSheet(name: string, sheet: KeptSheet | null): void {
  keepStored(name, sheet);
}
