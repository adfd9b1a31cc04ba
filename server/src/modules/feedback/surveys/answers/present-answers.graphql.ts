import type { Answer, Answers, QuestionKind, SurveyDefinition } from '../definition/definition.terms';
import { listQuestions } from '../definition/definition.terms';
import type { SurveyAnswerType } from './answers.type';

/** Shows answers as they were sent, in the order of the questions. */
export function toAnswers(definition: SurveyDefinition, answers: Answers): SurveyAnswerType[] {
  return listQuestions(definition).flatMap(({ key, kind }) => {
    const answer = answers[key];
    return answer === undefined ? [] : toAnswer({ key, kind }, answer);
  });
}

function toAnswer(
  { key: questionKey, kind }: { readonly key: string; readonly kind: QuestionKind },
  answer: Answer,
): SurveyAnswerType {
  const empty = { questionKey, optionKeys: [], number: null, text: null, rows: [] };
  if (typeof answer === 'number') return { ...empty, number: answer };
  if (typeof answer === 'string')
    return kind === 'TEXT' ? { ...empty, text: answer } : { ...empty, optionKeys: [answer] };
  if (Array.isArray(answer)) return { ...empty, optionKeys: answer.map(String) };
  return {
    ...empty,
    rows: Object.entries(answer).map(([rowKey, optionKey]) => ({ rowKey, optionKey: String(optionKey) })),
  };
}
