import { namedOf, nobody, startParty, toRegistrant, withRelative } from './walk-in-party';

const siti = { id: 'mbr_1', name: 'Siti' };
const kirana = { id: 'mbr_2', name: 'Kirana' };

test('a child of the card at the door comes along and stays out again', () => {
  const both = withRelative(startParty(siti), kirana);

  expect(both.map(toRegistrant)).toEqual([{ memberId: 'mbr_1' }, { memberId: 'mbr_2' }]);
  expect(withRelative(both, kirana)).toEqual(startParty(siti));
});

test('a family by name is told person by person, without lines that name nobody', () => {
  const party = [
    { ...nobody, name: ' Ibu Siti ' },
    nobody,
    { ...nobody, name: 'Bima', birthDate: '2019-05-17' },
  ];

  expect(namedOf(party).map(toRegistrant)).toEqual([
    { name: 'Ibu Siti', sex: null, birthDate: null },
    { name: 'Bima', sex: null, birthDate: '2019-05-17' },
  ]);
  expect(namedOf([nobody, nobody])).toEqual([nobody]);
});
