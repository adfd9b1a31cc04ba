import type { surveyWords } from './survey-words.id.ts';

/** Writes a sentence of the form in the language of the page. */
export type SaySurvey = (
  key: keyof typeof surveyWords,
  facts?: Readonly<Record<string, string | number>>,
) => string;
