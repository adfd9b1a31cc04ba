import type { Answers, SurveyQuestion } from '../definition/definition.terms';

/** Tells whether a question is shown after what was answered before it. */
export function isShown({ showIf }: Pick<SurveyQuestion, 'showIf'>, answers: Answers): boolean {
  if (showIf === null) return true;
  const answer = answers[showIf.questionKey];
  const chosen =
    typeof answer === 'number' ? [String(answer)] : typeof answer === 'string' ? [answer] : answer;
  return Array.isArray(chosen) && chosen.some((value) => showIf.optionKeys.includes(String(value)));
}
