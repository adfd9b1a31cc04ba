import { InputValidator } from './input-validator';
import { readLink, readParagraphs, readRequiredText, readText } from './read-text';

const WHAT = { ID: 'nama', EN: 'a name' };
const WRONG = { ID: 'Bukan alamat.', EN: 'No address.' };

test('reads a text in both languages, and what is missing as null', () => {
  const form = new InputValidator(['input']);
  expect(readText(form, { indonesian: ' Dongeng  pagi ' }, { longest: 20, field: ['name'] })).toEqual({
    indonesian: 'Dongeng pagi',
    english: null,
  });
  expect(readParagraphs(form, null, { longest: 20, field: ['about'] })).toEqual({
    indonesian: null,
    english: null,
  });
  expect(form.refusals).toEqual([]);
});

test('refuses a text that is too long or missing, in the language it is wrong in', () => {
  const form = new InputValidator(['input']);
  readText(form, { indonesian: 'a', english: 'long' }, { longest: 3, field: ['summary'] });
  expect(readRequiredText(form, null, { longest: 3, what: WHAT, field: ['name'] }).indonesian).toBe('');
  expect(form.refusals).toMatchObject([
    { code: 'TOO_LONG', field: ['input', 'summary', 'english'] },
    { code: 'REQUIRED', field: ['input', 'name', 'indonesian'] },
  ]);
});

test.each(['javascript:alert(1)', 'pasuruan', 'ftp://a.id', 'http://exa mple', 'https://[a.id'])(
  'refuses %s as a link with the sentence of the caller',
  (entered) => {
    const form = new InputValidator([]);
    readLink(form, entered, { message: WRONG, field: ['links', '0'] });
    expect(form.refusals).toEqual([{ code: 'INVALID', field: ['links', '0'], message: WRONG }]);
  },
);

test('takes links of http and https', () => {
  const form = new InputValidator([]);
  expect(readLink(form, ' https://a.id/b?c ', { message: WRONG, field: ['url'] })).toBe('https://a.id/b?c');
  expect(form.refusals).toEqual([]);
});
