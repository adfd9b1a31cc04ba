import { createWordForms } from '../../language/word-forms';
import { createWordings, headingTerms, indexTerms, type Wording } from './wordings';

const forms = createWordForms();
const kept = createWordings();
const nameOf = (name: string): Wording =>
  kept.ofPerson({ id: name, forms: [name] }).wordings[0] ?? kept.ofWord('none');

test('a text that comes again is the same wording, a word of a title and a subject are two', () => {
  expect(kept.ofText('Sejarah Jawa')).toBe(kept.ofText('Sejarah Jawa'));
  expect(kept.ofText('Sejarah Jawa')).toMatchObject({
    field: 'text',
    words: ['sejarah', 'jawa'],
    joined: 'sejarah jawa',
  });
  expect(kept.ofWord('jawa')).not.toBe(kept.ofText('jawa'));
});

test('people and subjects are read by all forms of their names', () => {
  const hirata = { id: 'ctb_1', forms: ['Andrea Hirata', 'Hirata, Andrea'] };

  expect(kept.ofPerson(hirata)).toMatchObject({
    wordings: [
      { field: 'name', joined: 'andrea hirata' },
      { field: 'name', joined: 'hirata andrea' },
    ],
    line: 'andrea hirata|hirata andrea',
  });
  expect(kept.ofPerson(hirata)).toBe(kept.ofPerson(hirata));
  expect(kept.ofSubject({ id: 'sbj_1', forms: ['Sejarah Jawa'] }).wordings).toEqual([
    kept.ofText('Sejarah Jawa'),
  ]);
});

test.each([
  [kept.ofWord('menulis'), 'tmenulis mtulis mmenulis'],
  [kept.ofStart('menulis'), 'smenulis'],
  [kept.ofText('Menulis UKM'), 'mtulis mmenulis mumkm musaha mmikro mkecil mtengah'],
  [nameOf('Tere Liye'), 'ktere kliye ktereliye'],
  [nameOf('Y.B. Mangun Wijaya'), 'kyb kmangun kwijaya kwijaja kybmangun kmangunwijaya kybmangunwijaya'],
  [nameOf('Hhhhhhhhhhh'), 'khhhhhh'],
  [kept.ofYear(2005), 'y2005'],
])('%j is indexed as %s', (wording, terms) => {
  expect(indexTerms(wording, forms).join(' ')).toBe(terms);
});

test('only the words of titles make headings, in the common spelling too', () => {
  expect(headingTerms(kept.ofWord('soekarno'), forms)).toEqual(['soekarno', 'sukarno']);
  expect(headingTerms(kept.ofWord('lima'), forms)).toEqual(['lima']);
  expect(headingTerms(kept.ofText('Soekarno'), forms)).toEqual([]);
});
