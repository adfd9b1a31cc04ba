import { isDegree, withoutTitles } from './academic-titles';
import { splitNames } from './name-lists';
import { directOrder, lastElementEntry, nameForms, nameKey, tidyName } from './person-names';

describe('titles and degrees', () => {
  test.each([
    ['Prof. Dr. H. Abdul Wahid, M.A.', 'Abdul Wahid'],
    ['Dr. drh. Ida Bagus Nugraha Swacita, M.P.', 'Ida Bagus Nugraha Swacita'],
    ['K.H. Abdurrahman Wahid', 'Abdurrahman Wahid'],
    ['Dr. (H.C.) Ir. Soekarno', 'Soekarno'],
    ['Prof.Dr.Dr.Anies,M.Kes,Pkk', 'Anies'],
    ['Devita Putri Anjarsari S.Kom, MM', 'Devita Putri Anjarsari'],
    ['H.B. Jassin', 'H.B. Jassin'],
    ['A.A. Navis', 'A.A. Navis'],
    ['R.A. Kartini', 'R.A. Kartini'],
    ['Toer, Pramoedya Ananta', 'Toer, Pramoedya Ananta'],
  ])('%s is %s without them', (printed, name) => {
    expect(withoutTitles(printed)).toBe(name);
  });

  test('names are no degrees', () => {
    expect(['Koko Andiko', 'Toer', 'Hamka'].map(isDegree)).toEqual([false, false, false]);
    expect(['S.E.', 'M.Pd.I.', 'Ph. D', 'Lc', 'CFRM.'].map(isDegree)).toEqual([true, true, true, true, true]);
  });
});

describe('lists of names', () => {
  test.each([
    ['Kak Freddie, Koko Andiko', ['Kak Freddie', 'Koko Andiko'], false],
    ['Benjamin Graham dan David L. Dodd', ['Benjamin Graham', 'David L. Dodd'], false],
    [
      'Isky Wulandari, Eka Meirina, Dan Dwi Margiyani',
      ['Isky Wulandari', 'Eka Meirina', 'Dwi Margiyani'],
      false,
    ],
    ['Solikin M. Juhro, Dkk', ['Solikin M. Juhro'], true],
    ['Bara Wahyu Ramadhan, S.Si., Et.Al', ['Bara Wahyu Ramadhan, S.Si.'], true],
    ['Sri Bawon, S.Sn. & Yan, M.Pd.', ['Sri Bawon, S.Sn.', 'Yan, M.Pd.'], false],
    ['REKI KAWAHARA / ABEC', ['REKI KAWAHARA', 'ABEC'], false],
    [
      'Marwan Asri; Karina Wulandari; dan Bronsan Beda',
      ['Marwan Asri', 'Karina Wulandari', 'Bronsan Beda'],
      false,
    ],
    ['m&c!', ['m&c!'], false],
    ['Usborne Publishing, Inc.', ['Usborne Publishing, Inc.'], false],
    ['Ani Wijaya, S, Pd', ['Ani Wijaya'], false],
    ['-', [], false],
  ])('%s', (printed, names, hasOthers) => {
    expect(splitNames(printed)).toEqual({ names, hasOthers });
  });
});

describe('forms of a name', () => {
  test('an Indonesian name is entered under its first element, the last element refers to it', () => {
    expect(nameForms('Pramoedya Ananta Toer')).toEqual({
      heading: 'Pramoedya Ananta Toer',
      variants: ['Toer, Pramoedya Ananta'],
    });
  });

  test('a clan name is the entry element', () => {
    expect(nameForms('Dr. A.H. Nasution')).toEqual({
      heading: 'Nasution, A.H.',
      variants: ['A.H. Nasution'],
    });
  });

  test('a name that comes inverted keeps its entry', () => {
    expect(nameForms('Toer, Pramoedya Ananta')).toEqual({
      heading: 'Toer, Pramoedya Ananta',
      variants: ['Pramoedya Ananta Toer'],
    });
  });

  test('a single name has one form', () => {
    expect(nameForms('HAMKA')).toEqual({ heading: 'Hamka', variants: [] });
  });

  test('particles and suffixes stay where they belong', () => {
    expect(lastElementEntry('Jan van der Meer')).toBe('van der Meer, Jan');
    expect(lastElementEntry('Martin Luther King Jr.')).toBe('King, Martin Luther, Jr.');
    expect(directOrder('King, Martin Luther, Jr.')).toBe('Martin Luther King Jr.');
    expect(lastElementEntry('Farida Puji P.')).toBe('Farida Puji P.');
  });

  test('all forms of a name meet under one key', () => {
    const forms = ['Y.B. Mangunwijaya', 'Y. B. Mangunwijaya', 'Mangunwijaya, Y.B.', 'Dr. Y.b. Mangunwijaya'];

    expect(new Set(forms.map(nameKey))).toEqual(new Set(['ybmangunwijaya']));
  });

  test('shouting and stray marks are mended', () => {
    expect(tidyName('  PRAMOEDYA  ANANTA TOER, ')).toBe('Pramoedya Ananta Toer');
    expect(tidyName('M.F.Hazim')).toBe('M.F. Hazim');
  });
});
