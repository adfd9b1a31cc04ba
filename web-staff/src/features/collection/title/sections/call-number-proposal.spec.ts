import { labelLines, proposeCallNumber } from './call-number-proposal';
import type { CallNumberBasis } from './call-number-proposal';

const basis = {
  classNumber: '899.221',
  mainEntry: 'Toer, Pramoedya Ananta',
  title: 'Bumi Manusia',
  languages: ['ind'],
  isForChildren: false,
};
const marks = (changes: Partial<CallNumberBasis>) => {
  const { entryMark, titleMark } = proposeCallNumber({ ...basis, ...changes });
  return `${entryMark} ${titleMark}`;
};

test('a call number is class, three letters of the entry word, one of the title', () => {
  expect(proposeCallNumber(basis)).toEqual({
    prefix: '',
    classNumber: '899.221',
    entryMark: 'TOE',
    titleMark: 'b',
  });
});

test("a children's book stands under the prefix A once it has a class", () => {
  expect(proposeCallNumber({ ...basis, isForChildren: true }).prefix).toBe('A');
  expect(proposeCallNumber({ ...basis, isForChildren: true, classNumber: ' ' }).prefix).toBe('');
});

test('a title without main entry stands under its own first word', () => {
  expect(marks({ mainEntry: null, title: 'Ensiklopedi Islam' })).toBe('ENS e');
});

test('accents, marks and the Arabic article do not reach the label', () => {
  expect(marks({ mainEntry: 'Al-Ghazali' })).toBe('GHA b');
  expect(marks({ mainEntry: "'Aidh al-Qarni", title: '“La Tahzan”' })).toBe('AID l');
  expect(marks({ mainEntry: 'Électre, Éric' })).toBe('ELE b');
});

test('only English skips an initial article', () => {
  expect(marks({ title: 'The Alchemist', languages: ['eng'] })).toBe('TOE a');
  expect(marks({ title: 'The Alchemist', languages: ['ind'] })).toBe('TOE t');
});

test('a short name gives what it has, and figures count as letters', () => {
  expect(marks({ mainEntry: 'Bo', title: '5 cm' })).toBe('BO 5');
});

test('the label leaves out what is empty and puts the prefix before the class', () => {
  expect(labelLines({ prefix: 'R', classNumber: '030', entryMark: 'ENS', titleMark: '' })).toEqual([
    'R 030',
    'ENS',
  ]);
  expect(labelLines({ prefix: '', classNumber: ' ', entryMark: '', titleMark: '' })).toEqual([]);
});
