import type { surveyWords as indonesian } from './survey-words.id.ts';

/** Words of the form that every survey is answered in, in English. */
export const surveyWords: typeof indonesian = {
  required: 'required',
  missing: 'This question needs an answer.',
  clear: 'Clear the answer',
  step: 'Part {{at}} of {{of}}',
  back: 'Back',
  next: 'Next',
};
