import { foldText, nameKey, titleKey } from './text';

describe('foldText', () => {
  test.each([
    ['LASKAR Pelangi', 'laskar pelangi'],
    ["Al-Qur'an", 'al quran'],
    ['Al-Qur`an', 'al quran'],
    ['Al-Qur’an', 'al quran'],
    ['Do‘a', 'doa'],
    ['Syariʿah', 'syariah'],
    ['Café Über Ångström', 'cafe uber angstrom'],
    ['Straße', 'strasse'],
    ['899.221', '899221'],
    ['2X4.2', '2x42'],
    ['1.000 Kata', '1000 kata'],
    ['  dua   spasi ', 'dua spasi'],
    ['%_*"()+~@', ''],
    ['a\u0000b', 'a b'],
    ['\ud800x', 'x'],
    ['القرآن', 'القران'],
  ])('folds %j to %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});

test('the order of the parts of a name does not matter to its key', () => {
  expect(nameKey('Toer, Pramoedya Ananta')).toBe(nameKey('Pramoedya Ananta Toer'));
});

test('a title key keeps the order of words', () => {
  expect(titleKey('Bumi  Manusia: Sebuah Roman')).toBe('bumi manusia sebuah roman');
});
