import { isShown } from '../answers/is-shown.rules';
import type { Answer, Answers, SurveyDefinition, SurveyQuestion } from '../definition/definition.terms';
import { listQuestions } from '../definition/definition.terms';

/** A rating and words, as event feedback was before it became a survey. */
export type Feedback = { readonly rating: number; readonly words: string | null };

/** Finds the question that rates an event: the first scale of 1 to 5 that everybody is asked. */
export function findRatingQuestion(definition: SurveyDefinition): SurveyQuestion | null {
  return (
    listQuestions(definition).find(
      ({ scale, showIf }) => showIf === null && scale?.min === 1 && scale.max === 5,
    ) ?? null
  );
}

/** Finds the question for words: the first of all that takes some. */
export function findWordsQuestion(definition: SurveyDefinition): SurveyQuestion | null {
  return listQuestions(definition).find(({ kind, showIf }) => showIf === null && kind === 'TEXT') ?? null;
}

/**
 * Puts a rating and words into what a party answered before: other answers stay, those to questions that are shown no
 * more go. Words that are absent stay too; null clears them.
 */
export function withFeedback(
  definition: SurveyDefinition,
  before: Answers,
  { rating, words }: { readonly rating: number; readonly words?: string | null },
): Answers {
  const wordsKey = findWordsQuestion(definition)?.key;
  const given = Object.entries({
    ...before,
    ...answerTo(findRatingQuestion(definition)?.key, rating),
    ...(words == null ? {} : answerTo(wordsKey, words)),
  }).filter(([key]) => words !== null || key !== wordsKey);
  // In their order, for what hides one question may hide those after it.
  return listQuestions(definition).reduce<Answers>(
    (answers, question) => (isShown(question, answers) ? answers : without(answers, question.key)),
    Object.fromEntries(given),
  );
}

function without(answers: Answers, hidden: string): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([key]) => key !== hidden));
}

function answerTo(key: string | undefined, answer: Answer): Answers {
  return key === undefined ? {} : { [key]: answer };
}

/** Reads a rating and words out of a sheet; null when it has no rating. */
export function toFeedback(definition: SurveyDefinition, answers: Answers): Feedback | null {
  const rating = answers[findRatingQuestion(definition)?.key ?? ''];
  const words = answers[findWordsQuestion(definition)?.key ?? ''];
  return typeof rating === 'number' ? { rating, words: typeof words === 'string' ? words : null } : null;
}
