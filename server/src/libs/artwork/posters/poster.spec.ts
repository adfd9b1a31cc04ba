import sharp from 'sharp';

import { contrast, READABLE } from '../drawing/contrast';
import { textBoxes } from '../testing/text-boxes';
import { drawPoster, POSTER_SIZES } from './poster';
import { toPosterColours, posterPalettes } from './poster-colours';
import { posterHash } from './poster-record';
import { POSTER_SUBJECTS, type PosterFormat, type PosterRecord } from './poster-record';

const gamelan: PosterRecord = {
  subject: 'performance',
  kindName: 'Pergelaran',
  title: 'Malam Gamelan Pesisir',
  date: 'Sab, 19 Des 2026',
  time: '19.30 WIB',
  place: 'Pendopo',
};
const titles = [
  'Ki',
  'Malam Gamelan Pesisir',
  'Mari, membaca & menulis: <bersama> "Bunda"',
  'قصص الأنبياء untuk anak',
  'Ponsel untuk Eyang: enam pertemuan, dari menelepon lewat video sampai menjaga kata sandi dan mengenali berita bohong bersama cucu di ruang komputer',
  'Ketidakbertanggungjawabankemasyarakatan',
];
const records = POSTER_SUBJECTS.flatMap((subject) =>
  titles.map((title) => ({
    ...gamelan,
    subject,
    title,
    place: 'Perpustakaan Induk, Ruang Serbaguna lantai dua, Jalan yang panjang namanya',
  })),
);
const formats = Object.keys(POSTER_SIZES) as PosterFormat[];

test('the same event gives the same bytes, and each subject its own picture', () => {
  expect(records.map((record) => drawPoster(record))).toEqual(
    records.map((record) => drawPoster({ ...record })),
  );
  expect(new Set(POSTER_SUBJECTS.map((subject) => drawPoster({ ...gamelan, subject }, 'art'))).size).toBe(8);
});

test('every format is a picture that a real renderer draws in its size', async () => {
  for (const subject of POSTER_SUBJECTS) {
    for (const format of formats) {
      const { width, height } = await sharp(
        Buffer.from(drawPoster({ ...gamelan, subject }, format)),
      ).metadata();
      expect({ subject, format, width, height }).toEqual({ subject, format, ...POSTER_SIZES[format] });
    }
  }
});

test('no word leaves its poster and no two blocks of words meet, however long the title', () => {
  for (const record of records) {
    for (const format of ['portrait', 'wide'] as const) {
      const boxes = textBoxes(drawPoster(record, format));
      for (const box of boxes) {
        expect(box.left).toBeGreaterThanOrEqual(30);
        expect(box.right).toBeLessThanOrEqual(format === 'portrait' ? 570 : 476);
        expect(box.bottom).toBeLessThanOrEqual(POSTER_SIZES[format].height - 16);
      }
      const meeting = boxes.filter((box, index) =>
        boxes
          .slice(index + 1)
          .some(
            (other) =>
              box.left < other.right &&
              other.left < box.right &&
              box.top < other.bottom &&
              other.top < box.bottom,
          ),
      );
      expect({ record, meeting }).toEqual({ record, meeting: [] });
    }
  }
});

test('words are outlines, the file needs nothing from outside, and signs are escaped', () => {
  for (const record of records) {
    const poster = drawPoster(record);
    expect(poster.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
      /<text|font-|https?:|<image|<script/,
    );
    expect(poster.length).toBeLessThan(45_000);
  }
  expect(drawPoster({ ...gamelan, title: `Sapi & "Kerbau"` })).toContain(
    '<title>Pergelaran, Sapi &amp; &quot;Kerbau&quot;, Sab, 19 Des 2026</title>',
  );
});

test('words of every palette can be read on its ground', () => {
  for (const palette of Object.values(posterPalettes).flat()) {
    const { ground, ink, accentText } = toPosterColours(palette);
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(READABLE);
    expect(contrast(accentText, ground)).toBeGreaterThanOrEqual(READABLE);
  }
});

test('the hash changes with everything that is drawn, and with nothing else', () => {
  const variants = [
    gamelan,
    { ...gamelan, title: 'Malam Keroncong' },
    { ...gamelan, date: 'Min, 20 Des 2026' },
    { ...gamelan, time: '' },
    { ...gamelan, place: 'Aula' },
    { ...gamelan, kindName: 'Performance' },
    { ...gamelan, subject: 'culture' as const },
  ];

  expect(new Set(variants.map(posterHash)).size).toBe(7);
  expect(posterHash({ ...gamelan })).toBe(posterHash(gamelan));
  expect(posterHash(gamelan)).toMatch(/^[0-9a-f]{12}$/);
});
