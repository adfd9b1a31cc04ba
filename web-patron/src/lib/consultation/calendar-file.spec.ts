import { calendarFile } from './calendar-file';

const ENTRY = {
  id: 'cns_1',
  startsAt: '2026-12-04T02:30:00.000Z',
  endsAt: '2026-12-04T03:00:00.000Z',
  title: 'Konsultasi: Bu Lilik; NIB, label',
  place: 'Sudut UKM,\nPusat',
};

test('a calendar is told when, what and where, with what its signs mean escaped', () => {
  const lines = calendarFile(ENTRY, new Date('2026-11-25T01:00:00.000Z')).split('\r\n');

  expect(lines).toContain('DTSTART:20261204T023000Z');
  expect(lines).toContain('DTEND:20261204T030000Z');
  expect(lines).toContain('SUMMARY:Konsultasi: Bu Lilik\\; NIB\\, label');
  expect(lines).toContain('LOCATION:Sudut UKM\\,\\nPusat');
  expect([lines[0], lines.at(-2), lines.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR', '']);
});

test('long lines are folded and read as one again', () => {
  const title = 'Konsultasi '.repeat(12).trim();

  const file = calendarFile({ ...ENTRY, title }, new Date('2026-11-25T01:00:00.000Z'));

  expect(file.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
  expect(file.replaceAll('\r\n ', '')).toContain(`SUMMARY:${title}`);
});
