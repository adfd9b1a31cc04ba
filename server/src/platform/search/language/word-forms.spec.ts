import { nameSound } from './spelling';
import { createWordForms } from './word-forms';

const forms = createWordForms();

describe('spellings of one word have one key', () => {
  test.each([
    ['soekarno', 'sukarno'],
    ['toer', 'tur'],
    ['djakarta', 'jakarta'],
    ['tjokroaminoto', 'cokroaminoto'],
    ['chusus', 'khusus'],
    ['alquran', 'quran'],
    ['qoran', 'quran'],
    ['shalat', 'salat'],
    ['sholat', 'salat'],
    ['solat', 'salat'],
    ['hadits', 'hadis'],
    ['hadist', 'hadis'],
    ['fiqih', 'fikih'],
    ['fiqh', 'fikih'],
    ['dzikir', 'zikir'],
    ['khutbah', 'khotbah'],
    ['ramadhan', 'ramadan'],
    ['romadhon', 'ramadan'],
    ['syariat', 'syariah'],
    ['umroh', 'umrah'],
    ['ustadz', 'ustaz'],
    ['wudhu', 'wudu'],
    ['mohammad', 'muhammad'],
    ['moh', 'muhammad'],
    ['praktek', 'praktik'],
    ['resiko', 'risiko'],
    ['analisa', 'analisis'],
    ['azas', 'asas'],
    ['apotik', 'apotek'],
    ['ijin', 'izin'],
    ['kwalitas', 'kualitas'],
    ['system', 'sistem'],
    ['jogja', 'yogyakarta'],
    ['solo', 'surakarta'],
    ['perancis', 'prancis'],
    ['yg', 'yang'],
    ['tiga', '3'],
    ['iv', '4'],
    ['007', '7'],
    ['ayatayat', 'ayat'],
    ['ukm', 'umkm'],
    ['maghrib', 'magrib'],
    ['ghozali', 'ghazali'],
    ['gazali', 'ghazali'],
    ['sholeh', 'saleh'],
    ['aktifitas', 'aktivitas'],
    ['faham', 'paham'],
    ['isteri', 'istri'],
    ['ksatria', 'kesatria'],
  ])('%s = %s', (one, other) => {
    expect(forms(one).key).toBe(forms(other).key);
  });
});

test.each([
  ['koran', 'quran'],
  ['pelajar', 'ajar'],
  ['jawa', 'yawa'],
  ['batik', 'matematik'],
  ['salat', 'salad'],
])('%s is not %s', (one, other) => {
  expect(forms(one).key).not.toBe(forms(other).key);
  expect(forms(one).root).not.toBe(forms(other).root);
});

test.each([
  ['shirazy', 'sirajy'],
  ['wijaya', 'widjaja'],
  ['yusuf', 'joesoef'],
  ['aisyah', 'aisya'],
  ['zulkifli', 'dzulkifli'],
  ['ronggowarsito', 'ranggawarsita'],
  ['qosim', 'qasim'],
])('%s sounds like %s', (one, other) => {
  expect(forms(one).sound).toBe(forms(other).sound);
});

test('short names have no sound, so that Dee is not De', () => {
  expect(forms('dee').sound).toBeNull();
});

test('an abbreviation stands for the roots of its words', () => {
  expect(forms('umkm').expansion).toEqual(['usaha', 'mikro', 'kecil', 'tengah']);
  expect(forms('kelima').expansion).toEqual(['5']);
  expect(forms('cinta').expansion).toEqual([]);
});

test.each([
  ['syaiful', 'saiful'],
  ['fauziah', 'fauzia'],
  ['maulana', 'molana'],
  ['zainuddin', 'zenuddin'],
  ['flaubert', 'flobert'],
  ['sidney', 'sidni'],
  ['sylado', 'silado'],
])('%s sounds like %s', (one, other) => {
  expect(nameSound(one)).toBe(nameSound(other));
});

test.each([
  ['aisyah', 'esa'],
  ['laura', 'lara'],
  ['aulia', 'alia'],
  ['lelah', 'laila'],
])('%s sounds unlike %s', (one, other) => {
  expect(nameSound(one)).not.toBe(nameSound(other) ?? other);
});
