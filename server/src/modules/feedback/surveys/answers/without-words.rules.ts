import type { Answers, SurveyDefinition } from '../definition/definition.terms';
import { listQuestions } from '../definition/definition.terms';

/** Leaves out what was written in words, which may tell who wrote it; what was chosen stays. */
export function withoutWords(definition: SurveyDefinition, answers: Answers): Answers {
  const words = new Set(
    listQuestions(definition)
      .filter(({ kind }) => kind === 'TEXT')
      .map(({ key }) => key),
  );
  return Object.fromEntries(Object.entries(answers).filter(([key]) => !words.has(key)));
}
