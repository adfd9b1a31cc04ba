import { indexCaughtUp } from '../../../../test/caught-up';
import { dialects } from '../../../../test/dialects';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import { createPartner } from '../../partners';
import { writeClassBranches, writeClassTitle, writeKey, writeSchool } from '../testing/class-set-home';
import { freshKey } from '../testing/desk-operations';
import type { MadeTitle } from '../testing/home-rows';
import { BRANCHES } from '../testing/home-rows';
import { toPseudonym } from './class-set.graphql';
import { erasePupilsJob } from './pupils/erase-pupils.job';

type Answer = {
  readonly data?: Record<string, Record<string, never>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
};
type Caller = { readonly cookie?: string; readonly headers?: Record<string, string> };
type Pupil = { id: string | null; number: number; name: string | null; pseudonym: string };
type Line = {
  id: string;
  status: string;
  dueOn: string | null;
  copy: { barcode: string };
  pupil: Pupil | null;
};
type Shown = {
  id: string;
  status: string;
  dueOn: string | null;
  counts: { setAside: number; stillOut: number; returned: number; missing: number };
  copies: Line[];
  pupils: Pupil[];
};

const SHOWN = `id status dueOn counts { setAside stillOut returned missing }
  copies { id status dueOn copy { barcode } pupil { number name } } pupils { id number name pseudonym }`;
const NOW = new Date('2026-08-13T03:00:00Z');
const FORTY = 40;

describe.each(dialects)('class sets, on $name', (dialect) => {
  let library: TestLibrary;
  let librarian: Caller;
  let school: string;
  let key: Caller;
  let now = NOW;

  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => now } });
    await writeClassBranches(library);
    librarian = { cookie: await library.signIn('librarian') };
    school = await writeSchool(library, 'SDN Empat Puluh');
    key = { headers: await writeKey(library, school, { scopes: ['class-sets:read', 'class-sets:write'] }) };
  });
  afterAll(() => library.stop());
  beforeEach(() => void (now = NOW));

  const ask = async (text: string, caller: Caller, variables: object = {}): Promise<Answer> =>
    (await library.send(text, { ...caller, variables })).body as unknown as Answer;
  const act = async (name: string, input: object, fields: string, caller: Caller = librarian) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const { data, errors } = await ask(
      `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} userErrors { code message field } } }`,
      caller,
      { input },
    );
    if (!data?.[name]) throw new Error(JSON.stringify(errors));
    return data[name] as unknown as Record<string, unknown> & {
      userErrors: { code: string; message: string; field: string[] | null }[];
    };
  };
  const wanted = (more: object = {}) => ({
    className: '4B',
    copiesWanted: FORTY,
    wish: 'Cerita rakyat untuk kelas 4',
    neededFrom: '2026-08-18',
    neededUntil: '2026-09-15',
    branchId: BRANCHES.A,
    ...more,
  });
  const request = async (more: object = {}, caller: Caller = key, partnerId?: string): Promise<string> => {
    const made = await act(
      'requestClassSet',
      { classSet: wanted(more), idempotencyKey: freshKey(), ...(partnerId ? { partnerId } : {}) },
      'classSet { id }',
      caller,
    );
    if (made.userErrors.length > 0) throw new Error(JSON.stringify(made.userErrors));
    return (made['classSet'] as { id: string }).id;
  };
  const show = async (id: string, caller: Caller = librarian): Promise<Shown | null> => {
    const { data, errors } = await ask(`query ($id: ID!) { classSet(id: $id) { ${SHOWN} } }`, caller, { id });
    if (errors) throw new Error(JSON.stringify(errors));
    return (data as unknown as { classSet: Shown | null }).classSet;
  };
  const setAside = async (id: string, barcode: string, more: object = {}, caller = librarian) =>
    (
      await act(
        'setClassSetCopyAside',
        { id, barcode, branchId: BRANCHES.A, idempotencyKey: freshKey(), ...more },
        'classSetCopy { id }',
        caller,
      )
    ).userErrors;
  const lendAll = async (id: string): Promise<number> => {
    let calls = 0;
    for (let waiting = 1; waiting > 0; calls++) {
      const lent = await act(
        'lendClassSet',
        { id, branchId: BRANCHES.A, idempotencyKey: freshKey() },
        'lentCount waitingCount refused { userErrors { message } }',
      );
      if (lent['lentCount'] === 0) throw new Error(JSON.stringify(lent));
      waiting = Number(lent['waitingCount']);
    }
    return calls;
  };
  const takeBack = async (barcodes: readonly string[]) =>
    (
      await act(
        'takeBackClassSetCopies',
        { barcodes, branchId: BRANCHES.A, idempotencyKey: freshKey() },
        'results { barcode wasOnLoan classSet { id className } classSetCopy { pupil { number } } userErrors { message } }',
      )
    )['results'] as { barcode: string; wasOnLoan: boolean; classSet: { className: string } | null }[];
  const lentSet = async (copies: number, more: object = {}): Promise<{ id: string; title: MadeTitle }> => {
    const title = await writeClassTitle(library, { copies, price: 62_000 });
    const id = await request({ copiesWanted: copies, ...more });
    for (const barcode of title.barcodes) expect(await setAside(id, barcode)).toEqual([]);
    await lendAll(id);
    return { id, title };
  };

  test('a class of forty: asked for with a key, lent in two acts, all back but two, closed with two missing', async () => {
    const title = await writeClassTitle(library, { copies: FORTY, price: 62_000 });
    const id = await request({ titleId: title.titleId });
    const names = Array.from({ length: FORTY }, (_, index) => `${index + 1}\tSiswa ${index + 1}`).join('\n');
    const pupils = await act(
      'replaceClassSetPupils',
      { id, text: `No\tNama\n${names}` },
      `takenCount rejectedCsv classSet { ${SHOWN} }`,
    );
    expect(pupils).toMatchObject({ takenCount: FORTY, rejectedCsv: null });
    const register = (pupils['classSet'] as Shown).pupils;

    for (const [index, barcode] of title.barcodes.entries())
      expect(await setAside(id, barcode, { pupilId: register[index]?.id })).toEqual([]);
    expect(await act('markClassSetReady', { id }, 'classSet { status }')).toMatchObject({
      classSet: { status: 'READY' },
    });
    expect(await lendAll(id)).toBe(2);
    expect(await show(id, key)).toMatchObject({
      status: 'LENT',
      dueOn: '2026-09-15',
      counts: { stillOut: FORTY },
    });

    const shuffled = title.barcodes.toReversed().slice(2);
    const results = await takeBack(shuffled);
    expect(results.filter(({ wasOnLoan }) => wasOnLoan)).toHaveLength(38);
    const out = (await show(id, key))?.copies.filter(({ status }) => status === 'LENT') ?? [];
    expect(out.map(({ pupil }) => pupil?.number).sort()).toEqual([39, 40]);

    const early = await act('closeClassSet', { id, expectedMissing: 1, idempotencyKey: freshKey() }, '');
    expect(early.userErrors).toMatchObject([{ code: 'NOT_ALLOWED', field: ['expectedMissing'] }]);
    await act('closeClassSet', { id, expectedMissing: 2, idempotencyKey: freshKey() }, '');
    expect(await show(id, key)).toMatchObject({
      status: 'RETURNED',
      counts: { setAside: 0, stillOut: 0, returned: 38, missing: 2 },
    });
    const charges = await library.house.db.query<{ amount: number | string }>(
      `SELECT a.amount FROM account_entry a JOIN partner_card c ON c.member_id = a.member_id WHERE c.partner_id = ? AND a.reason = 'LOST'`,
      [school],
    );
    expect(charges.map(({ amount }) => Number(amount))).toEqual([62_000, 62_000]);
  });

  test('a key sees pupils of its own sets under pseudonyms that differ between institutions, and never a name', async () => {
    const other = await writeSchool(library, 'SDN Lain');
    const otherKey = {
      headers: await writeKey(library, other, { scopes: ['class-sets:read', 'class-sets:write'] }),
    };
    const [own, foreign] = [await request(), await request({}, otherKey)];
    for (const id of [own, foreign])
      await act('replaceClassSetPupils', { id, text: 'Budi Santoso' }, 'takenCount');

    const [mine, theirs] = [await show(own, key), await show(foreign, otherKey)];

    expect(mine?.pupils).toEqual([{ id: null, number: 1, name: null, pseudonym: expect.any(String) }]);
    expect(mine?.pupils[0]?.pseudonym).not.toBe(theirs?.pupils[0]?.pseudonym);
    expect((await show(own, key))?.pupils).toEqual(mine?.pupils);
    expect([await show(foreign, key), await show(own, otherKey)]).toEqual([null, null]);
    expect((await show(own))?.pupils[0]?.name).toBe('Budi Santoso');
    const { data } = await ask('{ classSets(first: 100) { nodes { partner { name } } } }', otherKey);
    const nodes = (data as unknown as { classSets: { nodes: { partner: { name: string } }[] } }).classSets
      .nodes;
    expect(new Set(nodes.map(({ partner }) => partner.name))).toEqual(new Set(['SDN Lain']));
  });

  test('parallel requests with one idempotency key make one set', async () => {
    const input = { classSet: wanted({ className: '5C' }), idempotencyKey: freshKey() };

    const made = await Promise.all(
      Array.from({ length: 6 }, () => act('requestClassSet', input, 'classSet { id }', key)),
    );

    expect(new Set(made.map((one) => (one['classSet'] as { id: string }).id)).size).toBe(1);
    expect(await library.house.db.query("SELECT id FROM class_set WHERE class_name = '5C'", [])).toHaveLength(
      1,
    );
  });

  test('a community asks for a set as a school does, without agreement or key', async () => {
    const organiser = await library.signInMember({ name: 'Dimas' });
    const made = await createPartner(
      library.house,
      { kind: 'system', name: 'test' },
      {
        partner: {
          kind: 'COMMUNITY',
          name: 'Klub Buku',
          people: [{ name: 'Dimas', cardNumber: organiser.cardNumber, duties: ['OPERATOR'] }],
        },
      },
    );
    const club = made.ok ? made.value.partnerId : '';

    const id = await request({ className: 'Desember' }, { cookie: organiser.cookie }, club);

    expect((await show(id))?.status).toBe('REQUESTED');
  });

  test('two librarians scan one copy into two sets: exactly one gets it, and the other is told for whom', async () => {
    const { barcodes } = await writeClassTitle(library, { copies: 1 });
    const sets = [await request({ className: '7A' }), await request({ className: '7C' })];
    const second = { cookie: await library.signIn('librarian') };

    const [one, other] = await Promise.all([
      setAside(sets[0] ?? '', barcodes[0] ?? ''),
      setAside(sets[1] ?? '', barcodes[0] ?? '', {}, second),
    ]);

    const refused = [...(one ?? []), ...(other ?? [])];
    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatchObject({ code: 'ALREADY_EXISTS', message: expect.stringMatching(/7A|7C/) });
  });

  test('a copy for which a reader waits and one on loan do not join a set, and the refusal says why', async () => {
    const reader = await library.signInMember({ name: 'Penunggu' });
    const [held, lent] = [await writeClassTitle(library, {}), await writeClassTitle(library, {})];
    await act(
      'placeHold',
      { titleId: held.titleId, memberId: reader.id, pickupBranchId: BRANCHES.A, idempotencyKey: freshKey() },
      '',
    );
    await act(
      'checkOut',
      { memberId: reader.id, barcode: lent.barcodes[0], branchId: BRANCHES.A, idempotencyKey: freshKey() },
      '',
    );
    const id = await request();

    const refused = [
      ...(await setAside(id, held.barcodes[0] ?? '')),
      ...(await setAside(id, lent.barcodes[0] ?? '')),
      ...(await setAside(id, 'TIDAK-ADA')),
    ];

    expect(refused.map(({ message }) => message)).toEqual([
      expect.stringContaining('ada pembaca yang menunggunya'),
      expect.stringContaining('sedang dipinjam'),
      expect.stringContaining('tidak dikenal'),
    ]);
    expect(await show(id)).toMatchObject({ status: 'REQUESTED', copies: [] });
  });

  test('a copy that is set aside stands for nobody else, and goes back to its shelf when it is taken out', async () => {
    const { barcodes, copyIds } = await writeClassTitle(library, {});
    const id = await request();
    await setAside(id, barcodes[0] ?? '');
    const statusOf = async () =>
      (
        await library.house.db.query<{ status: string }>('SELECT status FROM copy WHERE id = ?', [copyIds[0]])
      )[0]?.status;
    const before = await statusOf();

    await act('removeClassSetCopy', { id: (await show(id))?.copies[0]?.id }, '');

    expect([before, await statusOf()]).toEqual(['IN_PROCESSING', 'AVAILABLE']);
    expect((await show(id))?.copies).toEqual([]);
  });

  test('the ordinary return of the desk closes a set too, and undoing it opens the set again', async () => {
    const { id, title } = await lentSet(1);
    const returned = await act(
      'checkIn',
      { barcode: title.barcodes[0], branchId: BRANCHES.A, idempotencyKey: freshKey() },
      'loan { id }',
    );
    const closed = (await show(id))?.status;

    const { id: loanId } = returned['loan'] as { id: string };
    await act('undoScan', { loanId, act: 'CHECK_IN', idempotencyKey: freshKey() }, '');

    expect([closed, (await show(id))?.status]).toEqual(['RETURNED', 'LENT']);
  });

  test('a pile of two classes is taken back at once: each copy finds its own set', async () => {
    const [one, other] = [await lentSet(2, { className: '7A' }), await lentSet(1, { className: '7C' })];

    const results = await takeBack([...other.title.barcodes, 'X-TIDAK-ADA', ...one.title.barcodes]);

    expect(results.map(({ classSet }) => classSet?.className ?? null)).toEqual(['7C', null, '7A', '7A']);
    expect([(await show(one.id))?.status, (await show(other.id))?.status]).toEqual(['RETURNED', 'RETURNED']);
  });

  test('a copy that waits for a class stays with its pile when it is scanned as returned, and says where', async () => {
    const title = await writeClassTitle(library, { copies: 1, price: 62_000 });
    const id = await request({ className: '5A', copiesWanted: 1 });
    const [barcode = ''] = title.barcodes;
    await setAside(id, barcode);

    const desk = await act(
      'checkIn',
      { barcode, branchId: BRANCHES.A, idempotencyKey: freshKey() },
      'copy { id }',
    );
    const [pile] = (await takeBack([barcode])) as unknown as { userErrors: { message: string }[] }[];

    const told = `${barcode} disisihkan untuk 5A, SDN Empat Puluh`;
    expect([desk.userErrors[0]?.message, pile?.userErrors[0]?.message]).toEqual([
      expect.stringContaining(told),
      expect.stringContaining(told),
    ]);
    expect(
      await library.house.db.query('SELECT status FROM copy WHERE barcode = ?', [barcode]),
    ).toMatchObject([{ status: 'IN_PROCESSING' }]);
    expect((await show(id))?.counts.setAside).toBe(1);
  });

  test('a request that is repeated with another key of the school is the same one', async () => {
    const other = {
      headers: await writeKey(library, school, { scopes: ['class-sets:write', 'class-sets:read'] }),
    };
    const input = { classSet: wanted({ className: 'PUTAR' }), idempotencyKey: freshKey() };
    const first = await act('requestClassSet', input, 'classSet { id }', key);

    const again = await act('requestClassSet', input, 'classSet { id }', other);

    expect(again['classSet']).toEqual(first['classSet']);
    expect(await library.house.db.query("SELECT id FROM class_set WHERE class_name = 'PUTAR'")).toHaveLength(
      1,
    );
  });

  test('a key that may order and not read gets the id and the status, and no more', async () => {
    const writer = { headers: await writeKey(library, school, { scopes: ['class-sets:write'] }) };
    const fields = 'receipt { id status } classSet { className pupils { number } }';

    const made = await act(
      'requestClassSet',
      { classSet: wanted({ className: '6C' }), idempotencyKey: freshKey() },
      fields,
      writer,
    );
    const { id } = made['receipt'] as { id: string };
    const cancelled = await act('cancelClassSet', { id, idempotencyKey: freshKey() }, fields, writer);

    expect(made).toEqual({ receipt: { id, status: 'REQUESTED' }, classSet: null, userErrors: [] });
    expect(cancelled).toEqual({ receipt: { id, status: 'CANCELLED' }, classSet: null, userErrors: [] });
  });

  test('the feed tells the school that ordered a set that it is ready, and nobody else', async () => {
    const foreign = {
      headers: await writeKey(library, await writeSchool(library, 'SDN Tetangga'), {
        scopes: ['class-sets:read'],
      }),
    };
    const title = await writeClassTitle(library, { copies: 1 });
    const id = await request({ copiesWanted: 1 });
    await setAside(id, title.barcodes[0] ?? '');
    await act('markClassSetReady', { id }, '');
    await library.house.changes.sequence();
    const told = async (caller: Caller): Promise<unknown> =>
      (await ask('{ changes(first: 100, kinds: [CLASS_SET_READY]) { nodes { objectId } } }', caller)).data;

    expect(JSON.stringify(await told(key))).toContain(id);
    expect([await told(foreign), await told({})]).toEqual([
      { changes: { nodes: [] } },
      { changes: { nodes: [] } },
    ]);
  });

  test('rows of a sheet that are not clear take nobody off the list; a new list without such rows does', async () => {
    const { id } = await lentSet(1);
    await act('replaceClassSetPupils', { id, text: 'No\tNama\n1\tAyu\n2\tBudi\n3\tCitra' }, 'takenCount');
    const [line] = (await show(id))?.copies ?? [];
    const budi = (await show(id))?.pupils.find(({ name }) => name === 'Budi');
    await act('updateClassSetCopy', { id: line?.id, changes: { pupilId: budi?.id } }, '');
    const names = async () => (await show(id))?.pupils.map(({ number, name }) => `${number} ${name}`);

    const unclear = await act(
      'replaceClassSetPupils',
      { id, text: 'No\tNama\n1\tAyu\n2\tBagas\n3\tBudi\n9\t' },
      'rejectedRows { row } renamedPupils { number before after }',
    );
    const afterUnclear = await names();
    const clear = await act(
      'replaceClassSetPupils',
      { id, text: 'No\tNama\n1\tAyu\n2\tBagus\n3\tBudi' },
      'rejectedRows { row } renamedPupils { number before after }',
    );

    expect(unclear['rejectedRows']).toHaveLength(1);
    expect(afterUnclear).toEqual(['1 Ayu', '2 Bagas', '3 Budi', '4 Citra']);
    expect(clear['renamedPupils']).toEqual([{ number: 2, before: 'Bagas', after: 'Bagus' }]);
    expect(await names()).toEqual(['1 Ayu', '2 Bagus', '3 Budi']);
    expect((await show(id))?.copies[0]?.pupil).toEqual({ number: 3, name: 'Budi' });
  });

  test('a list of another class is refused at its field and leaves the register as it was', async () => {
    const { id } = await lentSet(1, { className: '4B' });
    await act('replaceClassSetPupils', { id, text: 'Ayu' }, 'takenCount');

    const refused = await act(
      'replaceClassSetPupils',
      { id, text: 'Nama;Kelas\nBudi;4A\nCitra;4A' },
      'takenCount userErrors { code field message }',
    );

    expect(refused).toMatchObject({
      userErrors: [{ code: 'INVALID', field: ['text'], message: expect.stringContaining('4A') }],
    });
    expect((await show(id))?.pupils.map(({ name }) => name)).toEqual(['Ayu']);
  });

  test('pupils of another school come back by their rows, and the own ones are taken', async () => {
    const { id } = await lentSet(1);
    await library.house.db.writer.query("UPDATE partner SET npsn = '20519000' WHERE id = ?", [school]);

    const read = await act(
      'replaceClassSetPupils',
      { id, text: 'Nama;NPSN\nAyu;20519000\nBudi;20519001\nCitra;' },
      'takenCount rejectedRows { row }',
    );

    expect(read).toMatchObject({ takenCount: 2, rejectedRows: [{ row: 3 }] });
    expect((await show(id))?.pupils.map(({ name }) => name)).toEqual(['Ayu', 'Citra']);
  });

  test('one pupil stands under another pseudonym towards every institution, and always under the same there', () => {
    const of = (partnerId: string) => toPseudonym(library.house.dataKey, 'kpl_1', partnerId);

    expect([of('prt_1') === of('prt_1'), of('prt_1') === of('prt_2')]).toEqual([true, false]);
    expect(of('prt_1')).toMatch(/^[\w-]{16}$/);
  });

  test('a class gets longer, and the new day is an open one', async () => {
    const { id } = await lentSet(2);

    const extended = await act('extendClassSet', { id, until: '2026-10-04', idempotencyKey: freshKey() }, '');

    expect(extended.userErrors).toEqual([]);
    const shown = await show(id);
    expect([shown?.dueOn, ...(shown?.copies ?? []).map(({ dueOn }) => dueOn)]).toEqual(
      Array.from({ length: 3 }, () => '2026-10-05'),
    );
  });

  test('names of pupils are erased thirty days after the set is back, and their numbers stay', async () => {
    const { id, title } = await lentSet(1);
    await act('replaceClassSetPupils', { id, text: 'Nadia P.' }, 'takenCount');
    await takeBack(title.barcodes);
    const nameLater = async (day: string) => {
      now = new Date(`${day}T03:00:00Z`);
      await erasePupilsJob(library.house).run(new AbortController().signal);
      now = NOW;
      return (await show(id))?.pupils.map(({ number, name }) => [number, name]);
    };

    expect(await nameLater('2026-09-11')).toEqual([[1, 'Nadia P.']]);
    expect(await nameLater('2026-09-13')).toEqual([[1, null]]);
  });

  test('what cannot be is refused at its field, all of it at once, and a test key writes nothing', async () => {
    const testKey = {
      headers: await writeKey(library, school, { scopes: ['class-sets:write'], isTest: true }),
    };
    const wrong = await act(
      'requestClassSet',
      {
        classSet: wanted({
          className: ' ',
          copiesWanted: 0,
          wish: ' ',
          neededUntil: '2026-08-01',
          contactEmail: 'ibu@',
        }),
        idempotencyKey: freshKey(),
      },
      '',
      key,
    );
    const dry = await act(
      'requestClassSet',
      { classSet: wanted({ className: 'UJI' }), idempotencyKey: freshKey() },
      '',
      testKey,
    );
    const reading = await ask('{ classSets(first: 1) { totalCount } }', testKey);
    const staffOnly = await ask(
      'mutation ($input: DeclineClassSetInput!) { declineClassSet(input: $input) { userErrors { code } } }',
      key,
      { input: { id: 'x', reason: 'y' } },
    );

    expect(wrong.userErrors.map(({ code, field }) => `${code} ${field?.join('.')}`).sort()).toEqual([
      'INVALID classSet.contactEmail',
      'INVALID classSet.copiesWanted',
      'INVALID classSet.neededUntil',
      'REQUIRED classSet.className',
      'REQUIRED classSet.wish',
    ]);
    expect(dry.userErrors).toMatchObject([
      { code: 'NOT_ALLOWED', message: expect.stringContaining('Kunci uji') },
    ]);
    expect(await library.house.db.query("SELECT id FROM class_set WHERE class_name = 'UJI'", [])).toEqual([]);
    expect(reading.errors?.[0]?.message).toContain('class-sets:read');
    expect(staffOnly.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });

  test('a request is declined with a reason that the school reads, or taken back by the school', async () => {
    const [declined, cancelled] = [await request(), await request()];

    await act('declineClassSet', { id: declined, reason: 'Semua eksemplar dipakai kelas lain.' }, '');
    await act('cancelClassSet', { id: cancelled, idempotencyKey: freshKey() }, '', key);

    const { data } = await ask('query ($id: ID!) { classSet(id: $id) { status declineReason } }', key, {
      id: declined,
    });
    expect(data).toEqual({
      classSet: { status: 'DECLINED', declineReason: 'Semua eksemplar dipakai kelas lain.' },
    });
    expect((await show(cancelled))?.status).toBe('CANCELLED');
  });

  test('a page of sets with their counts, and one set with forty copies, take a bounded number of statements', async () => {
    const { id } = await lentSet(12);
    const count = async (run: () => Promise<unknown>): Promise<number> => {
      await run();
      await indexCaughtUp(library.house);
      library.statements.length = 0;
      await run();
      return library.statements.filter((sql) => !/outbox_event|^(BEGIN|COMMIT|START)/i.test(sql)).length;
    };

    const page = await count(() =>
      ask(
        '{ classSets(first: 50) { nodes { className isOverdue partner { name } title { titleProper } branch { code } counts { stillOut } } } }',
        librarian,
      ),
    );
    const one = await count(() => show(id));

    expect(page).toBeLessThanOrEqual(7);
    expect(one).toBeLessThanOrEqual(8);
  });
});
