import { makeVoucherCode, readVoucherCode } from './voucher-code.rules';

describe('codes of vouchers', () => {
  test('are read in any case, with or without hyphen and spaces', () => {
    const code = makeVoucherCode();

    expect(code).toMatch(/^[34679ACDEFHJKMNPQRTVWXY]{4}-[34679ACDEFHJKMNPQRTVWXY]{4}$/);
    expect(readVoucherCode(code)).toBe(code);
    expect(readVoucherCode(` ${code.toLowerCase().replace('-', ' ')} `)).toBe(code);
  });

  test('betray every wrong character and every pair that changed places', () => {
    const plain = makeVoucherCode().replace('-', '');
    const wrong = [...plain].flatMap((character, place) =>
      [...'34679ACDEFHJKMNPQRTVWXY']
        .filter((other) => other !== character)
        .map((other) => plain.slice(0, place) + other + plain.slice(place + 1)),
    );
    const swapped = [...plain]
      .map((_, place) => [plain[place], plain[place + 1]] as const)
      .flatMap(([one, other = ''], place) =>
        place < 7 && one !== other ? [`${plain.slice(0, place)}${other}${one}${plain.slice(place + 2)}`] : [],
      );

    expect(wrong).toHaveLength(8 * 22);
    expect([...wrong, ...swapped].filter((code) => readVoucherCode(code) !== null)).toEqual([]);
  });

  test('are nothing else', () => {
    expect(['', 'AAAA', 'AAAA-AAAA-AAAA', '0000-0000', 'kartu'].map(readVoucherCode)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});
