import { indexCaughtUp } from '../../../test/caught-up';
import { dialects } from '../../../test/dialects';
import type { SignedInMember, TestLibrary } from '../../../test/test-library';
import { startLibrary } from '../../../test/test-library';
import { guidePages } from './guides/guides.queries';
import { addTitle } from './testing/add-title';

const CREATE =
  'mutation($input: CreateGuideInput!) { createGuide(input: $input) { guide { id version slug path status steps { id } } userErrors { code field } } }';
const UPDATE =
  'mutation($input: UpdateGuideInput!) { updateGuide(input: $input) { guide { id version status reviewDueOn steps { id name { text(locale: ID) } } } userErrors { code field } } }';
const TICK =
  'mutation($input: TickGuideStepInput!) { tickGuideStep(input: $input) { guide { viewerTicks } userErrors { code field } } }';

type Made = {
  guide: {
    id: string;
    version: number;
    slug: string;
    path: string;
    status: string;
    reviewDueOn: string | null;
    steps: { id: string; name: { text: string } }[];
  } | null;
  userErrors: { code: string; field: string[] | null }[];
};

describe.each(dialects)('guides on $name', (dialect) => {
  let library: TestLibrary;
  let librarian: string;
  let siti: SignedInMember;

  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => new Date('2026-11-24T03:00:00Z') } });
    librarian = await library.signIn('librarian');
    siti = await library.signInMember({ name: 'Siti' });
  });
  afterAll(() => library.stop());

  async function ask<Answer>(query: string, variables: object, cookie?: string): Promise<Answer> {
    const { body } = await library.send(query, { variables, ...(cookie === undefined ? {} : { cookie }) });
    if (body.errors || !body.data)
      throw new Error(body.errors?.map(({ extensions }) => extensions.code).join() ?? 'no answer');
    return body.data as Answer;
  }
  const create = async (input: object): Promise<Made> =>
    (await ask<{ createGuide: Made }>(CREATE, { input }, librarian)).createGuide;
  const update = async (input: object): Promise<Made> =>
    (await ask<{ updateGuide: Made }>(UPDATE, { input }, librarian)).updateGuide;
  const tick = async (input: object, cookie = siti.cookie) =>
    (
      await ask<{
        tickGuideStep: { guide: { viewerTicks: string[] } | null; userErrors: { code: string }[] };
      }>(TICK, { input }, cookie)
    ).tickGuideStep;

  async function published(name: string, more: object = {}): Promise<NonNullable<Made['guide']>> {
    const { guide, userErrors } = await create({
      need: 'PERMITS',
      name: { indonesian: name },
      details: {
        status: 'PUBLISHED',
        steps: [{ name: { indonesian: 'Ambil NIB' } }, { name: { indonesian: 'Cetak' } }],
        sources: [{ name: 'OSS' }],
        ...more,
      },
    });
    if (!guide) throw new Error(JSON.stringify(userErrors));
    return guide;
  }

  test('a draft gets its address from its name, and nobody but staff sees it', async () => {
    const { guide } = await create({ need: 'PERMITS', name: { indonesian: 'Izin usaha keripik' } });

    expect(guide).toMatchObject({
      slug: 'izin-usaha-keripik',
      path: '/ukm/panduan/izin-usaha-keripik',
      status: 'DRAFT',
      version: 1,
    });
    const read =
      'query($slug: String!, $id: ID!) { guide: guideBySlug(slug: $slug) { id } node(id: $id) { id } guides(filter: { statuses: [DRAFT] }) { id } }';
    expect(await ask(read, { slug: guide?.slug, id: guide?.id })).toEqual({
      guide: null,
      node: null,
      guides: [],
    });
    expect(await ask(read, { slug: guide?.slug, id: guide?.id }, librarian)).toEqual({
      guide: { id: guide?.id },
      node: { id: guide?.id },
      guides: [{ id: guide?.id }],
    });
    expect(
      (await create({ need: 'START', name: { indonesian: 'Izin Usaha: Keripik!' } })).userErrors,
    ).toEqual([{ code: 'ALREADY_EXISTS', field: ['details', 'slug'] }]);
  });

  test('words find published guides, those that say them in their name first', async () => {
    await published('Label kemasan', { keywords: 'stiker, komposisi' });
    await published('Stiker untuk kemasan');
    await create({ need: 'MARKETING', name: { indonesian: 'Stiker rahasia' } });
    const find = async (text: string) =>
      (
        await ask<{ guides: { name: { text: string } }[] }>(
          'query($text: String!) { guides(filter: { text: $text }) { name { text(locale: ID) } } }',
          { text },
        )
      ).guides.map(({ name }) => name.text);

    expect(await find('stiker')).toEqual(['Stiker untuk kemasan', 'Label kemasan']);
    expect([await find('stiker komposisi'), await find('%'), await find('\u0000')]).toEqual([
      ['Label kemasan'],
      [],
      [],
    ]);
  });

  test('refusals name every field and change nothing', async () => {
    const before = await library.house.db.query('SELECT COUNT(*) AS n FROM guide');
    const wrong = await create({
      need: 'PERMITS',
      name: { indonesian: ' ' },
      details: {
        slug: 'A b',
        reviewedOn: '2026-11-25',
        steps: [{ id: 'gst_1', name: { indonesian: '' }, linkUrl: 'javascript:alert(1)' }],
        titleIds: ['ttl_1'],
        figureIds: ['fig_1'],
        programmeId: 'prg_1',
      },
    });
    const bare = await create({
      need: 'PERMITS',
      name: { indonesian: 'Tanpa langkah' },
      details: { status: 'PUBLISHED' },
    });

    expect(wrong.userErrors.map(({ code, field }) => [code, field?.join('.')])).toEqual([
      ['INVALID', 'details.slug'],
      ['INVALID', 'details.reviewedOn'],
      ['REQUIRED', 'details.name.indonesian'],
      ['REQUIRED', 'details.steps.0.name.indonesian'],
      ['INVALID', 'details.steps.0.linkUrl'],
      ['NOT_FOUND', 'details.programmeId'],
      ['NOT_FOUND', 'details.figureIds.0'],
      ['NOT_FOUND', 'details.titleIds.0'],
      ['NOT_FOUND', 'details.steps.0.id'],
    ]);
    expect(bare.userErrors).toEqual([{ code: 'INVALID', field: ['status'] }]);
    const beyond = { reviewedOn: '9999-12-31', reviewMonths: 2_000_000_000 };
    expect(
      (await create({ need: 'PERMITS', name: { indonesian: 'Jauh' }, details: beyond })).userErrors,
    ).toEqual([
      { code: 'INVALID', field: ['details', 'reviewedOn'] },
      { code: 'INVALID', field: ['details', 'reviewMonths'] },
    ]);
    expect(await library.house.db.query('SELECT COUNT(*) AS n FROM guide')).toEqual(before);
  });

  test('a member ticks for themselves only; the same again changes nothing, also at the same time', async () => {
    const { id, slug, steps } = await published('Centang');
    const ani = await library.signInMember({ name: 'Ani' });
    const stepId = steps[0]?.id;

    await Promise.all(Array.from({ length: 5 }, () => tick({ stepId, isDone: true })));
    const read = 'query($slug: String!) { guide: guideBySlug(slug: $slug) { viewerTicks } }';
    const ticksFor = async (cookie?: string) =>
      (await ask<{ guide: { viewerTicks: string[] } }>(read, { slug }, cookie)).guide.viewerTicks;

    expect(
      await library.house.db.query('SELECT member_id, step_id FROM guide_tick WHERE step_id = ?', [stepId]),
    ).toEqual([{ member_id: siti.id, step_id: stepId }]);
    expect([
      await ticksFor(siti.cookie),
      await ticksFor(ani.cookie),
      await ticksFor(librarian),
      await ticksFor(),
    ]).toEqual([[stepId], [], [], []]);
    expect(await tick({ stepId, isDone: false }, ani.cookie)).toEqual({
      guide: { viewerTicks: [] },
      userErrors: [],
    });
    expect(await ticksFor(siti.cookie)).toEqual([stepId]);
    expect(await tick({ stepId, isDone: false })).toEqual({ guide: { viewerTicks: [] }, userErrors: [] });
    expect(
      (await library.send(TICK, { variables: { input: { stepId, isDone: true } } })).body.errors?.[0]
        ?.extensions.code,
    ).toBe('UNAUTHENTICATED');
    expect(
      (await library.send(TICK, { variables: { input: { stepId, isDone: true } }, cookie: librarian })).body
        .errors?.[0]?.extensions.code,
    ).toBe('FORBIDDEN');
    expect((await update({ id, version: 1, changes: { status: 'ARCHIVED' } })).guide?.status).toBe(
      'ARCHIVED',
    );
    expect((await tick({ stepId, isDone: true })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  test('steps that stay keep their ticks when others go, change or come', async () => {
    const { id, slug, steps } = await published('Ubah langkah');
    const [first, second] = steps;
    for (const step of steps) await tick({ stepId: step.id, isDone: true });

    const changed = await update({
      id,
      version: 1,
      changes: {
        steps: [{ name: { indonesian: 'Baru' } }, { id: second?.id, name: { indonesian: 'Cetak label' } }],
      },
    });

    expect(changed.guide?.steps.map(({ name }) => name.text)).toEqual(['Baru', 'Cetak label']);
    expect(changed.guide?.steps[1]?.id).toBe(second?.id);
    expect(
      await ask(
        'query($slug: String!) { guide: guideBySlug(slug: $slug) { viewerTicks } }',
        { slug },
        siti.cookie,
      ),
    ).toEqual({ guide: { viewerTicks: [second?.id] } });
    expect(
      await library.house.db.query('SELECT step_id FROM guide_tick WHERE step_id = ?', [first?.id]),
    ).toEqual([]);
    expect((await update({ id, version: 1, changes: { position: 9 } })).userErrors).toEqual([
      { code: 'STALE_VERSION', field: ['version'] },
    ]);
  });

  test('the work-list holds what was never checked or whose months are over, the longest due first', async () => {
    const [fresh, old] = [
      await published('Segar', { reviewedOn: '2026-11-01' }),
      await published('Lama', { reviewedOn: '2026-04-30' }),
    ];
    const never = await published('Belum pernah');
    const due = async (): Promise<string[]> =>
      (
        await ask<{ guides: { id: string }[] }>(
          '{ guides(filter: { isReviewDue: true }) { id } }',
          {},
          librarian,
        )
      ).guides.map(({ id }) => id);

    expect((await due()).filter((id) => [fresh.id, old.id, never.id].includes(id))).toEqual([
      never.id,
      old.id,
    ]);
    expect(
      (await update({ id: old.id, version: 1, changes: { reviewedOn: '2026-11-24', reviewMonths: 3 } })).guide
        ?.reviewDueOn,
    ).toBe('2027-02-24');
    expect(await due()).not.toContain(old.id);
  });

  test('guides are found by need, stage, sector and title; one without stages or sectors is for all', async () => {
    const titleId = await addTitle(library.house, 'Akuntansi UMKM');
    const [food, all] = [
      await published('Pangan', {
        stages: ['GROWING'],
        sectors: ['FOOD'],
        titleIds: [titleId],
        position: 50,
      }),
      await published('Semua', { position: 51 }),
    ];
    const names = async (filter: object): Promise<string[]> =>
      (
        await ask<{ guides: { id: string }[] }>(
          'query($filter: GuideFilter!) { guides(filter: $filter) { id } }',
          { filter },
        )
      ).guides
        .map(({ id }) => id)
        .filter((id) => [food.id, all.id].includes(id));

    expect([
      await names({ stage: 'GROWING', sector: 'FOOD' }),
      await names({ stage: 'IDEA' }),
      await names({ sector: 'CRAFT' }),
      await names({ need: 'EXPORT' }),
      await names({ titleId }),
    ]).toEqual([[food.id, all.id], [all.id], [all.id], [], [food.id]]);
    expect(
      await ask(
        'query($slug: String!) { guide: guideBySlug(slug: $slug) { titles { id availability { copyCount } } } }',
        {
          slug: food.slug,
        },
      ),
    ).toEqual({ guide: { titles: [{ id: titleId, availability: { copyCount: 0 } }] } });
  });

  test('a list of guides with all that belongs to them asks as often for many as for one', async () => {
    const read = '{ guides { id steps { id } sources { id } figures { id } titles { id } } }';
    const count = async (): Promise<number> => {
      await indexCaughtUp(library.house);
      library.statements.length = 0;
      await ask(read, {});
      return library.statements.filter((sql) => !sql.includes('outbox_event')).length;
    };
    const before = await count();
    for (const name of ['Satu', 'Dua', 'Tiga']) await published(`Banyak ${name}`);

    expect(await count()).toBe(before);
  });

  test('the list of all pages names published guides only, once and by their addresses', async () => {
    const [shown, draft] = [
      await published('Tampil di peta situs'),
      await create({ need: 'START', name: { indonesian: 'Belum tampil' } }),
    ];
    const slugs = (await guidePages(library.house.db).after('', 200)).map(({ id }) => id);

    expect(slugs.filter((slug) => slug === shown.slug)).toHaveLength(1);
    expect(slugs).not.toContain(draft.guide?.slug);
    expect(slugs).toEqual([...slugs].sort());
    expect(await guidePages(library.house.db).skip('', 12_500)).toBeNull();
  });

  test('UKM, UMKM and IKM ask for the same guides, PIRT is P-IRT, and an index of satisfaction, which is called IKM too, asks for none', async () => {
    const pirt = await published('Izin P-IRT rengginang', { keywords: 'makanan ringan', position: 90 });
    const found = async (text: string): Promise<string[]> =>
      (
        await ask<{ guides: { id: string }[] }>(
          'query($text: String!) { guides(filter: { text: $text }) { id } }',
          { text },
        )
      ).guides.map(({ id }) => id);

    const ofAll = await found('UKM');
    expect(ofAll).toHaveLength(5);
    expect([await found('umkm'), await found('IKM')]).toEqual([ofAll, ofAll]);
    expect([
      await found('IKM rengginang'),
      await found('pirt rengginang'),
      await found('ukm rengginang'),
    ]).toEqual([[pirt.id], [pirt.id], [pirt.id]]);
    expect([await found('indeks kepuasan masyarakat'), await found('IKM kepuasan')]).toEqual([[], []]);
  });

  test('a legal figure that staff change decides from the next question on', async () => {
    const size = async () =>
      (
        await ask<{
          businessSize: {
            sizeClass: string;
            upTo: number | null;
            figures: { code: string; amount: number; sourceName: string; effectiveSince: string }[];
          };
        }>(
          '{ businessSize(basis: SALES, amount: 2000000001) { sizeClass upTo figures { code amount sourceName effectiveSince } } }',
          {},
        )
      ).businessSize;
    const [micro] = (
      await ask<{ legalFigures: { id: string; code: string; version: number }[] }>(
        '{ legalFigures { id code version } }',
        {},
      )
    ).legalFigures.filter(({ code }) => code === 'size.micro.sales');
    const change =
      'mutation($input: UpdateLegalFigureInput!) { updateLegalFigure(input: $input) { figure { amount effectiveSince version reviewDueOn } userErrors { code field } } }';

    expect(await size()).toMatchObject({
      sizeClass: 'SMALL',
      upTo: 15_000_000_000,
      figures: [
        {
          code: 'size.micro.sales',
          amount: 2_000_000_000,
          sourceName: 'PP 7/2021, Pasal 35',
          effectiveSince: '2021-02-02',
        },
        {},
        {},
      ],
    });
    expect(
      await ask(
        change,
        {
          input: {
            id: micro?.id,
            version: 1,
            changes: { amount: 3_000_000_000, effectiveSince: '2026-11-01', reviewedOn: '2026-11-24' },
          },
        },
        librarian,
      ),
    ).toEqual({
      updateLegalFigure: {
        figure: {
          amount: 3_000_000_000,
          effectiveSince: '2026-11-01',
          version: 2,
          reviewDueOn: '2027-05-24',
        },
        userErrors: [],
      },
    });
    expect(await size()).toMatchObject({ sizeClass: 'MICRO', upTo: 3_000_000_000 });
    const refused = async (changes: object) =>
      (
        await ask<{ updateLegalFigure: { userErrors: { code: string; field: string[] }[] } }>(
          change,
          { input: { id: micro?.id, version: 2, changes } },
          librarian,
        )
      ).updateLegalFigure.userErrors;
    expect([
      await refused({ amount: 0 }),
      await refused({ value: { indonesian: 'banyak' } }),
      await refused({ sourceUrl: 'javascript:1', sourceName: '' }),
      await refused({ reviewedOn: '9999-12-31' }),
    ]).toEqual([
      [{ code: 'REQUIRED', field: ['changes', 'amount'] }],
      [{ code: 'INVALID', field: ['changes', 'value'] }],
      [
        { code: 'REQUIRED', field: ['changes', 'sourceName'] },
        { code: 'INVALID', field: ['changes', 'sourceUrl'] },
      ],
      [{ code: 'INVALID', field: ['changes', 'reviewedOn'] }],
    ]);
    expect(
      (
        await library.send(change, {
          variables: { input: { id: micro?.id, version: 2, changes: {} } },
          cookie: await library.signIn('desk'),
        })
      ).body.errors?.[0]?.extensions.code,
    ).toBe('FORBIDDEN');
  });

  test('a price is worked out or says why it cannot be', async () => {
    const price =
      'query($input: SellingPriceInput!) { sellingPrice(input: $input) { problem price costPerPiece breakEvenPieces } }';
    const costs = {
      variableCosts: 500_000,
      pieces: 100,
      fixedCostsPerMonth: 300_000,
      batchesPerMonth: 4,
      marginPercent: 20,
      commissionPercent: 10,
    };

    expect(await ask(price, { input: costs })).toEqual({
      sellingPrice: { problem: null, price: 8_300, costPerPiece: 5_750, breakEvenPieces: 122 },
    });
    expect(await ask(price, { input: { ...costs, pieces: 0 } })).toEqual({
      sellingPrice: { problem: 'NO_PIECES', price: null, costPerPiece: null, breakEvenPieces: null },
    });
    const loss =
      'query($input: SellingPriceInput!) { sellingPrice(input: $input) { problem atOwnPrice { profitPerPiece breakEvenPieces } } }';
    expect(await ask(loss, { input: { ...costs, ownPrice: 1_000 } })).toEqual({
      sellingPrice: { problem: null, atOwnPrice: { profitPerPiece: -4_850, breakEvenPieces: null } },
    });
    expect(
      await ask(loss, {
        input: { ...costs, variableCosts: 900_000_000_000, pieces: 1_000_000, batchesPerMonth: 1_000_000 },
      }),
    ).toEqual({ sellingPrice: { problem: 'TOO_HIGH', atOwnPrice: null } });
    const own =
      'query($input: SellingPriceInput!) { sellingPrice(input: $input) { problem breakEvenSales atOwnPrice { price profitPerPiece breakEvenPieces breakEvenSales } } }';
    // 7,000 less a tenth is 6,300, of which 1,300 go to the 300,000 of a month: 231 pieces.
    expect(await ask(own, { input: { ...costs, ownPrice: 7_000 } })).toEqual({
      sellingPrice: {
        problem: null,
        breakEvenSales: 1_012_600,
        atOwnPrice: { price: 7_000, profitPerPiece: 550, breakEvenPieces: 231, breakEvenSales: 1_617_000 },
      },
    });
    expect(await ask(own, { input: { ...costs, ownPrice: 2_000_000_000_000 } })).toMatchObject({
      sellingPrice: { problem: 'TOO_HIGH', atOwnPrice: null },
    });
    expect(await ask(price, { input: { ...costs, variableCosts: 2_000_000_000_000 } })).toMatchObject({
      sellingPrice: { problem: 'TOO_HIGH' },
    });
  });
});
