import { certificateNumber, hasEarned, readCertificateNumber, roleOfCredit } from './certificate.rules';

test('a certificate needs the sessions its event says, and never more than were held', () => {
  expect([4, 5, 6].map((attended) => hasEarned(attended, { needed: 5, held: 6 }))).toEqual([
    false,
    true,
    true,
  ]);
  expect(hasEarned(4, { needed: 5, held: 4 })).toBe(true);
  expect(hasEarned(0, { needed: 0, held: 0 })).toBe(false);
});

test('numbers are read as they are typed, and nothing else is a number', () => {
  expect(certificateNumber(2027, 123)).toBe('SRT-2027-000123');
  expect([' srt-2027-000123 ', 'SRT 2027 000123', 'SRT2027000123'].map(readCertificateNumber)).toEqual([
    'SRT-2027-000123',
    'SRT-2027-000123',
    'SRT-2027-000123',
  ]);
  expect(['SRT-27-1', 'evt_1', '', "SRT-2027-000123' OR 1=1"].map(readCertificateNumber)).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test('authors speak, performers are artists, hosts organise', () => {
  expect([
    roleOfCredit('AUTHOR'),
    roleOfCredit('PERFORMER'),
    roleOfCredit('HOST'),
    roleOfCredit('VOLUNTEER'),
  ]).toEqual(['SPEAKER', 'ARTIST', 'ORGANISER', 'VOLUNTEER']);
});
