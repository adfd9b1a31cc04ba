import { formPathOf } from './refusal-paths';

test('a refusal of a title finds its field in the form, new or edited', () => {
  expect(formPathOf(['title', 'titleProper'])).toBe('titleProper');
  expect(formPathOf(['changes', 'publicationYear'])).toBe('publicationYear');
  expect(formPathOf(['title', 'identifiers', '1', 'printed'])).toBe('identifiers.1.printed');
  expect(formPathOf(['title', 'contributions', '0', 'newName'])).toBe('contributions');
  expect(formPathOf(['title', 'callNumber', 'entryMark'])).toBe('callNumber.entryMark');
  expect(formPathOf(['title', 'series', '0', 'number'])).toBe('seriesNumber');
});

test('a refusal of the copies goes to the line of the copies', () => {
  expect(formPathOf(['copies', '0', 'firstBarcode'])).toBe('copies.firstBarcode');
  expect(formPathOf(['copies', '0', 'acquisition', 'price'])).toBe('copies.price');
  expect(formPathOf(['copies', '0'])).toBe('copies.count');
});

test('what the form does not show is said above it', () => {
  expect(formPathOf(['title', 'workId'])).toBeUndefined();
  expect(formPathOf(['id'])).toBeUndefined();
});
