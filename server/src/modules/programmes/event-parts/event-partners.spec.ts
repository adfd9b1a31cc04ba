import { dialects } from '../../../../test/dialects';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import { createPartner } from '../../partners';

const STAFF = { kind: 'system', name: 'test' } as const;
const CREATE = `mutation ($input: CreateEventInput!) { createEvent(input: $input) { event { id partners { name partner { name } } } userErrors { code field } } }`;
const UPDATE = `mutation ($input: UpdateEventInput!) { updateEvent(input: $input) { event { partners { name partner { name } } } userErrors { code field } } }`;
const LIST = `query ($ids: [ID!]) { events(first: 20, filter: { partnerIds: $ids }) { nodes { name { text } partners { name partner { name } } } } }`;

type Named = { readonly name: string; readonly partner: { readonly name: string } | null };

describe.each(dialects)('partners of events, on $name', (dialect) => {
  let library: TestLibrary;
  let cookie: string;

  beforeAll(async () => {
    library = await startLibrary(dialect);
    cookie = await library.signIn('librarian');
  });
  afterAll(() => library.stop());

  const partner = async (name: string, isPublic: boolean): Promise<string> => {
    const made = await createPartner(library.house, STAFF, {
      partner: { kind: 'COMMUNITY', name, isPublic },
    });
    if (!made.ok) throw new Error(JSON.stringify(made.refusals));
    return made.value.partnerId;
  };
  const ask = async <Data>(text: string, variables: object, as = cookie): Promise<Data> => {
    const { body } = await library.send(text, { variables, ...(as === '' ? {} : { cookie: as }) });
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    return body.data as unknown as Data;
  };
  type Made = {
    readonly createEvent: {
      readonly event: { readonly id: string; readonly partners: readonly Named[] } | null;
      readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] }[];
    };
  };
  const create = async (name: string, partners: readonly object[]): Promise<Made['createEvent']> =>
    (
      await ask<Made>(CREATE, {
        input: {
          kind: 'PERFORMANCE',
          format: 'PERFORMANCE',
          name: { indonesian: name },
          details: { placeKind: 'ONLINE', partners },
        },
      })
    ).createEvent;
  const publish = (id: string): Promise<unknown> =>
    library.house.db.writer.query(
      "UPDATE event SET status = 'PUBLISHED', public_from = '2020-01-01 00:00:00.000' WHERE id = ?",
      [id],
    );

  test('an event names partners that are chosen and others that are typed', async () => {
    const sanggar = await partner('Sanggar Laras', true);

    const { event } = await create('Pentas', [
      { partnerId: sanggar },
      { partnerId: sanggar, name: 'Sanggar Laras, tim muda' },
      { name: 'Karang Taruna' },
    ]);

    expect(event?.partners).toEqual([
      { name: 'Sanggar Laras', partner: { name: 'Sanggar Laras' } },
      { name: 'Sanggar Laras, tim muda', partner: { name: 'Sanggar Laras' } },
      { name: 'Karang Taruna', partner: null },
    ]);
  });

  test('a partner that is not there is refused at its place, and so is one without any name', async () => {
    const { event, userErrors } = await create('Pentas', [{ partnerId: 'prt_nowhere', name: 'A' }, {}]);

    expect(event).toBeNull();
    expect(userErrors.map(({ code, field }) => `${code} ${field.join('.')}`)).toEqual([
      'NOT_FOUND details.partners.0.partnerId',
      'REQUIRED details.partners.1.name',
    ]);
  });

  test('the public reads the name of a hidden partner without its page, and finds events by those that are shown', async () => {
    const [shown, hidden] = [await partner('Klub Tampak', true), await partner('Klub Sembunyi', false)];
    const { event } = await create('Dongeng Bersama', [{ partnerId: shown }, { partnerId: hidden }]);
    await publish(event?.id ?? '');

    const byPublic = await ask<object>(LIST, { ids: [shown] }, '');

    expect(byPublic).toEqual({
      events: {
        nodes: [
          {
            name: { text: 'Dongeng Bersama' },
            partners: [
              { name: 'Klub Tampak', partner: { name: 'Klub Tampak' } },
              { name: 'Klub Sembunyi', partner: null },
            ],
          },
        ],
      },
    });
    expect(await ask(LIST, { ids: ['prt_nowhere'] }, '')).toEqual({ events: { nodes: [] } });
  });

  test('partners of many events take two statements', async () => {
    library.statements.length = 0;
    await ask(LIST, { ids: null }, '');

    expect(library.statements.filter((sql) => /FROM "?`?(event_partner|partner)\b/.test(sql)).length).toBe(2);
  });

  test('a change keeps the partners that it does not name', async () => {
    const { event } = await create('Tetap', [{ name: 'Karang Taruna' }]);

    expect(await ask(UPDATE, { input: { id: event?.id, version: 1, changes: { capacity: 20 } } })).toEqual({
      updateEvent: { event: { partners: [{ name: 'Karang Taruna', partner: null }] }, userErrors: [] },
    });
  });
});
