import { readLink } from './profile-entries/profile-facts.rules';
import { nextStatuses } from './profiles/business-status.rules';
import { freeSlug, toSlug } from './business.terms';
import { whatsAppUrl } from './profile-entries/whatsapp.rules';

test('a WhatsApp link has the country code, no plus, no zero in front and the first words', () => {
  expect(whatsAppUrl('+6281234567890', 'Halo, ada keripik?')).toBe(
    'https://wa.me/6281234567890?text=Halo%2C%20ada%20keripik%3F',
  );
});

test('owners submit and take back; only staff publish and return', () => {
  expect(nextStatuses('DRAFT', 'OWNER')).toEqual(['SUBMITTED', 'CLOSED']);
  expect(nextStatuses('PUBLISHED', 'OWNER')).toEqual(['DRAFT', 'CLOSED']);
  expect(nextStatuses('SUBMITTED', 'STAFF')).toEqual(['PUBLISHED', 'RETURNED', 'DRAFT', 'CLOSED']);
  expect(nextStatuses('CLOSED', 'STAFF')).toEqual([]);
});

test('an address is made of the words of the name, and a second one of the same name gets a number', () => {
  expect(toSlug('keripik tempe bu sulis')).toBe('keripik-tempe-bu-sulis');
  expect(toSlug('')).toBe('usaha');
  expect(toSlug('a'.repeat(100))).toHaveLength(60);
  expect(freeSlug('bordir', new Set(['bordir', 'bordir-2']))).toBe('bordir-3');
});

test.each([
  ['INSTAGRAM', '@keripik.bu_sulis', 'https://www.instagram.com/keripik.bu_sulis'],
  ['SHOPEE', 'shopee.co.id/busulis', 'https://shopee.co.id/busulis'],
  ['MAPS', 'https://maps.app.goo.gl/abc', 'https://maps.app.goo.gl/abc'],
  ['WEBSITE', 'contoh.example.org', 'https://contoh.example.org/'],
] as const)('%s %s leads to %s', (kind, typed, url) => {
  expect(readLink(kind, typed)).toEqual({ ok: true, url });
});

test.each([
  ['WEBSITE', 'javascript:alert(1)', 'NOT_HTTPS'],
  ['WEBSITE', 'http://contoh.org', 'NOT_HTTPS'],
  ['WEBSITE', 'https://bank@contoh.org', 'NOT_HTTPS'],
  ['WEBSITE', 'localhost', 'NOT_HTTPS'],
  ['INSTAGRAM', 'https://instagram.com.contoh.org/x', 'WRONG_SITE'],
  ['SHOPEE', 'https://tokopedia.com/x', 'WRONG_SITE'],
] as const)('%s %s is refused: %s', (kind, typed, problem) => {
  expect(readLink(kind, typed)).toEqual({ ok: false, problem });
});
