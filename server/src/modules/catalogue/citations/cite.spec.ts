import type { BibliographicRecord, RecordContribution } from '../shared/bibliographic-record';
import { blankRecord } from '../shared/bibliographic-record';
import { cite } from './cite';

const person = (name: string, more: Partial<RecordContribution> = {}): RecordContribution => ({
  name,
  variantNames: [],
  kind: 'PERSON',
  role: 'AUTHOR',
  isMain: false,
  printedName: null,
  birthYear: null,
  deathYear: null,
  ...more,
});
const title = (titleProper: string, more: Partial<BibliographicRecord> = {}): BibliographicRecord => ({
  ...blankRecord(titleProper),
  ...more,
});

const bumi = title('Bumi Manusia', {
  subtitle: 'sebuah novel',
  publicationPlace: 'Jakarta',
  publisher: 'Hasta Mitra',
  publicationYear: 1980,
  edition: 'Cet. 2',
  languages: ['ind'],
  extent: '535 hlm.',
  contributions: [person('Pramoedya Ananta Toer', { isMain: true })],
  identifiers: [{ kind: 'ISBN', printed: '979-8659-12-0', qualifier: null }],
});

describe('citations', () => {
  test('an Indonesian name is cited by its last element', () => {
    expect(cite(bumi, 'APA')).toBe('Toer, P. A. (1980). Bumi Manusia: sebuah novel (Cet. 2). Hasta Mitra.');
    expect(cite(bumi, 'MLA')).toBe(
      'Toer, Pramoedya Ananta. Bumi Manusia: sebuah novel. Cet. 2, Hasta Mitra, 1980.',
    );
    expect(cite(bumi, 'CHICAGO')).toBe(
      'Toer, Pramoedya Ananta. Bumi Manusia: sebuah novel. Cet. 2. Jakarta: Hasta Mitra, 1980.',
    );
  });

  test('single names, initials and bodies stay whole; without a year it says t.t.', () => {
    const record = title('Apa & Siapa?', {
      contributions: [
        person('Hamka'),
        person('Y.B. Mangunwijaya'),
        person('Badan Pusat Statistik', { kind: 'CORPORATE' }),
      ],
    });

    expect(cite(record, 'APA')).toBe(
      'Hamka, Mangunwijaya, Y. B., & Badan Pusat Statistik. (t.t.). Apa & Siapa?',
    );
    expect(cite(record, 'MLA')).toBe('Hamka, dkk. Apa & Siapa? T.t.');
    expect(cite(record, 'CHICAGO')).toBe(
      'Hamka, Y.B. Mangunwijaya, dan Badan Pusat Statistik. Apa & Siapa? t.t.',
    );
  });

  test('an English title is cited with English words', () => {
    const record = title('Sapiens', {
      languages: ['eng'],
      publisher: 'Harper',
      contributions: [
        person('Harari, Yuval Noah', { isMain: true }),
        person('Budi Santoso', { role: 'TRANSLATOR' }),
      ],
    });

    expect(cite(record, 'APA')).toBe('Harari, Y. N. (n.d.). Sapiens (B. Santoso, Trans.). Harper.');
    expect(cite(record, 'MLA')).toBe('Harari, Yuval Noah. Sapiens. Translated by Budi Santoso, Harper, n.d.');
  });

  test('editors stand in when there is no author', () => {
    const record = title('Antologi', {
      languages: ['eng'],
      publicationYear: 2020,
      contributions: [person('Ani Wijaya', { role: 'EDITOR' }), person('Budi Santoso', { role: 'EDITOR' })],
    });

    expect(cite(record, 'APA')).toBe('Wijaya, A., & Santoso, B. (Eds.). (2020). Antologi.');
    expect(cite(record, 'CHICAGO')).toBe('Wijaya, Ani, and Budi Santoso, eds. Antologi. 2020.');
  });

  test('a title without anyone is cited under itself', () => {
    expect(cite(title('Kamus', { publisher: 'Balai Pustaka' }), 'APA')).toBe('Kamus. (t.t.). Balai Pustaka.');
  });

  test('of more than twenty people APA gives nineteen and the last', () => {
    const record = title('Buku', {
      publicationYear: 2020,
      contributions: Array.from({ length: 22 }, (_, place) => person(`Nama${place}`)),
    });

    expect(cite(record, 'APA')).toContain('Nama17, Nama18, … Nama21. (2020).');
  });

  test('RIS has one tag a line, ended as the format asks', () => {
    expect(cite(bumi, 'RIS')).toBe(
      [
        'TY  - BOOK',
        'AU  - Toer, Pramoedya Ananta',
        'TI  - Bumi Manusia: sebuah novel',
        'ET  - Cet. 2',
        'CY  - Jakarta',
        'PB  - Hasta Mitra',
        'PY  - 1980',
        'SP  - 535',
        'SN  - 9789798659126',
        'LA  - ind',
        'ER  - ',
        '',
      ].join('\r\n'),
    );
  });

  test('BibTeX escapes what TeX would read as commands', () => {
    const record = title('100% {C#} & \\input_~^$', {
      publicationYear: 2001,
      contributions: [person('Badan Pusat Statistik', { kind: 'CORPORATE', isMain: true })],
    });

    expect(cite(record, 'BIBTEX')).toBe(
      [
        '@book{badan2001100,',
        '  author = {{Badan Pusat Statistik}},',
        '  title = {{100\\% \\{C\\#\\} \\& \\textbackslash{}input\\_\\textasciitilde{}\\textasciicircum{}\\$}},',
        '  year = {2001}',
        '}',
        '',
      ].join('\n'),
    );
  });
});
