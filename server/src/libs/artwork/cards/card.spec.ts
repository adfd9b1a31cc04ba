import sharp from 'sharp';

import { contrast, READABLE } from '../drawing/contrast';
import { POSTER_SUBJECTS } from '../posters';
import { posterPalettes, toPosterColours } from '../posters/poster-colours';
import { textBoxes } from '../testing/text-boxes';
import { hardTitles, realTitles } from '../testing/titles';
import { drawCardRecord } from './card';
import type { CardRecord, CardSize } from './card-record';
import { CARD_SIZES, cardHash } from './card-record';

const story: CardRecord = {
  subject: 'storytelling',
  kindName: 'Dongeng anak',
  title: 'Dongeng Sabtu: Kancil dan Laut',
  lines: ['Sab, 5 Des 2026', '09.00–10.30 WIB · Ruang Anak, Perpustakaan Induk'],
  house: 'Perpustakaan Kota Pasuruan',
};
const sizes = Object.keys(CARD_SIZES) as CardSize[];
const hard = [
  'Ki',
  'قصص الأنبياء للأطفال',
  'قصص الأنبياء untuk anak',
  'Ponsel untuk Eyang: enam pertemuan, dari menelepon lewat video sampai menjaga kata sandi dan mengenali berita bohong bersama cucu di ruang komputer',
  'Ketidakbertanggungjawabankemasyarakatan',
  'Mari, membaca & menulis: <bersama> "Bunda"',
];
const longest = {
  lines: [
    'Sab, 5 Des 2026 – Min, 31 Jan 2027, setiap hari kecuali hari libur nasional dan cuti bersama',
    '09.00–10.30 WIB · Ruang Serbaguna lantai dua, Perpustakaan Induk, Jalan yang panjang sekali namanya',
  ],
} as const;
const records = [...realTitles.slice(0, 20), ...hardTitles.slice(0, 20)]
  .map(({ title }) => title)
  .concat(hard)
  .map((title, place) => ({
    ...story,
    ...(place % 2 === 0 ? longest : {}),
    title,
    subject: POSTER_SUBJECTS[place % POSTER_SUBJECTS.length] ?? 'culture',
  }));

test('every size is a picture that a real renderer draws in its pixels', async () => {
  for (const size of sizes) {
    const picture = sharp(Buffer.from(drawCardRecord(story, size)));
    const { width, height } = await picture.metadata();
    expect({ size, width, height }).toEqual({ size, ...CARD_SIZES[size] });
    const { info } = await picture.jpeg({ quality: 85 }).toBuffer({ resolveWithObject: true });
    expect([info.format, info.width, info.height]).toEqual([
      'jpeg',
      CARD_SIZES[size].width,
      CARD_SIZES[size].height,
    ]);
  }
});

test('no word leaves its card and no two blocks of words meet, however long the title', () => {
  for (const record of records)
    for (const size of sizes) {
      const boxes = textBoxes(drawCardRecord(record, size));
      const [right, bottom] = size === 'WIDE' ? [476, 488] : [572, FEET[size]];
      for (const box of boxes) {
        expect({ record, size, isInside: box.left >= 30 && box.right <= right }).toMatchObject({
          isInside: true,
        });
        expect({ record, size, isInside: box.top >= HEADS[size] && box.bottom <= bottom }).toMatchObject({
          isInside: true,
        });
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
      expect({ record, size, meeting }).toEqual({ record, size, meeting: [] });
    }
});

/** A story keeps 250 pixels above and 340 below free, where a network draws its own signs. */
const HEADS: Readonly<Record<CardSize, number>> = { SQUARE: 24, PORTRAIT: 24, STORY: 138, WIDE: 24 };
const FEET: Readonly<Record<Exclude<CardSize, 'WIDE'>, number>> = { SQUARE: 588, PORTRAIT: 734, STORY: 878 };

test('words are outlines, nothing is needed from outside, and signs are escaped', () => {
  for (const record of records) {
    const card = drawCardRecord(record, 'PORTRAIT');
    expect(card.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
      /<text|font-|https?:|<image|<script|<bersama>/,
    );
  }
});

test('words of every palette can be read on the ground they stand on', () => {
  for (const subject of POSTER_SUBJECTS)
    for (const palette of posterPalettes[subject]) {
      const { ground, ink, accentText } = toPosterColours(palette);
      expect(contrast(ink, ground)).toBeGreaterThanOrEqual(READABLE);
      expect(contrast(accentText, ground)).toBeGreaterThanOrEqual(READABLE);
    }
});

test('the name of a card changes with everything that is drawn, and the same record gives the same bytes', () => {
  const variants: CardRecord[] = [
    story,
    { ...story, title: 'Malam Keroncong' },
    { ...story, lines: ['Min, 6 Des 2026', story.lines[1]] },
    { ...story, house: 'Pasuruan City Library' },
    { ...story, subject: 'culture' },
  ];
  expect(new Set(variants.map(cardHash)).size).toBe(variants.length);
  expect(drawCardRecord(story, 'SQUARE')).toBe(drawCardRecord({ ...story }, 'SQUARE'));
});
