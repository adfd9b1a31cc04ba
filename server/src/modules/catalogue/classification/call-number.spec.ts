import { callNumberLines, callNumberText, composeCallNumber, parseCallNumber } from './call-number';
import { shelfSortKey } from './class-notation';

const parsed = (text: string): ReturnType<typeof parseCallNumber> => parseCallNumber(text);

describe('call numbers', () => {
  test.each([
    ['899.221 PRA b', null, '899.221', 'PRA', 'b'],
    ['899.221\nTOE\nb', null, '899.221', 'TOE', 'b'],
    ['005.13/3-22 Jan p', null, '005.13/3-22', 'Jan', 'p'],
    ['R 030 ENS', 'R', '030', 'ENS', null],
    ['A 899.221 SET k', 'A', '899.221', 'SET', 'k'],
    ['FIK PRA b', null, 'FIK', 'PRA', 'b'],
    ['FIK', null, 'FIK', null, null],
    ['A FIK SET k', 'A', 'FIK', 'SET', 'k'],
    ['2X4.2 RAS f', null, '2X4.2', 'RAS', 'f'],
  ])('%s is read in its parts', (text, ...parts) => {
    const [prefix, classNumber, entryMark, titleMark] = parts;
    expect(parsed(text)).toEqual({ prefix, classNumber, entryMark, titleMark });
  });

  test('nothing is no call number', () => {
    expect(parsed('  ')).toBeNull();
  });

  test('a proposal takes three letters of the entry word and the first of the title', () => {
    const proposal = composeCallNumber({
      classNumber: '899.221',
      entry: 'Toer, Pramoedya Ananta',
      title: 'Bumi Manusia',
      prefix: 'R',
    });

    expect(callNumberLines(proposal)).toEqual(['R', '899.221', 'TOE', 'b']);
    expect(callNumberText(composeCallNumber({ classNumber: '2X1', entry: "Al-Qur'an", title: 'Éla' }))).toBe(
      '2X1 ALQ e',
    );
  });

  test('shelves run by class digit by digit, 2X after 299, letters after numbers, prefixed shelves last', () => {
    const onShelf = [
      '000 UMU a',
      '005.13/3-22 Jan p',
      '005.2 ABC d',
      '297 ISL a',
      '297.3 AKI d',
      '299 AGA m',
      '2X1.3 TAF s',
      '2X4.2 RAS f',
      '300 ILM u',
      '899.22 A b',
      '899.221 PRA b',
      '899.221 PRA r',
      '899.221 TOE a',
      'FIK AAN z',
      'FIK PRA b',
      'A 899.221 SET k',
      'R 030 ENS',
      'R 030.1 ENS',
    ];
    const shuffled = [...onShelf].reverse();

    const sorted = shuffled
      .map((text) => ({ text, key: shelfSortKey(parsed(text) ?? fail()) }))
      .sort((a, b) => (a.key < b.key ? -1 : 1));

    expect(sorted.map(({ text }) => text)).toEqual(onShelf);
  });
});

function fail(): never {
  throw new Error('expected a call number');
}
