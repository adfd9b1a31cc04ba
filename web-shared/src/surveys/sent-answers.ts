import type { QuestionKind, ShownQuestion, ShownSurvey } from './shown-survey.ts';
import { chosenInRow, chosenOptions } from './survey-answer.ts';
import type { SurveyAnswer, SurveyAnswers } from './survey-answer.ts';
import { shownQuestions } from './survey-rules.ts';

/** An answer as it is sent. */
export type SentAnswer = {
  readonly questionKey: string;
  readonly optionKeys?: string[];
  readonly number?: number;
  readonly text?: string;
  readonly rows?: { readonly rowKey: string; readonly optionKey: string }[];
};

/** An answer that was sent before, as the graph gives it back. */
export type ReadAnswer = {
  readonly questionKey: string;
  readonly optionKeys?: readonly string[] | null;
  readonly number?: number | null;
  readonly text?: string | null;
  readonly rows?: readonly { readonly rowKey: string; readonly optionKey: string }[] | null;
};

/**
 * Gives what is sent of a sheet: answers to the questions that are asked, in their order. What a draft holds of a
 * question, option or row that is no longer there is left out.
 */
export function toSentAnswers(survey: ShownSurvey, answers: SurveyAnswers): SentAnswer[] {
  return shownQuestions(survey, answers).flatMap((question) => {
    const value = toValue[question.kind](question, answers[question.key]);
    return value === null ? [] : [{ questionKey: question.key, ...value }];
  });
}

/** Reads what was answered before, so that it can be changed. */
export function fromSentAnswers(survey: ShownSurvey, sent: readonly ReadAnswer[]): SurveyAnswers {
  const kinds = new Map(
    survey.sections.flatMap(({ questions }) => questions.map(({ key, kind }) => [key, kind])),
  );
  return Object.fromEntries(
    sent.flatMap((answer) => {
      const kind = kinds.get(answer.questionKey);
      const read = kind === undefined ? null : readValue(kind, answer);
      return read === null ? [] : [[answer.questionKey, read]];
    }),
  );
}

type Value = Omit<SentAnswer, 'questionKey'> | null;

const toValue: Readonly<
  Record<QuestionKind, (question: ShownQuestion, answer: SurveyAnswer | undefined) => Value>
> = {
  CHOICE: toOptions,
  CHOICES: toOptions,
  SCALE: ({ scale }, answer) =>
    typeof answer === 'number' && scale !== null && answer >= scale.min && answer <= scale.max
      ? { number: answer }
      : null,
  TEXT: (_, answer) => (typeof answer === 'string' && answer.trim() !== '' ? { text: answer.trim() } : null),
  MATRIX: ({ rows, options }, answer) => {
    const chosen = rows.flatMap(({ key: rowKey }) => {
      const optionKey = chosenInRow(answer, rowKey);
      return options.some(({ key }) => key === optionKey) && optionKey !== undefined
        ? [{ rowKey, optionKey }]
        : [];
    });
    return chosen.length === 0 ? null : { rows: chosen };
  },
};

function toOptions({ options }: ShownQuestion, answer: SurveyAnswer | undefined): Value {
  const chosen = chosenOptions(answer);
  const optionKeys = options.map(({ key }) => key).filter((key) => chosen.includes(key));
  return optionKeys.length === 0 ? null : { optionKeys };
}

function readValue(kind: QuestionKind, { optionKeys, number, text, rows }: ReadAnswer): SurveyAnswer | null {
  if (kind === 'CHOICE') return optionKeys?.[0] ?? null;
  if (kind === 'CHOICES') return optionKeys ?? null;
  if (kind === 'SCALE') return number ?? null;
  if (kind === 'TEXT') return text ?? null;
  return rows == null ? null : Object.fromEntries(rows.map(({ rowKey, optionKey }) => [rowKey, optionKey]));
}
