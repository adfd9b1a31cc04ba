import type { ShownQuestion, ShownSection, ShownSurvey } from './shown-survey.ts';
import { chosenInRow, chosenOptions } from './survey-answer.ts';
import type { SurveyAnswer, SurveyAnswers } from './survey-answer.ts';

/**
 * Gives the sections that are asked with the questions that are: one behind a condition is asked once its question is
 * itself asked and answered so. A section of which nothing is asked is left out.
 */
export function shownSections(survey: ShownSurvey, answers: SurveyAnswers): readonly ShownSection[] {
  const asked = new Set<string>();
  const sections = survey.sections.map((section) => ({
    ...section,
    questions: section.questions.filter((question) => {
      const isAsked = holds(question, asked, answers);
      if (isAsked) asked.add(question.key);
      return isAsked;
    }),
  }));
  return sections.filter(({ questions }) => questions.length > 0);
}

/** Gives the questions that are asked, in their order. */
export function shownQuestions(survey: ShownSurvey, answers: SurveyAnswers): readonly ShownQuestion[] {
  return shownSections(survey, answers).flatMap(({ questions }) => questions);
}

/** Gives, of questions that are asked, those that must be answered and are not. */
export function missingQuestions(
  questions: readonly ShownQuestion[],
  answers: SurveyAnswers,
): readonly ShownQuestion[] {
  return questions.filter((question) => question.isRequired && !isAnswered(question, answers[question.key]));
}

/** Tells whether a question is answered: words that are only spaces are no answer, a matrix needs every row. */
export function isAnswered({ kind, rows }: ShownQuestion, answer: SurveyAnswer | undefined): boolean {
  if (kind === 'TEXT') return typeof answer === 'string' && answer.trim() !== '';
  if (kind === 'MATRIX') return rows.every(({ key }) => chosenInRow(answer, key) !== undefined);
  return chosenOptions(answer).length > 0;
}

function holds({ showIf }: ShownQuestion, asked: ReadonlySet<string>, answers: SurveyAnswers): boolean {
  if (showIf === null) return true;
  const chosen = chosenOptions(answers[showIf.questionKey]);
  return asked.has(showIf.questionKey) && showIf.optionKeys.some((key) => chosen.includes(key));
}
