import { completeChoices, isWanted } from './choices/message-choice.rules';
import { toPostalAddress } from './printing/postal-address.rules';
import { templatesAllowedAt } from './delivery/quiet-hours.rules';
import { getHandDeadline, nextAttemptAt } from './delivery/retry.rules';
import type { MessageWay } from './delivery/routes.rules';
import { completeOrder, MESSAGE_WAYS, pickRoute } from './delivery/routes.rules';
import { waMeLink } from './whatsapp/wa-me-link.rules';

test('who chose nothing is told about due dates, holds, membership and events by every way, and of no receipts', () => {
  const all = { email: true, push: true, whatsapp: true, print: true };
  const hold = { topic: 'HOLD', email: false, push: true, whatsapp: true, print: false } as const;
  expect(completeChoices([hold])).toEqual([
    { topic: 'DUE', ...all },
    hold,
    { topic: 'MEMBERSHIP', ...all },
    { topic: 'RECEIPT', email: false, push: false, whatsapp: false, print: false },
    { topic: 'EVENT', ...all },
    { topic: 'SURVEY', ...all },
  ]);
});

test('a way that was switched off is not wanted, and an SMS is wanted where WhatsApp is', () => {
  const choice = { email: true, push: false, whatsapp: false, print: true };
  expect(MESSAGE_WAYS.filter((way) => isWanted(choice, way))).toEqual(['EMAIL', 'PRINT']);
  expect(MESSAGE_WAYS.filter((way) => isWanted({ ...choice, whatsapp: true }, way))).toEqual([
    'WHATSAPP',
    'EMAIL',
    'SMS',
    'PRINT',
  ]);
});

test('ways that an order does not name come before paper', () => {
  expect([
    completeOrder([]),
    completeOrder(['EMAIL']),
    completeOrder(['EMAIL', 'PRINT', 'WHATSAPP']),
  ]).toEqual([
    ['WHATSAPP', 'PUSH', 'EMAIL', 'SMS', 'PRINT'],
    ['EMAIL', 'WHATSAPP', 'PUSH', 'SMS', 'PRINT'],
    ['EMAIL', 'PUSH', 'SMS', 'PRINT', 'WHATSAPP'],
  ]);
});

const EMAIL = 'a@b.id';
const MOBILE = '+6281234567890';
const EVERYTHING = { email: EMAIL, phone: MOBILE, hasDevice: true, hasAddress: true };
test.each([
  ['WHATSAPP_MANUAL', EVERYTHING, ''],
  ['WHATSAPP', { ...EVERYTHING, whatsApp: 'GATEWAY' }, ''],
  ['PUSH', { ...EVERYTHING, whatsApp: 'NOT_APPROVED' }, ''],
  ['PUSH', EVERYTHING, 'WHATSAPP'],
  ['EMAIL', EVERYTHING, 'WHATSAPP PUSH'],
  ['PRINT', EVERYTHING, 'WHATSAPP PUSH EMAIL'],
  ['SMS', { ...EVERYTHING, hasSms: true }, 'WHATSAPP PUSH EMAIL'],
  ['REJECTED', EVERYTHING, 'WHATSAPP PUSH EMAIL SMS PRINT'],
  ['EMAIL', { email: EMAIL }, ''],
  ['PRINT', { hasAddress: true }, ''],
  ['PRINT', { phone: '+62343421234', hasAddress: true, hasSms: true }, ''],
  ['NO_CONTACT', { phone: '+62343421234' }, ''],
  ['NO_CONTACT', {}, ''],
  ['WHATSAPP_MANUAL', { phone: MOBILE, whatsApp: 'NOT_APPROVED' }, ''],
  ['PRINT', { phone: MOBILE, hasAddress: true, whatsApp: 'NOT_APPROVED' }, ''],
] as const)('it goes %s where %j is known and %j failed', (expected, known, failed) => {
  const contacts = {
    email: null,
    phone: null,
    hasDevice: false,
    hasAddress: false,
    whatsApp: 'BY_HAND',
    hasSms: false,
    ...known,
  } as const;
  const route = pickRoute({
    ways: MESSAGE_WAYS,
    contacts,
    failed: failed.split(' ').filter((way): way is MessageWay => way !== ''),
  });

  expect('channel' in route ? route.channel : route.failure).toBe(expected);
});

test('a message by no way is not wanted', () => {
  expect(
    pickRoute({ ways: [], contacts: { ...EVERYTHING, whatsApp: 'GATEWAY', hasSms: true }, failed: [] }),
  ).toEqual({ failure: 'NOT_WANTED' });
});

test.each([
  ['10:00', 'EMAIL', '2026-08-13 14:00'],
  ['00:05', 'PUSH', '2026-08-13 11:00'],
  ['20:30', 'EMAIL', '2026-08-14 11:00'],
  ['10:00', 'PRINT', '2026-08-14 10:00'],
] as const)('what comes into the hands of staff at %s goes on by %s at %s', (time, next, deadline) => {
  expect(getHandDeadline(new Date(`2026-08-13T${time}:00+07:00`), next)).toEqual(
    new Date(`${deadline.replace(' ', 'T')}:00+07:00`),
  );
});

test.each([
  ['06:59', 9],
  ['07:00', 69],
  ['19:59', 69],
  ['20:00', 11],
  ['20:59', 11],
  ['21:00', 9],
])('at %s %i templates may leave', (time, count) => {
  expect(templatesAllowedAt(time)).toHaveLength(count);
});

test('attempts wait longer and longer, and end after the sixth', () => {
  const now = new Date('2026-08-13T03:00:00Z');

  expect(
    [1, 2, 3, 4, 5, 6].map((attempts) => nextAttemptAt(attempts, now)?.toISOString().slice(11, 16)),
  ).toEqual(['03:01', '03:05', '03:15', '04:00', '07:00', undefined]);
});

test('a link opens the chat with the text written', () => {
  expect(waMeLink('+6281234567890', 'Halo Siti,\n\nsiap & menunggu')).toBe(
    'https://wa.me/6281234567890?text=Halo%20Siti%2C%0A%0Asiap%20%26%20menunggu',
  );
  expect(waMeLink('+62343421234', 'Halo')).toBeNull();
});

test.each([
  [
    {
      street: 'Jl. Veteran 12',
      rt: '003',
      rw: '005',
      kelurahan: { name: 'Trajeng', district: 'Panggungrejo' },
    },
    ['Jl. Veteran 12', 'RT 003 RW 005', 'Kel. Trajeng, Kec. Panggungrejo', 'Kota Pasuruan'],
  ],
  [
    { street: null, rt: '003', rw: null, kelurahan: { name: 'Trajeng', district: 'Panggungrejo' } },
    ['RT 003', 'Kel. Trajeng, Kec. Panggungrejo', 'Kota Pasuruan'],
  ],
  [{ street: 'Dusun Krajan, Kraton', rt: null, rw: null, kelurahan: null }, ['Dusun Krajan, Kraton']],
  [{ street: ' ', rt: '003', rw: '005', kelurahan: null }, null],
])('an address of %j stands on a letter as %j', (parts, lines) => {
  expect(toPostalAddress(parts)).toEqual(lines);
});
