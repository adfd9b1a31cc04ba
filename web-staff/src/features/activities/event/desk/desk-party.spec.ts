import {
  emptyParty,
  isCompanionAt,
  needsContact,
  partyInput,
  relativesToAdd,
  withPerson,
} from './desk-party';

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

test('whom a member answers for is offered until they are in, each once', () => {
  const kirana = { id: 'mbr_2', name: 'Kirana', birthDate: '2019-05-17' };
  const bima = { id: 'mbr_3', name: 'Bima', birthDate: null };
  const hendra = { ...salma, memberId: 'mbr_4', dependants: [kirana, bima] };
  const party = withPerson(withPerson(emptyParty, hendra), { ...salma, dependants: [kirana] });

  expect(relativesToAdd(party)).toEqual([kirana, bima]);
  expect(relativesToAdd(withPerson(party, { ...salma, memberId: 'mbr_2' }))).toEqual([bima]);
});

test('who is older than an event is for comes as a companion; of whom no age is known does not', () => {
  const today = '2026-12-02';

  expect(isCompanionAt({ to: 10 }, '1982-01-01', today)).toBe(true);
  expect(isCompanionAt({ to: 10 }, '2019-05-17', today)).toBe(false);
  expect(isCompanionAt({ to: null }, '1982-01-01', today)).toBe(false);
  expect(isCompanionAt({ to: 10 }, null, today)).toBe(false);
});
