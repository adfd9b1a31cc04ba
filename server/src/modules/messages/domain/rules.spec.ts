import { channelFor, completeChoices } from './message-choice';
import { templatesAllowedAt } from './quiet-hours';
import { nextAttemptAt } from './retry';
import { waLink } from './wa-link';

test('who chose nothing gets e-mails about due dates, holds, membership and events, and no receipts', () => {
  expect(completeChoices([{ topic: 'HOLD', email: false, whatsapp: true }])).toEqual([
    { topic: 'DUE', email: true, whatsapp: false }, { topic: 'HOLD', email: false, whatsapp: true }, { topic: 'MEMBERSHIP', email: true, whatsapp: false }, { topic: 'RECEIPT', email: false, whatsapp: false }, { topic: 'EVENT', email: true, whatsapp: false },
  ]);
});

test.each([
  [{ email: true, whatsapp: true }, { email: 'a@b.id', phone: '+6281234567890' }, { channel: 'EMAIL' }],
  [{ email: true, whatsapp: true }, { email: null, phone: '+6281234567890' }, { channel: 'WHATSAPP_MANUAL' }],
  [{ email: true, whatsapp: false }, { email: null, phone: '+6281234567890' }, { failure: 'NO_CONTACT' }],
  [{ email: false, whatsapp: true }, { email: 'a@b.id', phone: '+62343421234' }, { failure: 'NO_CONTACT' }],
  [{ email: false, whatsapp: false }, { email: 'a@b.id', phone: '+6281234567890' }, { failure: 'NOT_WANTED' }],
])('chosen %j with %j goes %j', (chosen, contacts, expected) => {
  expect(channelFor({ topic: 'DUE', ...chosen }, contacts)).toEqual(expected);
});

test.each([['06:59', 3], ['07:00', 14], ['19:59', 14], ['20:00', 5], ['20:59', 5], ['21:00', 3]])('at %s %i templates may leave', (time, count) => {
  expect(templatesAllowedAt(time)).toHaveLength(count);
});

test('attempts wait longer and longer, and end after the sixth', () => {
  const now = new Date('2026-08-13T03:00:00Z');

  expect([1, 2, 3, 4, 5, 6].map((attempts) => nextAttemptAt(attempts, now)?.toISOString().slice(11, 16))).toEqual(['03:01', '03:05', '03:15', '04:00', '07:00', undefined]);
});

test('a link opens the chat with the text written', () => {
  expect(waLink('+6281234567890', 'Halo Siti,\n\nsiap & menunggu')).toBe('https://wa.me/6281234567890?text=Halo%20Siti%2C%0A%0Asiap%20%26%20menunggu');
  expect(waLink('+62343421234', 'Halo')).toBeNull();
});
