import { dialects } from '../../../../test/dialects';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';

const SAVE =
  'mutation($input: SaveViewInput!) { saved: saveView(input: $input) { savedView { id version name state } userErrors { code } } }';
const UPDATE =
  'mutation($input: UpdateViewInput!) { saved: updateView(input: $input) { savedView { id version name state } userErrors { code } } }';
const STATE = '?q=Siti+Rahayu&status=BLOCKED';

type Saved = { readonly savedView: { readonly id: string; readonly version: number } };

describe.each(dialects)('saved views, on $name', (dialect) => {
  let library: TestLibrary;
  let cookie = '';

  beforeAll(async () => {
    library = await startLibrary(dialect);
    cookie = await library.signIn('librarian');
  });
  afterAll(() => library.stop());

  const save = async (query: string, input: object): Promise<Saved> => {
    const { body } = await library.send(query, { cookie, variables: { input } });
    return body.data?.['saved'] as unknown as Saved;
  };
  const factsOf = async (act: string): Promise<unknown[]> => {
    const rows = await library.house.db.query<{ facts: string }>(
      'SELECT facts FROM audit_entry WHERE act = ?',
      [act],
    );
    return rows.map(({ facts }) => JSON.parse(facts) as unknown);
  };

  test('are searches of somebody: the audit log tells of which list, and neither the name nor the words', async () => {
    const { savedView } = await save(SAVE, { list: 'members', name: 'Perkara Siti', state: STATE });
    const changes = { name: 'Perkara Budi', state: '?q=Budi+Santoso', isShared: false };
    const changed = await save(UPDATE, { id: savedView.id, version: savedView.version, changes });

    expect(changed.savedView).toMatchObject({ name: 'Perkara Budi', state: '?q=Budi+Santoso' });
    expect(await factsOf('saveView')).toEqual([{ given: { list: 'members', name: '…', state: '…' } }]);
    expect(await factsOf('updateView')).toMatchObject([
      {
        given: { id: savedView.id, 'changes.name': '…', 'changes.state': '…' },
        before: { name: '…', state: '…' },
        after: { name: '…', state: '…' },
      },
    ]);
    expect(JSON.stringify(await library.house.db.query('SELECT * FROM audit_entry'))).not.toMatch(
      /Siti|Budi/,
    );
  });
});
