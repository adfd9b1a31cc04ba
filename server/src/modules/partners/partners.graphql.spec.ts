import { dialects } from '../../../test/dialects';
import type { TestLibrary } from '../../../test/test-library';
import { startLibrary } from '../../../test/test-library';

const CREATE = `mutation ($input: CreatePartnerInput!) { createPartner(input: $input) { partner { id management { version agreementEndsOn } } userErrors { code field } } }`;
const UPDATE = `mutation ($input: UpdatePartnerInput!) { updatePartner(input: $input) { partner { name management { version people { name } } } userErrors { code field } } }`;
const AGREE = `mutation ($input: CreatePartnerAgreementInput!) { createPartnerAgreement(input: $input) { agreement { id partner { management { agreementEndsOn } } } userErrors { code field } } }`;
const LIST = `query ($filter: PartnerFilter, $orderBy: PartnerOrder) { partners(first: 50, filter: $filter, orderBy: $orderBy) { totalCount nodes { name management { note people { name } agreements { subject } } } } }`;

type Made = {
  readonly createPartner: {
    readonly partner: { readonly id: string } | null;
    readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] }[];
  };
};

describe.each(dialects)('partners, on $name', (dialect) => {
  let library: TestLibrary;
  let librarian: string;
  let desk: string;

  beforeAll(async () => {
    library = await startLibrary(dialect);
    librarian = await library.signIn('librarian');
    desk = await library.signIn('desk');
  });
  afterAll(() => library.stop());

  const ask = async <Data>(text: string, variables: object, cookie = librarian): Promise<Data> => {
    const { body } = await library.send(text, { variables, cookie });
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    return body.data as unknown as Data;
  };
  const create = async (partner: object) => (await ask<Made>(CREATE, { input: { partner } })).createPartner;
  const made = async (partner: object): Promise<string> => (await create(partner)).partner?.id ?? '';
  const names = async (filter: object, cookie = librarian, orderBy: object | null = null) =>
    (
      await ask<{ partners: { nodes: { name: string }[] } }>(LIST, { filter, orderBy }, cookie)
    ).partners.nodes.map(({ name }) => name);

  test('what cannot be is refused at its field, all of it at once', async () => {
    const { userErrors } = await create({
      kind: 'COMMUNITY',
      name: ' ',
      schoolLevel: 'PRIMARY',
      npsn: '123',
      email: 'siti@',
      website: 'javascript:alert(1)',
      people: [{ name: 'Siti', email: 'siti' }],
    });

    expect(userErrors.map(({ code, field }) => `${code} ${field.join('.')}`).sort()).toEqual([
      'INVALID partner.email',
      'INVALID partner.npsn',
      'INVALID partner.people.0.email',
      'INVALID partner.schoolLevel',
      'INVALID partner.website',
      'REQUIRED partner.name',
    ]);
  });

  test('two schools have one NPSN only if somebody mistyped: the second is refused, also in the same moment', async () => {
    const school = { kind: 'SCHOOL', name: 'SDN Kembar', npsn: '2053 0001' };

    const both = await Promise.all([create(school), create({ ...school, name: 'SDN Kembar 2' })]);

    expect(both.map(({ userErrors }) => userErrors.map(({ code }) => code)).sort()).toEqual([
      [],
      ['ALREADY_EXISTS'],
    ]);
  });

  test('a change keeps what it does not name, replaces people, and refuses the second of two editors', async () => {
    const id = await made({ name: 'Klub Lama', people: [{ name: 'A' }, { name: 'B' }] });
    const update = (version: number, changes: object) =>
      ask<{ updatePartner: object }>(UPDATE, { input: { id, version, changes } });

    const renamed = await update(1, { name: 'Klub Baru' });
    const late = await update(1, { people: [] });
    const emptied = await update(2, { people: [{ name: 'C' }] });

    expect([renamed, late, emptied]).toEqual([
      {
        updatePartner: {
          partner: { name: 'Klub Baru', management: { version: 2, people: [{ name: 'A' }, { name: 'B' }] } },
          userErrors: [],
        },
      },
      { updatePartner: { partner: null, userErrors: [{ code: 'STALE_VERSION', field: ['version'] }] } },
      {
        updatePartner: {
          partner: { name: 'Klub Baru', management: { version: 3, people: [{ name: 'C' }] } },
          userErrors: [],
        },
      },
    ]);
  });

  test('a partner is found by when its last agreement ends; one without an end never runs out', async () => {
    const [soon, later, open] = [
      await made({ name: 'Segera' }),
      await made({ name: 'Nanti' }),
      await made({ name: 'Tetap' }),
    ];
    const agree = (partnerId: string, startsOn: string, endsOn: string | null) =>
      ask<object>(AGREE, { input: { partnerId, agreement: { subject: 'Kerja sama', startsOn, endsOn } } });
    await agree(soon, '2024-01-01', '2026-12-31');
    await agree(later, '2024-01-01', '2026-12-31');
    await agree(later, '2027-01-01', '2029-12-31');
    await agree(open, '2024-01-01', '2026-12-31');
    await agree(open, '2025-01-01', null);

    expect(await names({ agreementEndsOn: { to: '2027-04-01' } })).toEqual(['Segera']);
    expect((await names({ text: 'e' }, librarian, { field: 'AGREEMENT_ENDS_ON' })).slice(0, 2)).toEqual([
      'Segera',
      expect.any(String),
    ]);
    expect(await agree(soon, '2027-02-01', '2027-01-01')).toEqual({
      createPartnerAgreement: {
        agreement: null,
        userErrors: [{ code: 'INVALID', field: ['agreement', 'endsOn'] }],
      },
    });
  });

  test('the public sees what the portal shows and nothing that staff know; neither does staff without the right', async () => {
    await made({
      name: 'Komunitas Tampak',
      isPublic: true,
      note: 'rahasia',
      people: [{ name: 'Pak Rahasia' }],
    });
    await made({ name: 'Komunitas Sembunyi', note: 'rahasia' });

    for (const cookie of ['', desk]) {
      const { body } = await library.send(LIST, {
        variables: { filter: { text: 'komunitas', isPublic: true } },
        ...(cookie === '' ? {} : { cookie }),
      });
      expect(body.data).toEqual({
        partners: { totalCount: 1, nodes: [{ name: 'Komunitas Tampak', management: null }] },
      });
    }
  });

  test.each([{ isPublic: false }, { isActive: false }, { agreementEndsOn: { from: '2026-01-01' } }])(
    'who may not narrow partners by %j is told so, and not answered as if it were not asked',
    async (filter) => {
      for (const cookie of ['', desk]) {
        const { body } = await library.send(LIST, {
          variables: { filter },
          ...(cookie === '' ? {} : { cookie }),
        });
        expect(body.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      }
    },
  );

  test('the public learns no day of an agreement from a cursor; staff find an NPSN in any spelling', async () => {
    const CURSORS = '{ partners(first: 5, orderBy: { field: AGREEMENT_ENDS_ON }) { edges { cursor } } }';
    await made({ name: 'PKBM Tampak', npsn: 'p9908123', isPublic: true });

    const { body } = await library.send(CURSORS);
    const { partners } = body.data as unknown as { partners: { edges: { cursor: string }[] } };
    const told = partners.edges.map(({ cursor }) => Buffer.from(cursor, 'base64url').toString());

    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((text) => text.includes('AGREEMENT') || /\d{4}-\d\d/.test(text))).toEqual([]);
    expect(await names({ text: 'P990 8123' })).toEqual(['PKBM Tampak']);
  });

  test('a list with people and agreements takes four statements however many partners there are', async () => {
    library.statements.length = 0;
    await ask(LIST, { filter: {} });

    expect(library.statements.filter((sql) => /\bpartner/.test(sql)).length).toBe(4);
  });
});
