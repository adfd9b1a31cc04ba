import type { Locale } from '../../../../shared/locale';
import { textIn } from '../../../../shared/locale';
import type { Answer, Answers, SurveyQuestion } from '../definition/definition.terms';

/** A column of the table of sheets: a question, or one row of a matrix. */
export type SheetColumn = {
  readonly heading: string;
  readonly valueOf: (answers: Answers) => string | number;
};

/** Makes the columns of the table, sheet by question, with the words of answers. */
export function toSheetColumns(questions: readonly SurveyQuestion[], locale: Locale): readonly SheetColumn[] {
  return questions.flatMap((question) => {
    const heading = textIn(question.label, locale);
    if (question.kind !== 'MATRIX')
      return { heading, valueOf: (answers) => valueOf(question, answers[question.key], locale) };
    return question.rows.map((row) => ({
      heading: `${heading} – ${textIn(row.label, locale)}`,
      valueOf: (answers: Answers) => valueOf(question, cellOf(answers[question.key], row.key), locale),
    }));
  });
}

function cellOf(answer: Answer | undefined, rowKey: string): string | undefined {
  if (typeof answer !== 'object' || Array.isArray(answer)) return undefined;
  const option: unknown = Object.entries(answer).find(([key]) => key === rowKey)?.[1];
  return typeof option === 'string' ? option : undefined;
}

function valueOf(
  { kind, options }: SurveyQuestion,
  answer: Answer | undefined,
  locale: Locale,
): string | number {
  if (answer === undefined) return '';
  if (typeof answer === 'number' || kind === 'TEXT') return typeof answer === 'object' ? '' : answer;
  const chosen = Array.isArray(answer) ? answer : [answer];
  return chosen
    .map((key) => {
      const option = options.find((one) => one.key === key);
      return option ? textIn(option.label, locale) : String(key);
    })
    .join('; ');
}
