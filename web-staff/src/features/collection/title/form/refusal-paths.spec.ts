import { toFormField } from './refusal-paths';

test('a refusal of a title finds its field in the form, new or edited', () => {
  expect(toFormField(['title', 'titleProper'])).toBe('titleProper');
  expect(toFormField(['changes', 'publicationYear'])).toBe('publicationYear');
  expect(toFormField(['title', 'identifiers', '1', 'printed'])).toBe('identifiers.1.printed');
  expect(toFormField(['title', 'contributions', '0', 'newName'])).toBe('contributions');
  expect(toFormField(['title', 'callNumber', 'entryMark'])).toBe('callNumber.entryMark');
  expect(toFormField(['title', 'series', '0', 'number'])).toBe('seriesNumber');
});

test('a refusal of the copies goes to the line of the copies', () => {
  expect(toFormField(['copies', '0', 'firstBarcode'])).toBe('copies.firstBarcode');
  expect(toFormField(['copies', '0', 'acquisition', 'price'])).toBe('copies.price');
  expect(toFormField(['copies', '0'])).toBe('copies.count');
});

test('what the form does not show is said above it', () => {
  expect(toFormField(['title', 'workId'])).toBeUndefined();
  expect(toFormField(['id'])).toBeUndefined();
});
