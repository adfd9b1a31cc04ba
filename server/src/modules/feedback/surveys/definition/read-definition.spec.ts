import { InputValidator } from '../../../../platform/validation/input-validator';
import { GENERAL_DEFINITION, withQuestions } from '../testing/definitions';
import type { QuestionEntry } from './read-definition';
import { readDefinition } from './read-definition';

const text = (indonesian: string) => ({ indonesian });
const option = (key: string) => ({ key, label: text(key) });
const CHOICE: QuestionEntry = {
  key: 'one',
  kind: 'CHOICE',
  label: text('Pertanyaan'),
  options: [option('a'), option('b')],
};

/** Reads questions and says what is refused. */
function refused(...questions: readonly QuestionEntry[]): string[] {
  const form = new InputValidator([]);
  readDefinition(form, withQuestions(...questions), ['definition']);
  return form.refusals.map(({ code, field }) => `${code} ${field?.slice(4).join('.') ?? ''}`);
}

test('a survey with all kinds of questions is read as it is entered', () => {
  const form = new InputValidator([]);
  const definition = readDefinition(form, GENERAL_DEFINITION, []);

  expect(form.refusals).toEqual([]);
  expect(definition.sections.map(({ key, questions }) => [key, questions.map((one) => one.key)])).toEqual([
    ['visits', ['comes', 'why']],
    ['view', ['mark', 'words', 'rooms']],
  ]);
});

test.each<readonly [string, readonly QuestionEntry[], readonly string[]]>([
  ['a key with capitals', [{ ...CHOICE, key: 'One' }], ['INVALID 0.key']],
  ['a key twice', [CHOICE, CHOICE], ['INVALID 1.key']],
  ['an empty question', [{ ...CHOICE, label: text(' ') }], ['REQUIRED 0.label.indonesian']],
  ['one option', [{ ...CHOICE, options: [option('a')] }], ['INVALID 0.options']],
  ['an option twice', [{ ...CHOICE, options: [option('a'), option('a')] }], ['INVALID 0.options.1.key']],
  ['no scale', [{ key: 'two', kind: 'SCALE', label: text('x') }], ['REQUIRED 0.scale']],
  [
    'a scale of twelve steps',
    [{ key: 'two', kind: 'SCALE', label: text('x'), scale: { min: 0, max: 11 } }],
    ['INVALID 0.scale'],
  ],
  ['a matrix without rows', [{ ...CHOICE, kind: 'MATRIX' }], ['INVALID 0.rows']],
  [
    'an outcome of words',
    [{ key: 'two', kind: 'TEXT', label: text('x'), outcome: 'KNOWS' }],
    ['INVALID 0.outcome'],
  ],
  [
    'a condition on a later question',
    [
      { ...CHOICE, showIf: { questionKey: 'two', optionKeys: ['a'] } },
      { ...CHOICE, key: 'two' },
    ],
    ['INVALID 0.showIf'],
  ],
  [
    'a condition on an option that is none',
    [CHOICE, { ...CHOICE, key: 'two', showIf: { questionKey: 'one', optionKeys: ['c'] } }],
    ['INVALID 1.showIf'],
  ],
])('%s is refused', (_, questions, refusals) => {
  expect(refused(...questions)).toEqual(refusals);
});

test('a condition on a number of a scale is taken', () => {
  const scale: QuestionEntry = { key: 'two', kind: 'SCALE', label: text('x'), scale: { min: 1, max: 5 } };
  expect(refused(scale, { ...CHOICE, showIf: { questionKey: 'two', optionKeys: ['1', '5'] } })).toEqual([]);
});

test('forty-one questions and eleven sections are too many', () => {
  const many = Array.from({ length: 41 }, (_, at) => ({ ...CHOICE, key: `q${at}` }));
  const form = new InputValidator([]);
  readDefinition(form, withQuestions(...many), []);
  const sections = Array.from({ length: 11 }, (_, at) => ({ key: `s${at}`, questions: [] }));
  readDefinition(form, { title: text('x'), sections }, []);

  expect(form.refusals.map(({ code, field }) => `${code} ${field?.join('.') ?? ''}`)).toEqual([
    'INVALID sections',
    'TOO_LONG sections',
  ]);
});
