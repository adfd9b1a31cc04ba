import { channelFor, completeChoices } from './message-choice';
import { templatesAllowedAt } from './quiet-hours';
import { nextAttemptAt } from './retry';
import { waLink } from './wa-link';

test('who chose nothing gets e-mails about due dates, holds, membership and events, and no receipts', () => {
  expect(completeChoices([{ topic: 'HOLD', email: false, push: true, whatsapp: true }])).toEqual([
    { topic: 'DUE', email: true, push: false, whatsapp: false }, { topic: 'HOLD', email: false, push: true, whatsapp: true }, { topic: 'MEMBERSHIP', email: true, push: false, whatsapp: false },
    { topic: 'RECEIPT', email: false, push: false, whatsapp: false }, { topic: 'EVENT', email: true, push: false, whatsapp: false },
  ]);
});

const EMAIL = 'a@b.id';
const MOBILE = '+6281234567890';
test.each([
  ['EMAIL', 'email whatsapp', { email: EMAIL, phone: MOBILE }], ['WHATSAPP_MANUAL', 'email whatsapp', { phone: MOBILE }], ['WHATSAPP', 'email whatsapp', { phone: MOBILE, hasGateway: true }],
  ['NO_CONTACT', 'email', { phone: MOBILE }], ['NO_CONTACT', 'whatsapp', { email: EMAIL, phone: '+62343421234', hasGateway: true }], ['NOT_WANTED', '', { email: EMAIL, phone: MOBILE, hasDevice: true }],
  ['PUSH', 'email push', { email: EMAIL, hasDevice: true }], ['EMAIL', 'email push', { email: EMAIL }], ['EMAIL', 'email', { email: EMAIL, hasDevice: true }], ['NO_CONTACT', 'push', { email: EMAIL }],
])('it goes %s when %j is chosen and %j is known', (expected, chosen, known) => {
  const contacts = { email: null, phone: null, hasDevice: false, hasGateway: false, ...known };
  const route = channelFor({ email: chosen.includes('email'), push: chosen.includes('push'), whatsapp: chosen.includes('whatsapp') }, contacts);

  expect('channel' in route ? route.channel : route.failure).toBe(expected);
});

test.each([['06:59', 7], ['07:00', 29], ['19:59', 29], ['20:00', 9], ['20:59', 9], ['21:00', 7]])('at %s %i templates may leave', (time, count) => {
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
