import { repairMojibake } from './mojibake';

describe('text saved in the wrong encoding', () => {
  test.each([
    ['DonÃ¢â‚¬â„¢t', 'Don’t'],
    ['ChÃ¨re', 'Chère'],
    ['SÃƒÆ’Ã‚Â©ance', 'Séance'],
    ['â€œKitaâ€\u009d', '“Kita”'],
  ])('%s is mended to %s', (damaged, text) => {
    expect(repairMojibake(damaged)).toBe(text);
  });

  test.each(['café', 'Ångström', 'Æroskøbing', 'Ã la carte', 'naïve “quotes” – dash', 'الكتاب'])(
    '%s is right as it is',
    (text) => {
      expect(repairMojibake(text)).toBe(text);
    },
  );
});
