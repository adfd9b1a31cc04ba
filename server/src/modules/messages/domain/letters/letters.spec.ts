import { MESSAGE_TEMPLATES } from '../templates';
import { writeOut } from './letter';
import { letterFrom } from './letters';
import { SAMPLE_FACTS, SAMPLE_READER } from './sample-facts';

const ENVELOPE = { name: SAMPLE_READER, origin: 'https://contoh.pustaka' };

test('a letter says the same in text and in HTML', () => {
  const written = writeOut(letterFrom('LOAN_DUE_SOON', 'ID', SAMPLE_FACTS.LOAN_DUE_SOON), { ...ENVELOPE, locale: 'ID' });

  expect(written.subject).toBe('2 pinjaman harus kembali Kamis, 26 November 2026');
  expect(written.text).toBe([
    'Halo Siti Aminah,', 'Pinjaman berikut harus kembali paling lambat Kamis, 26 November 2026:', '- Laskar Pelangi\n- Bumi Manusia',
    'Belum selesai? Perpanjang di Pustaka Saya, selama tidak ada yang menunggu.', 'Pustaka Saya: https://contoh.pustaka/pustaka-saya', 'Perpustakaan Kota Pasuruan',
    'Surat ini dikirim otomatis. Atur surat yang ingin diterima di halaman Pustaka Saya.',
  ].join('\n\n'));
  expect(written.html).toContain('<ul><li>Laskar Pelangi</li><li>Bumi Manusia</li></ul>');
  expect(written.html).toContain('<a href="https://contoh.pustaka/pustaka-saya">Pustaka Saya</a>');
});

test('a receipt names amount, method and number', () => {
  const { subject, paragraphs } = letterFrom('PAYMENT_RECEIPT', 'EN', SAMPLE_FACTS.PAYMENT_RECEIPT);

  expect(subject).toBe('Receipt PST-2026-000123');
  expect(paragraphs).toEqual(['We received Rp12.500 (QRIS) on Tuesday, 24 November 2026. Number of the receipt: PST-2026-000123.']);
});

test('titles cannot bring markup into a letter', () => {
  const { html } = writeOut(letterFrom('HOLD_READY', 'ID', { ...SAMPLE_FACTS.HOLD_READY, title: '<script>alert("1")</script> & Co' }), { ...ENVELOPE, locale: 'ID' });

  expect(html).not.toContain('<script>');
  expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; Co');
});

test.each(MESSAGE_TEMPLATES)('%s speaks both languages and says something different in each', (template) => {
  const [indonesian, english] = (['ID', 'EN'] as const).map((locale) => writeOut(letterFrom(template, locale, SAMPLE_FACTS[template]), { ...ENVELOPE, locale }));

  expect(indonesian?.text).toMatch(/^Halo Siti Aminah,/);
  expect(english?.text).toMatch(/^Hello Siti Aminah,/);
  expect(english?.text).not.toContain('Pustaka Saya');
  expect(english?.subject).not.toBe(indonesian?.subject);
});
