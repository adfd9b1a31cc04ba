import { dialects } from '../../../../test/dialects';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import { createEvent } from './save-event';

const UPDATE =
  'mutation ($input: UpdateEventInput!) { updateEvent(input: $input) { userErrors { code field } } }';

describe.each(dialects)('what the audit log tells of events, on $name', (dialect) => {
  let library: TestLibrary;
  let cookie = '';

  beforeAll(async () => {
    library = await startLibrary(dialect);
    cookie = await library.signIn('librarian');
  });
  afterAll(() => library.stop());

  test('is that the address of a meeting changed, and not which it is', async () => {
    const made = await createEvent(
      library.house,
      { kind: 'system', name: 'test' },
      {
        format: 'PERFORMANCE',
        kind: 'PERFORMANCE',
        name: { indonesian: 'Pentas' },
        details: { placeKind: 'ONLINE', onlineUrl: 'https://rapat.contoh.id/j/1?pwd=lama' },
      },
    );
    const id = made.ok ? made.value.eventId : '';
    const changes = { onlineUrl: 'https://rapat.contoh.id/j/2?pwd=baru', capacity: 20 };

    const { body } = await library.send(UPDATE, {
      cookie,
      variables: { input: { id, version: 1, changes } },
    });
    const [line] = await library.house.db.query<{ facts: string }>(
      "SELECT facts FROM audit_entry WHERE act = 'updateEvent'",
    );

    expect(body.data).toEqual({ updateEvent: { userErrors: [] } });
    expect(line?.facts).not.toContain('rapat.contoh');
    expect(JSON.parse(line?.facts ?? '')).toMatchObject({
      given: { 'changes.onlineUrl': '…', 'changes.capacity': 20 },
      before: { online_url: '…', capacity: null },
      after: { online_url: '…', capacity: 20 },
    });
  });
});
