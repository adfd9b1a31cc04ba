import { contactInput } from '../contact-input';
import { guestPeople } from './guest-people';

test('one field takes a telephone number or an e-mail address', () => {
  expect([
    contactInput({ name: 'Ratna', reach: ' 0812 3456 7890 ' }),
    contactInput({ name: 'Ratna', reach: 'ratna@contoh.id' }),
    contactInput({ name: 'Ratna', reach: ' ' }),
  ]).toEqual([
    { name: 'Ratna', phone: '0812 3456 7890' },
    { name: 'Ratna', email: 'ratna@contoh.id' },
    { name: 'Ratna' },
  ]);
});

test("what an event does not ask is not sent, and nobody's consent is taken for granted", () => {
  const guests = [
    { key: 0, name: 'Ratna', birthDate: '1990-01-01', school: '', isCompanion: true },
    { key: 1, name: 'Raka', birthDate: '2018-05-01', school: 'SDN Gentong', isCompanion: false },
  ];

  expect(
    guestPeople(guests, { registrationTerms: { asksSchool: false, asksPhotoConsent: false } }, true),
  ).toEqual([
    { name: 'Ratna', isCompanion: true },
    { name: 'Raka', isCompanion: false, birthDate: '2018-05-01' },
  ]);
  expect(
    guestPeople(guests.slice(1), { registrationTerms: { asksSchool: true, asksPhotoConsent: true } }, false),
  ).toEqual([
    { name: 'Raka', isCompanion: false, birthDate: '2018-05-01', school: 'SDN Gentong', photoConsent: false },
  ]);
});
