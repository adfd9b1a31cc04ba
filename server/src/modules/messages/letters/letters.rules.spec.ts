import { isWordedTemplate, MESSAGE_TEMPLATES } from '../templates.terms';
import { writeOut } from './letter.rules';
import { writeLetter } from './letters.rules';
import { buildPushNote } from './notes.rules';
import { unknownPlaceholders } from './placeholders.rules';
import { SAMPLE_FACTS, SAMPLE_READER } from './sample-facts.rules';
import { shippedWording } from './wording.rules';

const LIBRARY = { indonesian: 'Perpustakaan Kota Pasuruan', english: 'Pasuruan City Library' };
const ENVELOPE = { name: SAMPLE_READER, library: LIBRARY, origin: 'https://contoh.pustaka' };

test('a letter says the same in text and in HTML', () => {
  const written = writeOut(writeLetter('LOAN_DUE_SOON', SAMPLE_FACTS.LOAN_DUE_SOON, { locale: 'ID' }), {
    ...ENVELOPE,
    locale: 'ID',
  });

  expect(written.subject).toBe('2 pinjaman harus kembali Kamis, 26 November 2026');
  expect(written.text).toBe(
    [
      'Halo Siti Aminah,',
      'Pinjaman berikut harus kembali paling lambat Kamis, 26 November 2026:',
      '- Laskar Pelangi\n- Bumi Manusia',
      'Belum selesai? Perpanjang di Pustaka Saya, selama tidak ada yang menunggu.',
      'Pustaka Saya: https://contoh.pustaka/pustaka-saya',
      'Perpustakaan Kota Pasuruan',
      'Surat ini dikirim otomatis. Atur surat yang ingin diterima di halaman Pustaka Saya.',
    ].join('\n\n'),
  );
  expect(written.html).toContain('<ul><li>Laskar Pelangi</li><li>Bumi Manusia</li></ul>');
  expect(written.html).toContain('<a href="https://contoh.pustaka/pustaka-saya">Pustaka Saya</a>');
});

test('a receipt names amount, method and number', () => {
  const { subject, paragraphs } = writeLetter('PAYMENT_RECEIPT', SAMPLE_FACTS.PAYMENT_RECEIPT, {
    locale: 'EN',
  });

  expect(subject).toBe('Receipt PST-2026-000123');
  expect(paragraphs).toEqual([
    'We received Rp12.500 (QRIS) on Tuesday, 24 November 2026. Number of the receipt: PST-2026-000123.',
  ]);
});

test('titles cannot bring markup into a letter', () => {
  const { html } = writeOut(
    writeLetter(
      'HOLD_READY',
      { ...SAMPLE_FACTS.HOLD_READY, title: '<script>alert("1")</script> & Co' },
      { locale: 'ID' },
    ),
    { ...ENVELOPE, locale: 'ID' },
  );

  expect(html).not.toContain('<script>');
  expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; Co');
});

test.each(MESSAGE_TEMPLATES)('%s speaks both languages and says something different in each', (template) => {
  const [indonesian, english] = (['ID', 'EN'] as const).map((locale) =>
    writeOut(writeLetter(template, SAMPLE_FACTS[template], { locale }), { ...ENVELOPE, locale }),
  );

  expect(indonesian?.text).toMatch(/^Halo Siti Aminah,/);
  expect(english?.text).toMatch(/^Hello Siti Aminah,/);
  expect(english?.text).not.toContain('Pustaka Saya');
  expect(english?.text.split('\n').at(-1)).not.toBe(indonesian?.text.split('\n').at(-1));
});

test('a wording of the library takes the place of the shipped one; a place without a value leaves no gap', () => {
  const wording = {
    subject: 'Buku {{jumlah}}',
    body: 'Mohon dikembalikan {{untuk}} sebelum {{tanggal}}.',
    closing: '',
  };

  expect(writeLetter('LOAN_DUE_SOON', SAMPLE_FACTS.LOAN_DUE_SOON, { locale: 'ID', wording })).toMatchObject({
    subject: 'Buku 2 pinjaman',
    paragraphs: ['Mohon dikembalikan sebelum Kamis, 26 November 2026.'],
    closing: '',
  });
});

test('a title that looks like a place stays a title', () => {
  const { subject } = writeLetter(
    'HOLD_READY',
    { ...SAMPLE_FACTS.HOLD_READY, title: '{{cabang}} {{uang}}' },
    { locale: 'ID' },
  );

  expect(subject).toBe('Siap diambil: {{cabang}} {{uang}}');
});

test.each([
  ['{{jumlah}} sampai {{tanggal}}', []],
  ['{{ jumlah }}', []],
  ['{{judul}} dan {{nik}}', ['judul', 'nik']],
  ['{{jumlah', ['{{']],
  ['jumlah}} {{}}', ['', '}}']],
] as const)('in %j the places %j are unknown to a letter about loans', (text, unknown) => {
  expect(unknownPlaceholders('LOAN_DUE_SOON', text)).toEqual(unknown);
});

test.each(MESSAGE_TEMPLATES.filter(isWordedTemplate))(
  'the shipped wording of %s uses places that exist',
  (template) => {
    for (const locale of ['ID', 'EN'] as const)
      expect(
        unknownPlaceholders(template, Object.values(shippedWording(template, locale)).join(' ')),
      ).toEqual([]);
  },
);

test.each(MESSAGE_TEMPLATES)('the note of %s names neither title nor person', (template) => {
  const facts = JSON.stringify(SAMPLE_FACTS[template]);
  for (const locale of ['ID', 'EN'] as const) {
    const { title, body } = buildPushNote(template, locale, LIBRARY);
    expect(
      [title, body].filter((text) => /Laskar|Bumi|Budi|Siti|PST-/.test(text) || facts.includes(text)),
    ).toEqual([]);
  }
});

test('letters about shifts say for which child they are, in subject and text', () => {
  for (const template of ['SHIFT_CONFIRMED', 'SHIFT_REMINDER', 'SHIFT_OFF', 'SHIFT_THANKS'] as const) {
    const written = writeOut(
      writeLetter(template, { ...SAMPLE_FACTS[template], childName: 'Budi' } as never, { locale: 'ID' }),
      { ...ENVELOPE, locale: 'ID' },
    );

    expect(written.subject).toContain(' atas nama Budi');
    expect(written.text).toContain(' atas nama Budi');
  }
});
