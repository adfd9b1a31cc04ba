import { emptyParty, needsContact, partyInput, withPerson } from './desk-party';

const ibu = { memberId: null, name: ' Ibu Rini ', birthDate: '', isCompanion: true };
const salma = { memberId: 'mbr_1', name: 'Salma', birthDate: '', isCompanion: false };

test('a family of guests is reached by the number of who brings it', () => {
  const kirana = { memberId: null, name: 'Kirana', birthDate: '2019-05-17', isCompanion: false };
  const party = { ...emptyParty, people: [kirana, ibu], phone: ' 0812 ' };

  expect(needsContact(party)).toBe(true);
  expect(partyInput(party)).toEqual({
    people: [
      { name: 'Kirana', birthDate: '2019-05-17', isCompanion: false },
      { name: 'Ibu Rini', birthDate: null, isCompanion: true },
    ],
    contact: { name: 'Ibu Rini', phone: '0812' },
    sessionId: null,
    ageReason: null,
  });
});

test('a member is reached as their account says, and comes once', () => {
  const party = withPerson(withPerson(emptyParty, salma), salma);

  expect(party.people).toHaveLength(1);
  expect(partyInput(party)).toMatchObject({ people: [{ memberId: 'mbr_1' }], contact: null });
});
