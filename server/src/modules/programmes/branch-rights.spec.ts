import { dialects } from '../../../test/dialects';
import { registrantRows } from '../../../test/whole-registrant';
import type { SignedInMember, TestLibrary } from '../../../test/test-library';
import { startLibrary } from '../../../test/test-library';
import { insertRows } from '../../platform/db/write-rows';
import { ok } from '../../shared/result';

const NOBODY = new Set(['UNAUTHENTICATED', 'FORBIDDEN']);

describe.each(dialects)('rights at the branch of an event on $name', (dialect) => {
  let library: TestLibrary;
  let member: SignedInMember;
  const cookies: Record<string, string> = {};
  let rows: Record<string, Record<string, unknown> & { id: string }> = {};

  beforeAll(async () => {
    library = await startLibrary(dialect);
    const admin = await library.signIn('administrator');
    const [here = '', elsewhere = ''] = [await makeBranch(admin, 'SINI'), await makeBranch(admin, 'SANA')];
    Object.assign(cookies, {
      admin,
      here: await library.signIn('librarian', here),
      elsewhere: await library.signIn('librarian', elsewhere),
    });
    member = await library.signInMember({ name: 'Siti Rahayu' });
    rows = registrantRows(member.id, '2026-11-20 02:00:00.000', 'branch0001') as typeof rows;
    await library.house.db.transaction(async (tx) => {
      await insertRows(tx, 'event', [{ ...rows['event'], branch_id: here }]);
      for (const table of ['event_session', 'registration', 'registered_person', 'event_place'])
        await insertRows(tx, table, [rows[table] ?? {}]);
      return ok(null);
    });
  }, 120_000);
  afterAll(() => library.stop());

  async function makeBranch(cookie: string, code: string): Promise<string> {
    const { body } = await library.send(
      'mutation($input: CreateBranchInput!) { createBranch(input: $input) { branch { id } } }',
      { cookie, variables: { input: { code, kind: 'MAIN', name: { indonesian: `Cabang ${code}` } } } },
    );
    return (body.data as unknown as { createBranch: { branch: { id: string } } }).createBranch.branch.id;
  }
  const idOf = (table: string): string => rows[table]?.id ?? '';
  /** Says for each of the callers whether the field lets them in. */
  async function letIn(query: string, variables: object): Promise<boolean[]> {
    const answers = await Promise.all(
      ['here', 'elsewhere', 'admin'].map((who) =>
        library.send(query, { cookie: cookies[who] ?? '', variables }),
      ),
    );
    return answers.map(
      ({ body }) => !(body.errors ?? []).some(({ extensions }) => NOBODY.has(extensions.code)),
    );
  }

  test('who comes to an event is for staff of its branch, and of all branches', async () => {
    const open = [true, false, true];

    expect(
      await letIn('query($id: ID!) { eventRegistrations(eventId: $id, first: 5) { totalCount } }', {
        id: idOf('event'),
      }),
    ).toEqual(open);
    expect(
      await letIn('query($id: ID!) { sessionRoster(sessionId: $id) { name } }', {
        id: idOf('event_session'),
      }),
    ).toEqual(open);
    expect(
      await letIn('query($id: ID!) { registration(id: $id) { id } }', { id: idOf('registration') }),
    ).toEqual(open);
    expect(
      await letIn(
        'mutation($input: UndoCheckInInput!) { undoCheckIn(input: $input) { userErrors { code } } }',
        { input: { placeId: idOf('event_place') } },
      ),
    ).toEqual(open);
    expect(
      await letIn(
        'mutation($input: MoveUpRegistrationInput!) { moveUpRegistration(input: $input) { userErrors { code } } }',
        { input: { id: idOf('registration') } },
      ),
    ).toEqual(open);
    expect(
      await letIn(
        'mutation($input: UpdateEventInput!) { updateEvent(input: $input) { userErrors { code } } }',
        { input: { id: idOf('event'), version: 99, changes: {} } },
      ),
    ).toEqual(open);
    // An event that belongs to no branch any more is one of all branches.
    expect(
      await letIn(
        'mutation($input: UpdateEventInput!) { updateEvent(input: $input) { userErrors { code } } }',
        { input: { id: idOf('event'), version: 99, changes: { branchId: null, spaceId: null } } },
      ),
    ).toEqual([false, false, true]);
    expect(
      await letIn(
        'mutation($input: UpdateEventInput!) { updateEvent(input: $input) { userErrors { code } } }',
        { input: { id: idOf('event'), version: 99, changes: { spaceId: null } } },
      ),
    ).toEqual(open);
    expect(
      await Promise.all(
        ['here', 'elsewhere'].map(
          async (who) =>
            (
              await fetch(`${library.origin}/staff/files/sessions/${idOf('event_session')}/attendance.pdf`, {
                headers: { cookie: cookies[who] ?? '' },
              })
            ).status,
        ),
      ),
    ).toEqual([200, 403]);
  });

  test('a file of registrations is for staff of the branch of the event, with nothing but what they read there', async () => {
    const ask = async (who: string, filter: object) =>
      (
        await library.send(
          'mutation($input: CreateListExportInput!) { createListExport(input: $input) { listExport { rowsTotal state } userErrors { code } } }',
          {
            cookie: cookies[who] ?? '',
            variables: {
              input: {
                list: 'registrations',
                filter: JSON.stringify(filter),
                columns: ['name', 'people', 'phone', 'came'],
                format: 'CSV',
              },
            },
          },
        )
      ).body.data?.['createListExport'];
    const done = { listExport: { rowsTotal: 1, state: 'DONE' }, userErrors: [] };
    const refused = { listExport: null, userErrors: [{ code: 'NOT_ALLOWED' }] };
    const eventId = idOf('event');

    expect(await Promise.all(['here', 'elsewhere', 'admin'].map((who) => ask(who, { eventId })))).toEqual([
      done,
      refused,
      done,
    ]);
    expect(await Promise.all([{}, { eventId: 'evt_nothing' }].map((filter) => ask('admin', filter)))).toEqual(
      [refused, refused],
    );
  });

  test('elsewhere a registration is no node, and nothing can be done to it; the event says what one may', async () => {
    const seen = await Promise.all(
      ['here', 'elsewhere'].map(
        async (who) =>
          (
            await library.send(
              'query($reg: ID!, $evt: ID!) { node(id: $reg) { id } event(id: $evt) { management { heldPermissions } } }',
              { cookie: cookies[who] ?? '', variables: { reg: idOf('registration'), evt: idOf('event') } },
            )
          ).body.data,
      ),
    );
    const cancelled = await library.send(
      'mutation($input: CancelRegistrationInput!) { cancelRegistration(input: $input) { userErrors { code } } }',
      {
        cookie: cookies['elsewhere'] ?? '',
        variables: { input: { registration: { id: idOf('registration') } } },
      },
    );

    expect(seen).toEqual([
      {
        node: { id: idOf('registration') },
        event: {
          management: {
            heldPermissions: [
              'PROGRAMMES_CHECK_IN',
              'PROGRAMMES_MOVE_UP',
              'PROGRAMMES_OVERRIDE_AGE',
              'PROGRAMMES_PUBLISH',
              'PROGRAMMES_READ',
              'PROGRAMMES_REGISTER',
              'PROGRAMMES_WRITE',
            ],
          },
        },
      },
      { node: null, event: { management: { heldPermissions: [] } } },
    ]);
    expect(cancelled.body.data).toEqual({ cancelRegistration: { userErrors: [{ code: 'NOT_FOUND' }] } });
  });

  test('a proposal is decided and seen where it wishes for a space; without such a wish it is for staff of all branches', async () => {
    const admin = cookies['admin'] ?? '';
    const [row] = await library.house.db.query<{ branch: string }>(
      'SELECT branch_id AS branch FROM event WHERE id = ?',
      [idOf('event')],
    );
    const { body } = await library.send(
      'mutation($input: CreateSpaceInput!) { createSpace(input: $input) { space { id } } }',
      {
        cookie: admin,
        variables: {
          input: {
            branchId: row?.branch,
            space: { name: { indonesian: 'Aula' }, kind: 'HALL', capacity: 40, accessibility: [] },
          },
        },
      },
    );
    const spaceId = (body.data as unknown as { createSpace: { space: { id: string } } }).createSpace.space.id;
    const at = '2026-11-20 02:00:00.000';
    const base = {
      status: 'SUBMITTED',
      member_id: null,
      contact_name: 'Ratna',
      contact_email: 'ratna@example.org',
      contact_phone: null,
      group_name: null,
      locale: 'ID',
      kind: 'TALK',
      title: 'Bincang',
      what: null,
      wished_dates: null,
      expected_people: null,
      accessibility: null,
      answer: null,
      decided_at: null,
      decided_by: null,
      event_id: null,
      submitted_at: at,
      created_at: at,
      updated_at: at,
      version: 1,
    };
    const [there, anywhere] = ['prp_0000000000000000000000HERE', 'prp_00000000000000000000000ANY'];
    await library.house.db.transaction(async (tx) =>
      ok(
        await insertRows(tx, 'event_proposal', [
          { ...base, id: there, space_id: spaceId },
          { ...base, id: anywhere, space_id: null },
        ]),
      ),
    );
    const decide =
      'mutation($input: DecideEventProposalInput!) { decideEventProposal(input: $input) { userErrors { code } } }';
    const counts = await Promise.all(
      ['here', 'elsewhere', 'admin'].map(
        async (who) =>
          (
            await library.send('{ eventProposals(first: 5) { totalCount nodes { id } } }', {
              cookie: cookies[who] ?? '',
            })
          ).body.data,
      ),
    );

    expect(await letIn(decide, { input: { id: there, version: 99, decision: 'ACCEPT' } })).toEqual([
      true,
      false,
      true,
    ]);
    expect(await letIn(decide, { input: { id: anywhere, version: 99, decision: 'ACCEPT' } })).toEqual([
      false,
      false,
      true,
    ]);
    expect(counts).toEqual(
      [
        { totalCount: 1, nodes: [{ id: there }] },
        { totalCount: 0, nodes: [] },
        { totalCount: 2, nodes: [{ id: anywhere }, { id: there }] },
      ].map((eventProposals) => ({ eventProposals })),
    );
  });

  test('an export is written into the audit log with its event and branch, and without anybody in it', async () => {
    const { body } = await library.send(
      'mutation($input: ExportRegistrationsInput!) { exportRegistrations(input: $input) { csv rowCount userErrors { code } } }',
      { cookie: cookies['here'] ?? '', variables: { input: { eventId: idOf('event') } } },
    );
    const lines = await library.house.db.query<{ object_id: string; facts: string; branch_id: string }>(
      "SELECT object_id, facts, branch_id FROM audit_entry WHERE act = 'exportRegistrations'",
    );

    expect(body.data).toMatchObject({ exportRegistrations: { rowCount: 1, userErrors: [] } });
    expect(lines.map(({ object_id: object, facts }) => [object, JSON.parse(facts)])).toEqual([
      [idOf('event'), { given: { eventId: idOf('event') } }],
    ]);
    expect(lines[0]?.branch_id).toMatch(/^brn_/);
  });
});
