import { changesBetween, titleFields, parseYear } from './title-fields';
import { duplicateDraft, emptyDraft } from './title-draft';
import type { TitleDraft } from './title-draft';

const person = {
  contributorId: 'ctr_1',
  name: 'Toer, Pramoedya Ananta',
  kind: 'PERSON',
  role: 'AUTHOR',
  isMain: true,
  printedName: '',
} as const;
const draft: TitleDraft = {
  ...emptyDraft('  Bumi Manusia '),
  subtitle: ' ',
  publicationYear: '1980',
  classNumber: '899.221',
  identifiers: [
    { kind: 'ISBN', printed: '9789799731234', qualifier: '' },
    { kind: 'OTHER', printed: '  ', qualifier: '' },
  ],
  contributions: [
    person,
    { ...person, contributorId: null, name: 'Toer, Astuti', role: 'EDITOR', isMain: false },
  ],
  subjects: [
    { subjectId: 'sbj_1', heading: 'Fiksi' },
    { subjectId: null, heading: 'Pers' },
  ],
  notes: 'Cetakan ulang\n\nIndeks',
};

test('texts are trimmed and what is empty is null', () => {
  const fields = titleFields(draft);

  expect(fields.titleProper).toBe('Bumi Manusia');
  expect(fields.subtitle).toBeNull();
  expect(fields.publicationYear).toBe(1980);
  expect(fields.notes).toEqual(['Cetakan ulang', 'Indeks']);
  expect(fields.identifiers).toEqual([{ kind: 'ISBN', printed: '9789799731234', qualifier: null }]);
});

test('people and subjects are sent by id when they exist and by name when they are new', () => {
  const { contributions, subjects } = titleFields(draft);

  expect(contributions).toEqual([
    { contributorId: 'ctr_1', role: 'AUTHOR', isMain: true, printedName: null },
    { newName: 'Toer, Astuti', kind: 'PERSON', role: 'EDITOR', isMain: false, printedName: null },
  ]);
  expect(subjects).toEqual([{ subjectId: 'sbj_1' }, { newHeading: 'Pers' }]);
});

test('the proposed call number is sent until it is changed by hand', () => {
  const own = {
    ...draft,
    callNumberIsOwn: true,
    callNumber: { prefix: 'F', classNumber: 'FIK', entryMark: 'PRA', titleMark: '' },
  };

  expect(titleFields(draft).callNumber).toEqual({
    prefix: null,
    classNumber: '899.221',
    entryMark: 'TOE',
    titleMark: 'b',
  });
  expect(titleFields(own).callNumber).toEqual({
    prefix: 'F',
    classNumber: 'FIK',
    entryMark: 'PRA',
    titleMark: null,
  });
  expect(titleFields({ ...draft, classNumber: '' }).callNumber).toBeNull();
});

test('an update carries only what changed', () => {
  const after = titleFields({ ...draft, publisher: 'Hasta Mitra', subjects: [] });

  expect(changesBetween(titleFields(draft), after)).toEqual({ publisher: 'Hasta Mitra', subjects: [] });
  expect(changesBetween(titleFields(draft), titleFields(draft))).toEqual({});
});

test('a duplicate leaves the numbers of the edition behind', () => {
  expect(titleFields(duplicateDraft(draft)).identifiers).toEqual([]);
  expect(titleFields(duplicateDraft(draft)).titleProper).toBe('Bumi Manusia');
});

test('only four digits are a year', () => {
  expect(['1980', ' 2026 ', 'c1980', '20004', ''].map(parseYear)).toEqual([1980, 2026, null, null, null]);
});
