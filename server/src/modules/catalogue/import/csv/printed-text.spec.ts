import { splitTitle } from './printed-text';

test.each([
  [
    'Kopi Pasuruan : dari kebun ke cangkir / Sari Wulandari',
    { titleProper: 'Kopi Pasuruan', subtitle: 'dari kebun ke cangkir', responsibility: 'Sari Wulandari' },
  ],
  [
    'Kompeten Biologi SMA / MA Kelas 10',
    { titleProper: 'Kompeten Biologi SMA/MA Kelas 10', subtitle: null, responsibility: null },
  ],
  [
    'Matematika SMP / MTs / Tim Guru',
    { titleProper: 'Matematika SMP/MTs', subtitle: null, responsibility: 'Tim Guru' },
  ],
])('%j is parted', (printed, parts) => {
  expect(splitTitle(printed)).toEqual(parts);
});
