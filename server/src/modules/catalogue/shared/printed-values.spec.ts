import { closeUp, foldHeading } from './folding';
import { languageCode } from './languages';
import { parseCivilDate, parsePrintedYear } from './printed-values';
import { parseRupiah } from './printed-values';

describe('values as printed', () => {
  test.each([
    ['2016', 2016],
    ['[2016?]', 2016],
    ['c2004', 2004],
    ['Cet. 2, 2019', 2019],
    ['2024.0', 2024],
    ['1999-2003', 1999],
    ['1995-', 1995],
    ['1418 H/1997', 1997],
    ['1418 H', 1997],
    ['t.t.', null],
    ['19--', null],
    ['9999', null],
    ['', null],
  ])('the year of "%s" is %s', (printed, year) => {
    expect(parsePrintedYear(printed)).toBe(year);
  });

  test.each([
    ['14-02-2015', '2015-02-14'],
    ['2015-02-14', '2015-02-14'],
    ['2015-02-14 10:00:00', '2015-02-14'],
    ['1/3/2020', '2020-03-01'],
    ['14 Februari 2015', '2015-02-14'],
    ['17 Agt 2020', '2020-08-17'],
    ['31-02-2015', null],
    ['kemarin', null],
  ])('the date "%s" is %s', (printed, date) => {
    expect(parseCivilDate(printed)).toBe(date);
  });

  test.each([
    ['Rp 85.000', 85000],
    ['85000', 85000],
    ['85.000,00', 85000],
    ['85000.00', 85000],
    ['$24.95', null],
    ['gratis', null],
  ])('the price "%s" is %s', (printed, price) => {
    expect(parseRupiah(printed)).toBe(price);
  });

  test.each([
    ['Indonesia', 'ind'],
    ['Bahasa Jawa', 'jav'],
    ['English', 'eng'],
    ['id', 'ind'],
    ['fre', 'fre'],
    ['und', null],
    ['Klingon', null],
  ])('the language "%s" is %s', (printed, code) => {
    expect(languageCode(printed)).toBe(code);
  });

  test('folding takes away marks, apostrophes and case', () => {
    expect(foldHeading('Al-Qur’ān  &  Hadis')).toBe('al quran hadis');
    expect(closeUp('Corat-Coret')).toBe('coratcoret');
  });
});
