import { joinedPublication } from './joined-publication';

const nothing = { publicationPlace: null, publisher: null, publicationDate: null, publicationYear: null };

test('place, publisher and date are written as cataloguers do', () => {
  expect(
    joinedPublication({
      publicationPlace: 'Jakarta',
      publisher: 'Lentera Dipantara',
      publicationDate: null,
      publicationYear: 2005,
    }),
  ).toBe('Jakarta: Lentera Dipantara, 2005');
  expect(joinedPublication({ ...nothing, publicationDate: 'c1998', publicationYear: 1998 })).toBe('c1998');
  expect(joinedPublication(nothing)).toBe('');
});
