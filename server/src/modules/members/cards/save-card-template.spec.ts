import { dialects } from '../../../../test/dialects';
import { readPdfWithCodes } from '../../../platform/documents/testing/read-pdf';
import { cardTemplate } from './card-templates.queries';
import type { CardTemplate } from './card-template.rules';
import { CARD_COLOURS, HOUSE_TEMPLATE } from './card-template.rules';
import type { MembersHome } from '../testing/members-home';
import { DESK, done, openMembersHome, listRefusals } from '../testing/members-home';
import { printCards } from './print-cards';
import { printExampleCard, saveCardTemplate } from './save-card-template';

const OWN: CardTemplate = {
  institution: 'Perpustakaan Sekargadung',
  heading: 'Kartu pembaca',
  backLines: ['Satu kartu untuk satu orang.'],
  colour: 'NAVY',
  code: 'QR',
  hasMotif: false,
  logoUploadId: null,
};

describe.each(dialects)('the template of printed cards on $name', (dialect) => {
  let members: MembersHome;
  const print = async (id: string) =>
    readPdfWithCodes(
      done(
        await printCards(members.deps, DESK, {
          memberIds: [id],
          design: 'HOUSE',
          paper: 'CARD',
          hasBack: true,
          portal: 'pustaka.contoh',
        }),
      ).pdf,
    );
  const example = (template: CardTemplate) =>
    printExampleCard(members.deps, DESK, {
      template,
      design: 'HOUSE',
      paper: 'CARD',
      hasBack: true,
      portal: 'pustaka.contoh',
    });

  beforeAll(async () => void (members = await openMembersHome(dialect)));
  afterAll(() => members.close());

  test('is that of the house at first; what is saved stands on every card from then on', async () => {
    const { id, cardNumber } = await members.register({ name: 'Siti Aminah' });
    const before = await print(id);
    const kept = done(
      await saveCardTemplate(members.deps, DESK, {
        version: 1,
        template: {
          ...OWN,
          institution: '  Perpustakaan   Sekargadung ',
          backLines: ['Satu kartu untuk satu orang.', ' '],
        },
      }),
    );
    const after = await print(id);

    expect(before.pages[0]?.text).toContain(HOUSE_TEMPLATE.institution);
    expect([before.pages[0]?.bars, before.pages[0]?.code]).toEqual([[cardNumber], cardNumber]);
    expect(kept).toEqual({ ...OWN, version: 2 });
    expect(after.pages[0]?.text).toContain('Perpustakaan Sekargadung');
    expect(after.title).toBe('Kartu anggota Perpustakaan Sekargadung');
    expect(after.pages[1]?.text).toContain('Satu kartu untuk satu orang.');
    expect([after.pages[0]?.bars, after.pages[0]?.code]).toEqual([[], cardNumber]);
  });

  test('refuses what does not fit on a card and what was written over an older version, and stays as it was', async () => {
    const before = await cardTemplate(members.deps.db);
    const save = async (changes: Partial<CardTemplate>, version = before.version) =>
      listRefusals(await saveCardTemplate(members.deps, DESK, { version, template: { ...OWN, ...changes } }));

    expect([
      await save({ institution: ' ' }),
      await save({ institution: 'P'.repeat(61) }),
      await save({ heading: 'K'.repeat(41) }),
      await save({ backLines: ['B'.repeat(141)] }),
      await save({ backLines: ['a', 'b', 'c', 'd', 'e'] }),
      await save({}, before.version - 1),
    ]).toEqual([
      ['REQUIRED template.institution'],
      ['TOO_LONG template.institution'],
      ['TOO_LONG template.heading'],
      ['TOO_LONG template.backLines.0'],
      ['TOO_LONG template.backLines'],
      ['STALE_VERSION version'],
    ]);
    expect(await cardTemplate(members.deps.db)).toEqual(before);
  });

  test('of five changes of one version at the same time one is kept', async () => {
    const { version } = await cardTemplate(members.deps.db);
    const results = await Promise.all(
      CARD_COLOURS.slice(0, 5).map((colour) =>
        saveCardTemplate(members.deps, DESK, { version, template: { ...OWN, colour } }),
      ),
    );

    expect([results.filter(({ ok }) => ok).length, (await cardTemplate(members.deps.db)).version]).toEqual([
      1,
      version + 1,
    ]);
  });

  test('an example is a card of nobody, in a template that need not be kept', async () => {
    const before = await cardTemplate(members.deps.db);
    const { pages } = await readPdfWithCodes(
      done(await example({ ...OWN, institution: 'Contoh saja', code: 'BARS' })),
    );

    expect([pages.length, pages[0]?.bars, pages[0]?.code]).toEqual([2, ['PSR-26-000001'], null]);
    expect(pages[0]?.text).toContain('(contoh)');
    expect(listRefusals(await example({ ...OWN, institution: '' }))).toEqual([
      'REQUIRED template.institution',
    ]);
    expect(await cardTemplate(members.deps.db)).toEqual(before);
  });
});
