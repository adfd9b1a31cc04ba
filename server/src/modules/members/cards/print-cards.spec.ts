import { dialects } from '../../../../test/dialects';
import { readPdfWithCodes } from '../../../platform/documents/testing/read-pdf';
import type { Member } from '../profile/member.entity';
import type { MembersHome } from '../testing/members-home';
import { DESK, done, openMembersHome, listRefusals } from '../testing/members-home';
import { CR80 } from './member-cards';
import type { CardRequest } from './print-cards';
import { printCards } from './print-cards';

describe.each(dialects)('printed cards on $name', (dialect) => {
  let members: MembersHome;
  const print = (memberIds: readonly string[], how: Partial<CardRequest> = {}) =>
    printCards(members.deps, DESK, {
      memberIds,
      design: 'HOUSE',
      paper: 'SHEET',
      hasBack: false,
      portal: 'pustaka.contoh',
      ...how,
    });
  const numbersOf = (some: readonly Member[]): string[] => some.map(({ cardNumber }) => cardNumber).sort();

  beforeAll(async () => void (members = await openMembersHome(dialect)));
  afterAll(() => members.close());

  test('a pile of cards fills sheets of ten; every bar code is read, and beside names and numbers nothing of the people is there', async () => {
    const pile: Member[] = [];
    for (let count = 0; count < 11; count++)
      pile.push(await members.register({ name: `Warga Ke ${count}`, phone: '081234567890', nik: null }));

    const { pdf, cardCount } = done(
      await print(
        pile.map(({ id }) => id),
        { hasBack: true },
      ),
    );
    const { pages } = await readPdfWithCodes(pdf);

    expect([cardCount, pages.length, pages[0]?.width, pages[0]?.height]).toEqual([11, 4, 595, 842]);
    expect([...(pages[0]?.bars ?? [])].sort()).toEqual(numbersOf(pile.slice(0, 10)));
    expect(pages[2]?.bars).toEqual(numbersOf(pile.slice(10)));
    expect(pages[1]?.bars).toEqual([]);
    expect(pages[0]?.text).toContain('Warga Ke 9');
    expect(pages[1]?.text).toContain('pustaka.contoh');
    expect(pages.map(({ text }) => text).join()).not.toMatch(/1990|8123|umum/i);
  });

  test.each(['HOUSE', 'PLAIN'] as const)(
    'a plastic card in the design %s is a page of its size, and phone and scanner read the same number',
    async (design) => {
      const { id, cardNumber } = await members.register({
        name: 'Raden Ajeng Siti Nur Aini Rahmawati Kusumaningrum binti Abdurrahman',
      });

      const { pages } = await readPdfWithCodes(done(await print([id], { design, paper: 'CARD' })).pdf);

      expect(pages.map(({ width, height, code, bars }) => ({ width, height, code, bars }))).toEqual([
        { width: Math.round(CR80[0]), height: Math.round(CR80[1]), code: cardNumber, bars: [cardNumber] },
      ]);
    },
  );

  test('nobody, too many, and somebody without a card are refused, and no file is made', async () => {
    const { id } = await members.register();

    expect(listRefusals(await print([]))).toEqual(['INVALID memberIds']);
    expect(listRefusals(await print(Array.from({ length: 101 }, (_, number) => `mbr_${number}`)))).toEqual([
      'INVALID memberIds',
    ]);
    expect(listRefusals(await print([id, 'mbr_nobody']))).toEqual(['NOT_FOUND memberIds.1']);
  });
});
