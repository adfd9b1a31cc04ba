import { fromSentAnswers, toSentAnswers } from './sent-answers';
import type { ShownQuestion, ShownSurvey } from './shown-survey';
import { isAnswered, missingQuestions, shownQuestions, shownSections } from './survey-rules';

const text = (words: string) => ({ text: words });
const options = (...keys: readonly string[]) => keys.map((key) => ({ key, label: text(key) }));
function question(
  key: string,
  kind: ShownQuestion['kind'],
  more: Partial<ShownQuestion> = {},
): ShownQuestion {
  return {
    key,
    kind,
    label: text(key),
    hint: null,
    isRequired: false,
    options: [],
    scale: null,
    rows: [],
    showIf: null,
    ...more,
  };
}
const scale = { min: 1, max: 5, lowLabel: null, highLabel: null };
const survey: ShownSurvey = {
  title: text('Needs'),
  intro: null,
  thanks: null,
  sections: [
    {
      key: 'a',
      title: null,
      text: null,
      questions: [
        question('visits', 'CHOICE', { options: options('yes', 'no'), isRequired: true }),
        question('why', 'CHOICES', {
          options: options('far', 'hours', 'other'),
          showIf: { questionKey: 'visits', optionKeys: ['no'] },
        }),
        question('which', 'TEXT', {
          isRequired: true,
          showIf: { questionKey: 'why', optionKeys: ['other'] },
        }),
      ],
    },
    {
      key: 'b',
      title: text('Rooms'),
      text: null,
      questions: [
        question('mark', 'SCALE', { scale, showIf: { questionKey: 'visits', optionKeys: ['yes'] } }),
        question('parts', 'MATRIX', {
          isRequired: true,
          options: options('good', 'bad'),
          rows: options('toilet', 'seats'),
          showIf: { questionKey: 'mark', optionKeys: ['1', '2'] },
        }),
      ],
    },
  ],
};
const keysOf = (questions: readonly { readonly key: string }[]) => questions.map(({ key }) => key);

test('a question behind a condition is asked once its question is asked and answered so', () => {
  expect(keysOf(shownQuestions(survey, {}))).toEqual(['visits']);
  expect(keysOf(shownQuestions(survey, { visits: 'no' }))).toEqual(['visits', 'why']);
  expect(keysOf(shownQuestions(survey, { visits: 'no', why: ['far', 'other'] }))).toEqual([
    'visits',
    'why',
    'which',
  ]);
  // The answer of a question that is hidden again opens nothing.
  expect(keysOf(shownQuestions(survey, { visits: 'yes', why: ['other'] }))).toEqual(['visits', 'mark']);
});

test('a scale opens what names its number, and a section of which nothing is asked is no step', () => {
  expect(shownSections(survey, { visits: 'no' }).map(({ key }) => key)).toEqual(['a']);
  expect(keysOf(shownQuestions(survey, { visits: 'yes', mark: 2 }))).toEqual(['visits', 'mark', 'parts']);
  expect(keysOf(shownQuestions(survey, { visits: 'yes', mark: 3 }))).toEqual(['visits', 'mark']);
});

test('only what is asked can be missing; a matrix needs every row and words more than spaces', () => {
  const missing = (answers: Parameters<typeof shownQuestions>[1]) =>
    keysOf(missingQuestions(shownQuestions(survey, answers), answers));
  expect(missing({})).toEqual(['visits']);
  expect(missing({ visits: 'yes' })).toEqual([]);
  expect(missing({ visits: 'no', why: ['other'], which: '  ' })).toEqual(['which']);
  expect(missing({ visits: 'yes', mark: 1, parts: { toilet: 'bad' } })).toEqual(['parts']);
  expect(missing({ visits: 'yes', mark: 1, parts: { toilet: 'bad', seats: 'good' } })).toEqual([]);
  expect(isAnswered(question('why', 'CHOICES'), [])).toBe(false);
  expect(isAnswered(question('mark', 'SCALE', { scale: { ...scale, min: 0 } }), 0)).toBe(true);
});

test('what is sent are answers to what is asked, in the order of the survey and of its options', () => {
  expect(
    toSentAnswers(survey, { why: ['other', 'far'], which: ' Sunday ', visits: 'no', mark: 1, gone: 'x' }),
  ).toEqual([
    { questionKey: 'visits', optionKeys: ['no'] },
    { questionKey: 'why', optionKeys: ['far', 'other'] },
    { questionKey: 'which', text: 'Sunday' },
  ]);
  expect(toSentAnswers(survey, { visits: 'yes', mark: 2, parts: { seats: 'good', door: 'bad' } })).toEqual([
    { questionKey: 'visits', optionKeys: ['yes'] },
    { questionKey: 'mark', number: 2 },
    { questionKey: 'parts', rows: [{ rowKey: 'seats', optionKey: 'good' }] },
  ]);
});

test('a draft of an older version loses what is no longer there, and nothing else', () => {
  expect(toSentAnswers(survey, { visits: 'sometimes' })).toEqual([]);
  expect(toSentAnswers(survey, { visits: 'yes', mark: 9 })).toEqual([
    { questionKey: 'visits', optionKeys: ['yes'] },
  ]);
});

test('what was sent can be read again and changed', () => {
  const answers = { visits: 'yes', mark: 2, parts: { toilet: 'bad', seats: 'good' } };
  expect(fromSentAnswers(survey, toSentAnswers(survey, answers))).toEqual(answers);
  const others = { visits: 'no', why: ['far', 'other'], which: 'Sunday' };
  expect(fromSentAnswers(survey, toSentAnswers(survey, others))).toEqual(others);
  expect(fromSentAnswers(survey, [{ questionKey: 'gone', text: 'x' }])).toEqual({});
});
