import type { WorkTraits } from './work-key';
import { workKey } from './work-key';

const by = (
  name: string,
  role: 'AUTHOR' | 'TRANSLATOR' | 'EDITOR' = 'AUTHOR',
): WorkTraits['contributions'] => [{ name, role, kind: 'PERSON', isMain: role === 'AUTHOR' }];
const key = (titleProper: string, name: string | null, more: Partial<WorkTraits> = {}): string | null =>
  workKey({ titleProper, subtitle: null, series: [], contributions: name === null ? [] : by(name), ...more });

describe('the key of a work', () => {
  test('spelling of compounds, capitals and forms of the name make no other work', () => {
    const keys = [
      key('Corat-coret di Toilet', 'Eka Kurniawan'),
      key('Coratcoret Di Toilet', 'Kurniawan, Eka'),
      key('CORAT CORET DI TOILET', 'Dr. Eka Kurniawan'),
    ];

    expect(new Set(keys)).toEqual(new Set(['coratcoretditoilet/ekurniawan']));
  });

  test('an edition statement or a mere kind of book in the title makes no other work', () => {
    const keys = [
      key('Bumi Manusia', 'Pramoedya Ananta Toer'),
      key('Bumi Manusia', 'Pramoedya A. Toer', { subtitle: 'sebuah novel' }),
      key('Bumi Manusia (Edisi Khusus)', 'Toer, Pramoedya Ananta'),
    ];

    expect(new Set(keys).size).toBe(1);
  });

  test('reduplication by 2 and number words are read out', () => {
    expect(key('Orang2 Proyek', 'Ahmad Tohari')).toBe(key('Orang-orang Proyek', 'Ahmad Tohari'));
    expect(key('Ranah 3 Warna', 'A. Fuadi')).toBe(key('Ranah Tiga Warna', 'Ahmad Fuadi'));
  });

  test('volumes are works of their own', () => {
    expect(key('Detektif Conan 104', 'Aoyama Gosho')).not.toBe(key('Detektif Conan 103', 'Aoyama Gosho'));
    expect(key('Naruto', 'Kishimoto', { series: [{ title: 'Naruto', number: '1' }] })).not.toBe(
      key('Naruto', 'Kishimoto', { series: [{ title: 'Naruto', number: '2' }] }),
    );
    expect(key('Harlequin', 'Rae Anne Thayne', { subtitle: 'Haven Point 2' })).not.toBe(
      key('Harlequin', 'Rae Anne Thayne', { subtitle: 'Haven Point 3' }),
    );
  });

  test('equal titles of different people are different works', () => {
    expect(key('Perahu Kertas', 'Dee Lestari')).not.toBe(key('Perahu Kertas', 'Sapardi Djoko Damono'));
  });

  test('a title without a contributor, or with a translator only, stands alone', () => {
    expect(key('Matematika', null)).toBeNull();
    expect(key('Matematika', null, { contributions: by('Ani', 'TRANSLATOR') })).toBeNull();
    expect(key('Antologi', null, { contributions: by('Ani Wijaya', 'EDITOR') })).toBe('antologi/awijaya');
  });
});
