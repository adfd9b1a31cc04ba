import type { InputValidator } from '../../../../platform/validation/input-validator';
import { invalid, required } from '../../../../platform/validation/refusals';
import type { Answer, Answers, SurveyDefinition, SurveyQuestion } from '../definition/definition.terms';
import { BOUNDS, listQuestions } from '../definition/definition.terms';
import { say } from '../words/say';
import { isShown } from './is-shown.rules';

/** An answer as somebody sends it: which of the fields counts follows from the kind of the question. */
export type AnswerEntry = {
  readonly questionKey: string;
  readonly optionKeys?: readonly string[] | null;
  readonly number?: number | null;
  readonly text?: string | null;
  readonly rows?: readonly { readonly rowKey: string; readonly optionKey: string }[] | null;
};

type Read = { readonly form: InputValidator; readonly question: SurveyQuestion };

/**
 * Reads the answers to a version of a survey. What a hidden question was answered is dropped, and it is never required.
 * What is wrong stands in the form at `answers` and the key of the question.
 */
export function readAnswers(
  form: InputValidator,
  definition: SurveyDefinition,
  entries: readonly AnswerEntry[],
): Answers {
  const questions = listQuestions(definition);
  const keys = new Set(questions.map(({ key }) => key));
  const given = new Map<string, AnswerEntry>();
  for (const entry of entries) {
    if (!keys.has(entry.questionKey) || given.has(entry.questionKey))
      form.refuse((field) => invalid(field, say('answers.unknown')), 'answers', entry.questionKey);
    given.set(entry.questionKey, entry);
  }
  const answers: Record<string, Answer> = {};
  for (const question of questions) {
    if (!isShown(question, answers)) continue;
    const answer = readAnswer({ form, question }, given.get(question.key));
    if (answer !== null) answers[question.key] = answer;
    if (isMissing(question, answer))
      form.refuse((field) => required(field, say('answers.answer')), 'answers', question.key);
  }
  if (Buffer.byteLength(JSON.stringify(answers)) > BOUNDS.bytes)
    form.refuse((field) => ({ code: 'TOO_LONG', field, message: say('answers.tooLarge') }), 'answers');
  return answers;
}

function isMissing({ isRequired, rows }: SurveyQuestion, answer: Answer | null): boolean {
  if (!isRequired) return false;
  if (answer === null) return true;
  return rows.length > 0 && Object.keys(answer).length < rows.length;
}

function readAnswer(read: Read, entry: AnswerEntry | undefined): Answer | null {
  if (!entry) return null;
  switch (read.question.kind) {
    case 'CHOICE':
      return readChoice(read, entry.optionKeys ?? []);
    case 'CHOICES':
      return readChoices(read, entry.optionKeys ?? []);
    case 'SCALE':
      return readNumber(read, entry.number ?? null);
    case 'TEXT':
      return read.form.paragraphs(entry.text, BOUNDS.answer, 'answers', read.question.key);
    case 'MATRIX':
      return readRows(read, entry.rows ?? []);
  }
}

function readChoice(read: Read, keys: readonly string[]): string | null {
  if (keys.length > 1) refuse(read, say('answers.one'));
  return readChoices(read, keys)?.[0] ?? null;
}

function readChoices(read: Read, keys: readonly string[]): readonly string[] | null {
  const { options } = read.question;
  const chosen = new Set(keys);
  if (keys.some((key) => !options.some((option) => option.key === key))) refuse(read, say('answers.option'));
  // In the order of the options, so that the order of ticking tells nothing.
  const known = options.filter(({ key }) => chosen.has(key)).map(({ key }) => key);
  return known.length === 0 ? null : known;
}

function readNumber(read: Read, number: number | null): number | null {
  const { scale } = read.question;
  if (number === null || scale === null) return null;
  if (number < scale.min || number > scale.max)
    refuse(read, say('answers.number', { min: scale.min, max: scale.max }));
  return number;
}

function readRows(
  read: Read,
  entries: readonly { readonly rowKey: string; readonly optionKey: string }[],
): Readonly<Record<string, string>> | null {
  const { rows, options } = read.question;
  const isKnown = (entry: { readonly rowKey: string; readonly optionKey: string }): boolean =>
    rows.some(({ key }) => key === entry.rowKey) && options.some(({ key }) => key === entry.optionKey);
  if (!entries.every(isKnown)) refuse(read, say('answers.option'));
  const chosen = new Map(entries.map(({ rowKey, optionKey }) => [rowKey, optionKey]));
  const known = rows.flatMap(({ key }) => {
    const option = chosen.get(key);
    return option === undefined ? [] : [[key, option] as const];
  });
  return known.length === 0 ? null : Object.fromEntries(known);
}

function refuse({ form, question }: Read, message: ReturnType<typeof say>): void {
  form.refuse((field) => invalid(field, message), 'answers', question.key);
}
