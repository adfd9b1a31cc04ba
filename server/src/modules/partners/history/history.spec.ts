import { dialects } from '../../../../test/dialects';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import { addDays } from '../../../shared/civil-date';
import { createAgreement } from '../agreements/save-agreement';
import { createPartner } from '../institutions/save-partner';
import { forgetHistoryJob } from './forget-history.job';

const STAFF = { kind: 'system', name: 'test' } as const;
const VISIT = `mutation ($input: CreatePartnerVisitInput!) { createPartnerVisit(input: $input) { visit { id version subject } userErrors { code field } } }`;
const CHANGE = `mutation ($input: UpdatePartnerVisitInput!) { updatePartnerVisit(input: $input) { visit { version followUp people } userErrors { code field } } }`;
const REMOVE = `mutation ($input: DeletePartnerVisitInput!) { deletePartnerVisit(input: $input) { partner { id } userErrors { code } } }`;
const GIVE = `mutation ($input: CreatePartnerExchangeInput!) { createPartnerExchange(input: $input) { exchange { id direction amount } userErrors { code field } } }`;
const READ = `query ($id: ID!) { partner(id: $id) { management { visits { visitedOn subject people followUp } exchanges { direction what amount givenOn } history { kind day subject } } } }`;

describe.each(dialects)('what happened with a partner, on $name', (dialect) => {
  let library: TestLibrary;
  let librarian: string;

  beforeAll(async () => {
    library = await startLibrary(dialect);
    librarian = await library.signIn('librarian');
  });
  afterAll(() => library.stop());

  const partner = async (name: string): Promise<string> => {
    const made = await createPartner(library.house, STAFF, {
      partner: { kind: 'SCHOOL', name, isPublic: true },
    });
    if (!made.ok) throw new Error(JSON.stringify(made.refusals));
    return made.value.partnerId;
  };
  const ask = async <Data>(text: string, variables: object): Promise<Data> => {
    const { body } = await library.send(text, { variables, cookie: librarian });
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    return body.data as unknown as Data;
  };
  const visit = (partnerId: string, details: object): Promise<{ createPartnerVisit: Made }> =>
    ask(VISIT, { input: { partnerId, visit: details } });
  type Made = {
    readonly visit: { readonly id: string; readonly version: number } | null;
    readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] }[];
  };

  test('visits, gifts and agreements stand in one history, the newest first', async () => {
    const id = await partner('SDN Riwayat');
    await visit(id, {
      visitedOn: '2026-09-15',
      subject: 'Tur dan kelas rujukan',
      people: 'Bu Ratna, 33 siswa',
    });
    await visit(id, { visitedOn: '2026-11-04', subject: 'Perpustakaan keliling' });
    await ask(GIVE, {
      input: {
        partnerId: id,
        exchange: { direction: 'PARTNER_GIVES', what: '14 judul', amount: 700_000, givenOn: '2026-10-01' },
      },
    });
    await createAgreement(library.house, STAFF, {
      partnerId: id,
      agreement: { subject: 'Pojok baca', startsOn: '2026-01-12', endsOn: '2029-01-11' },
    });

    expect(await ask(READ, { id })).toEqual({
      partner: {
        management: {
          visits: [
            { visitedOn: '2026-11-04', subject: 'Perpustakaan keliling', people: null, followUp: null },
            {
              visitedOn: '2026-09-15',
              subject: 'Tur dan kelas rujukan',
              people: 'Bu Ratna, 33 siswa',
              followUp: null,
            },
          ],
          exchanges: [
            { direction: 'PARTNER_GIVES', what: '14 judul', amount: 700_000, givenOn: '2026-10-01' },
          ],
          history: [
            { kind: 'VISIT', day: '2026-11-04', subject: 'Perpustakaan keliling' },
            { kind: 'EXCHANGE', day: '2026-10-01', subject: '14 judul' },
            { kind: 'VISIT', day: '2026-09-15', subject: 'Tur dan kelas rujukan' },
            { kind: 'AGREEMENT', day: '2026-01-12', subject: 'Pojok baca' },
          ],
        },
      },
    });
  });

  test('what is missing or cannot be is refused at its field', async () => {
    const id = await partner('SDN Isian');

    const { createPartnerVisit } = await visit(id, { subject: ' ' });
    const given = await ask<{ createPartnerExchange: Made }>(GIVE, {
      input: {
        partnerId: id,
        exchange: { direction: 'LIBRARY_GIVES', what: '', givenOn: '2026-10-01' },
      },
    });
    const nowhere = await visit('prt_nowhere', { visitedOn: '2026-10-01', subject: 'A' });

    const told = ({ userErrors }: Made) => userErrors.map(({ code, field }) => `${code} ${field.join('.')}`);
    expect(told(createPartnerVisit)).toEqual(['REQUIRED visit.visitedOn', 'REQUIRED visit.subject']);
    expect(told(given.createPartnerExchange)).toEqual(['REQUIRED exchange.what']);
    expect(told(nowhere.createPartnerVisit)).toEqual(['NOT_FOUND partnerId']);
  });

  test('the second of two who change a visit is refused; a removed one is gone', async () => {
    const id = await partner('SDN Ubah');
    const made = (await visit(id, { visitedOn: '2026-10-01', subject: 'Rapat', people: 'A' }))
      .createPartnerVisit;
    const visitId = made.visit?.id ?? '';
    const change = (version: number): Promise<object> =>
      ask(CHANGE, { input: { id: visitId, version, changes: { followUp: 'Kirim daftar buku' } } });

    const [first, second] = [await change(1), await change(1)];
    await ask(REMOVE, { input: { id: visitId } });
    const again = await ask(REMOVE, { input: { id: visitId } });

    expect([first, second, again]).toEqual([
      {
        updatePartnerVisit: {
          visit: { version: 2, followUp: 'Kirim daftar buku', people: 'A' },
          userErrors: [],
        },
      },
      { updatePartnerVisit: { visit: null, userErrors: [{ code: 'STALE_VERSION', field: ['version'] }] } },
      { deletePartnerVisit: { partner: null, userErrors: [{ code: 'NOT_FOUND' }] } },
    ]);
  });

  test('a partner with many visits takes no place of another one, and old visits forget who met', async () => {
    const [many, one] = [await partner('SDN Ramai'), await partner('SDN Sepi')];
    await visit(one, { visitedOn: '2024-05-01', subject: 'Lama', people: 'Bu Ana', followUp: 'Telepon' });
    for (let day = 1; day <= 61; day++)
      await visit(many, { visitedOn: addDays('2026-01-01', day), subject: `Hari ${day}`, people: 'Pak Eko' });
    const read = async () => {
      const { partners } = await ask<{
        partners: { nodes: { id: string; management: { visits: { people: string | null }[] } }[] };
      }>('{ partners(first: 100) { nodes { id management { visits { people } } } } }', {});
      return [many, one].map((id) => partners.nodes.find((node) => node.id === id)?.management.visits);
    };

    const before = await read();
    await forgetHistoryJob({
      ...library.house,
      clock: { now: () => new Date('2026-11-29T00:00:00Z') },
    }).run(new AbortController().signal);
    const after = await read();

    expect([before[0]?.length, before[1]]).toEqual([60, [{ people: 'Bu Ana' }]]);
    expect([after[0]?.[0], after[1]]).toEqual([{ people: 'Pak Eko' }, [{ people: null }]]);
  });

  test('nobody but staff with the right reads it, and only those who may write change it', async () => {
    const id = await partner('SDN Hak');
    const desk = await library.signIn('desk');
    const { cookie: member } = await library.signInMember();

    for (const cookie of [undefined, desk, member]) {
      const { body } = await library.send(READ, { variables: { id }, ...(cookie ? { cookie } : {}) });
      const made = await library.send(VISIT, {
        variables: { input: { partnerId: id, visit: { visitedOn: '2026-10-01', subject: 'A' } } },
        ...(cookie ? { cookie } : {}),
      });
      expect(body.data).toEqual({ partner: { management: null } });
      expect(made.body.errors?.[0]?.extensions.code).toBe(cookie ? 'FORBIDDEN' : 'UNAUTHENTICATED');
    }
  });

  test('a page of a partner takes one statement for each of its lists', async () => {
    const id = await partner('SDN Hitung');
    library.statements.length = 0;
    await ask(READ, { id });

    expect(library.statements.filter((sql) => /\bpartner/.test(sql)).length).toBe(4);
  });
});
