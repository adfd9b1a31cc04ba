import { beginBuilding, build } from './builder-reducer';
import type { BuilderAct, BuilderState } from './builder-reducer';
import { isConditionPossible, possibleConditions } from './conditions';
import { canBePublished, listProblems } from './draft-problems';
import { countMissingEnglish, definitionInput, toShown } from './draft-texts';
import { newKey, questionsOf } from './survey-draft';
import type { DraftQuestion, SurveyDraft } from './survey-draft';

const empty = { indonesian: '', english: '' };
const words = (indonesian: string, english = '') => ({ indonesian, english });
const start: SurveyDraft = {
  slug: 'kebutuhan',
  opensOn: '',
  closesOn: '',
  title: words('Kebutuhan warga'),
  intro: empty,
  thanks: empty,
  sections: [],
};

/** Builds one section with a choice and words that only show after its second option. */
const acts: readonly BuilderAct[] = [
  { act: 'addSection', key: 's1' },
  { act: 'addQuestion', sectionKey: 's1', key: 'visits', kind: 'CHOICE' },
  {
    act: 'changeQuestion',
    key: 'visits',
    changes: {
      label: words('Pernah ke sini?', 'Have you been here?'),
      options: [
        { key: 'o1', label: words('Ya') },
        { key: 'o2', label: words('Belum') },
      ],
    },
  },
  { act: 'addQuestion', sectionKey: 's1', key: 'why', kind: 'TEXT' },
  {
    act: 'changeQuestion',
    key: 'why',
    changes: { label: words('Mengapa?'), showIf: { questionKey: 'visits', optionKeys: ['o2'] } },
  },
];
const after = (...more: readonly BuilderAct[]): BuilderState =>
  [...acts, ...more].reduce(build, beginBuilding(start));
const keys = ({ draft }: BuilderState) => questionsOf(draft).map(({ key }) => key);
const find = ({ draft }: BuilderState, key: string) =>
  questionsOf(draft).find((question) => question.key === key) as DraftQuestion;

test('questions are added, opened and changed; their keys stay', () => {
  const state = after({ act: 'changeQuestion', key: 'why', changes: { isRequired: true } });
  expect(keys(state)).toEqual(['visits', 'why']);
  expect(state.chosen).toBe('why');
  expect(find(state, 'why').isRequired).toBe(true);
  expect(listProblems(state.draft)).toEqual([]);
});

test('a copy stands behind its question under its own key, and conditions of a copied section stay within it', () => {
  const question = after({ act: 'copyQuestion', key: 'visits', newKey: 'again' });
  expect(keys(question)).toEqual(['visits', 'again', 'why']);
  expect(question.chosen).toBe('again');

  const section = after({ act: 'copySection', key: 's1', newKey: 's2' });
  expect(keys(section)).toEqual(['visits', 'why', 's2-1', 's2-2']);
  expect(find(section, 's2-2').showIf).toEqual({ questionKey: 's2-1', optionKeys: ['o2'] });
  expect(listProblems(section.draft)).toEqual([]);
});

test('what is moved before its condition keeps it and is told', () => {
  const state = after({ act: 'moveQuestion', key: 'why', sectionKey: 's1', to: 0 });
  expect(keys(state)).toEqual(['why', 'visits']);
  expect(isConditionPossible(state.draft, find(state, 'why'))).toBe(false);
  expect(listProblems(state.draft)).toEqual([{ name: 'conditionWrong', questionKey: 'why' }]);
  const back = build(state, { act: 'moveQuestion', key: 'why', sectionKey: 's1', to: 1 });
  expect(listProblems(back.draft)).toEqual([]);
});

test('a question goes to another section, and sections change places', () => {
  const state = after(
    { act: 'addSection', key: 's2' },
    { act: 'moveQuestion', key: 'why', sectionKey: 's2', to: 0 },
  );
  expect(state.draft.sections.map(({ questions }) => questions.length)).toEqual([1, 1]);
  expect(build(state, { act: 'moveSection', key: 's2', to: 0 }).draft.sections[0]?.key).toBe('s2');
});

test('removing a question takes conditions on it away; undoing brings both back, until the next change', () => {
  const state = after({ act: 'removeQuestion', key: 'visits' });
  expect(keys(state)).toEqual(['why']);
  expect(find(state, 'why').showIf).toBeNull();
  expect(state.removed?.what).toBe('question');

  expect(build(state, { act: 'undo' }).draft).toEqual(after().draft);
  const changed = build(state, { act: 'write', changes: { title: words('Lain') } });
  expect(build(changed, { act: 'undo' }).draft).toEqual(changed.draft);
});

test('removing the option that a condition waits for takes the condition away', () => {
  const options = [
    { key: 'o1', label: words('Ya') },
    { key: 'o3', label: words('Lupa') },
  ];
  const state = after({ act: 'changeQuestion', key: 'visits', changes: { options } });
  expect(find(state, 'why').showIf).toBeNull();
});

test('another kind keeps what was written, and a condition that cannot hold is told', () => {
  const state = after({ act: 'changeQuestion', key: 'visits', changes: { kind: 'SCALE' } });
  expect(listProblems(state.draft)).toEqual([{ name: 'conditionWrong', questionKey: 'why' }]);
  const back = build(state, { act: 'changeQuestion', key: 'visits', changes: { kind: 'CHOICE' } });
  expect(find(back, 'visits')).toEqual(find(after(), 'visits'));
});

test('conditions can name earlier questions that are answered by choosing', () => {
  const { draft } = after({ act: 'addQuestion', sectionKey: 's1', key: 'last', kind: 'MATRIX' });
  expect(possibleConditions(draft, 'last').map(({ key }) => key)).toEqual(['visits']);
  expect(possibleConditions(draft, 'visits')).toEqual([]);
});

test('problems are told of the whole and of each question', () => {
  const { draft } = after(
    { act: 'write', changes: { title: empty, opensOn: '2026-12-08', closesOn: '2026-12-01' } },
    { act: 'addQuestion', sectionKey: 's1', key: 'mark', kind: 'SCALE' },
    {
      act: 'changeQuestion',
      key: 'mark',
      changes: { scale: { min: 5, max: 5, lowLabel: empty, highLabel: empty } },
    },
    { act: 'addQuestion', sectionKey: 's1', key: 'parts', kind: 'MATRIX' },
  );
  expect(listProblems(draft)).toEqual([
    { name: 'titleMissing', questionKey: null },
    { name: 'daysWrong', questionKey: null },
    { name: 'labelMissing', questionKey: 'mark' },
    { name: 'scaleWrong', questionKey: 'mark' },
    { name: 'labelMissing', questionKey: 'parts' },
    { name: 'optionMissing', questionKey: 'parts' },
    { name: 'rowMissing', questionKey: 'parts' },
  ]);
  expect(canBePublished(draft)).toBe(true);
  expect(canBePublished(after({ act: 'addSection', key: 's2' }).draft)).toBe(false);
});

test('what is sent is what each kind needs, and the preview says it in either language', () => {
  const { draft } = after();
  const [section] = definitionInput(draft).sections;
  expect(section?.questions[1]).toEqual({
    key: 'why',
    kind: 'TEXT',
    label: { indonesian: 'Mengapa?', english: null },
    hint: null,
    isRequired: false,
    options: [],
    scale: null,
    rows: [],
    showIf: { questionKey: 'visits', optionKeys: ['o2'] },
    outcome: null,
  });
  expect(toShown(draft, 'en').sections[0]?.questions[0]?.label.text).toBe('Have you been here?');
  expect(toShown(draft, 'en').title.text).toBe('Kebutuhan warga');
  expect(countMissingEnglish(draft)).toBe(4);
});

test('keys fit what the library takes, also those of copied sections', () => {
  const key = newKey('s');
  expect(`${key}-40`).toMatch(/^[a-z0-9_-]{1,24}$/);
  expect(newKey('q')).not.toBe(newKey('q'));
});
