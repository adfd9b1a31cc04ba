import { sceneFor } from './cues';
import { rainbow } from './sky';
import { bars, bowl } from './things';
import { houses, mosque } from './town';
import { rainfall, sea } from './water';

test.each([
  ['Hujan Bulan Juni', rainfall],
  ['Laut Bercerita', sea],
  ['Laskar Pelangi', rainbow],
  ['25 Resep Makanan Daerah', bowl],
  ['Rumah Kaca', houses],
  ['Panduan Lengkap Shalat', mosque],
  ['Ekonomi Pembangunan', bars],
])('a word of %j chooses its picture', (title, scene) => {
  expect(sceneFor(title)).toBe(scene);
});

test('a title without such a word chooses none', () => {
  expect(sceneFor('Atheis')).toBeUndefined();
});
