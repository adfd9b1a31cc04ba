import { answersOf, questionsOf } from './survey-draft';
import type { DraftQuestion, SurveyDraft } from './survey-draft';

/** Gives the questions that a condition of a question may name: those before it that are answered by choosing. */
export function possibleConditions(draft: SurveyDraft, key: string): readonly DraftQuestion[] {
  const questions = questionsOf(draft);
  const at = questions.findIndex((question) => question.key === key);
  return questions.slice(0, Math.max(at, 0)).filter((question) => answersOf(question).length > 0);
}

/** Tells whether the condition of a question can hold: it names an earlier question and answers that it has. */
export function isConditionPossible(draft: SurveyDraft, { key, showIf }: DraftQuestion): boolean {
  if (showIf === null) return true;
  const named = possibleConditions(draft, key).find((question) => question.key === showIf.questionKey);
  const answers = answersOf(named).map((answer) => answer.key);
  return showIf.optionKeys.length > 0 && showIf.optionKeys.every((one) => answers.includes(one));
}

/**
 * Takes out of conditions what was removed since `before`: questions, and answers of questions. What only moved, or
 * changed its kind, stays; the builder tells what is wrong with it.
 */
export function withoutLostConditions(draft: SurveyDraft, before: SurveyDraft): SurveyDraft {
  const now = new Map(questionsOf(draft).map((question) => [question.key, question]));
  const earlier = new Map(questionsOf(before).map((question) => [question.key, question]));
  const isLost = (questionKey: string, answer: string) => {
    const [old, current] = [earlier.get(questionKey), now.get(questionKey)];
    return hasOption(old, answer) && !hasOption(current, answer);
  };
  const keep = (question: DraftQuestion): DraftQuestion => {
    const { showIf } = question;
    if (showIf === null) return question;
    if (!now.has(showIf.questionKey)) return { ...question, showIf: null };
    const optionKeys = showIf.optionKeys.filter((answer) => !isLost(showIf.questionKey, answer));
    if (optionKeys.length === showIf.optionKeys.length) return question;
    return { ...question, showIf: optionKeys.length === 0 ? null : { ...showIf, optionKeys } };
  };
  return {
    ...draft,
    sections: draft.sections.map((section) => ({ ...section, questions: section.questions.map(keep) })),
  };
}

function hasOption(question: DraftQuestion | undefined, key: string): boolean {
  return question?.options.some((option) => option.key === key) === true;
}
