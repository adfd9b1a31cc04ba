import { dialects } from '../../../../test/dialects';
import { indexCaughtUp } from '../../../../test/caught-up';
import type { SignedInMember, TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import type { Actor } from '../../../platform/auth/actor';
import type { Scope } from '../../../platform/auth/scope.terms';
import { ok } from '../../../shared/result';
import { createApiKey } from '../../partners';
import { createPartner } from '../../partners/institutions/save-partner';
import { forgetRegistrants } from '../attendance/finish-sessions';
import type { CaseEvent } from '../testing/programmes-home';
import { at, writeEvent } from '../testing/programmes-home';

const SYSTEM: Actor = { kind: 'system', name: 'test' };
const REGISTER = `mutation ($input: RegisterPartnerGroupInput!) { registerPartnerGroup(input: $input) {
  registration { id status kind partySize schoolName className haveGuardiansAgreed partner { id name } people { name seats isCompanion } }
  rejectedRows { row reason } rejectedCsv userErrors { code field message } } }`;
const REDUCE = `mutation ($input: ReducePartnerGroupInput!) { reducePartnerGroup(input: $input) { registration { partySize } userErrors { code field } } }`;
const CANCEL = `mutation ($input: CancelRegistrationInput!) { cancelRegistration(input: $input) { registration { status partySize } userErrors { code field } } }`;
const OWN = `query ($partnerId: ID) { partnerRegistrations(partnerId: $partnerId, first: 50) { totalCount nodes { id partySize status people { name } event { id } } } }`;
const REACH = `query ($id: ID!) { registration(id: $id) { contactName contactEmail contactPhone teacherName } }`;
const ROSTER = `query ($id: ID!) { sessionRoster(sessionId: $id) { name seats registrationId isCompanion } }`;
const CHANGES = `{ changes(first: 100, kinds: [REGISTRATION_CHANGED]) { nodes { kind objectId } } }`;
const CONTACT = { name: 'Bu Rina', email: 'rina@sekolah.contoh' };

type Caller = { readonly cookie?: string; readonly headers?: Record<string, string> };
type Group = {
  readonly registration: {
    readonly id: string;
    readonly status: string;
    readonly partySize: number;
    readonly haveGuardiansAgreed: boolean | null;
    readonly people: readonly { readonly name: string; readonly seats: number }[];
  } | null;
  readonly rejectedRows: readonly { readonly row: number; readonly reason: string }[];
  readonly rejectedCsv: string | null;
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] | null }[];
};

describe.each(dialects)('groups that partners register, on $name', (dialect) => {
  let library: TestLibrary;
  let staff: Caller;
  let rina: SignedInMember;
  let stranger: SignedInMember;
  let school: string;
  let other: string;
  let key: Caller;
  let otherKey: Caller;
  let now = at('2026-11-24 09:00');
  let keys = 0;

  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => now } });
    staff = { cookie: await library.signIn('librarian') };
    rina = await library.signInMember({ name: 'Rina' });
    stranger = await library.signInMember({ name: 'Orang lain' });
    school = await partner('SDN Rombongan', rina.cardNumber);
    other = await partner('SDN Sebelah', stranger.cardNumber);
    key = await keyOf(school, ['registrations:write']);
    otherKey = await keyOf(other, ['registrations:write']);
  });
  afterAll(() => library.stop());
  beforeEach(() => void (now = at('2026-11-24 09:00')));

  async function partner(name: string, cardNumber: string): Promise<string> {
    const people = [{ name: 'Operator', cardNumber, duties: ['OPERATOR'] as const }];
    const made = await createPartner(library.house, SYSTEM, { partner: { kind: 'SCHOOL', name, people } });
    return made.ok ? made.value.partnerId : '';
  }
  async function keyOf(partnerId: string, scopes: readonly Scope[], isTest = false): Promise<Caller> {
    const made = await createApiKey(library.house, SYSTEM, { partnerId, name: 'Program', scopes, isTest });
    return { headers: { authorization: `Bearer ${made.ok ? made.value.secret : ''}` } };
  }
  const event = async (how: CaseEvent = {}): Promise<{ eventId: string; sessionIds: readonly string[] }> => {
    const columns = { is_for_schools: 1, ...how.columns };
    const made = await library.house.db.transaction(async (tx) =>
      ok(await writeEvent(tx, { ...how, columns })),
    );
    if (!made.ok) throw new Error('An event of the test was refused.');
    return made.value;
  };
  const ask = async <T>(query: string, variables: object, caller: Caller) =>
    (await library.send(query, { variables, ...caller })).body as unknown as {
      readonly data: T | null;
      readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
    };
  const register = async (input: object, caller: Caller): Promise<Group> => {
    const whole = {
      contact: CONTACT,
      hasGuardianConsent: true,
      idempotencyKey: `group-key-${++keys}`,
      ...input,
    };
    const { data, errors } = await ask<{ registerPartnerGroup: Group }>(REGISTER, { input: whole }, caller);
    if (!data) throw new Error(errors?.[0]?.extensions.code ?? 'no answer');
    return data.registerPartnerGroup;
  };
  const operator = (): Caller => ({ cookie: rina.cookie });
  const taken = async (sessionId: string): Promise<number> => {
    const [row] = await library.house.db.query<{ taken: number }>(
      'SELECT taken FROM event_session WHERE id = ?',
      [sessionId],
    );
    return Number(row?.taken);
  };

  test('calling pupils adults spares nobody the consent of guardians', async () => {
    const forChildren = await event({ columns: { age_from: 7, age_to: 12 } });
    const forAll = await event();
    const grownUp = { partnerId: school, areAdults: true, hasGuardianConsent: null };

    const number = await register({ ...grownUp, eventId: forChildren.eventId, count: 3 }, operator());
    const list = await register(
      {
        ...grownUp,
        eventId: forAll.eventId,
        text: 'Nama;Tanggal Lahir;Persetujuan\nAni;2016-03-01;\nPak Adi;1980-03-01;\nBu Ida;1982-03-01;tidak',
      },
      operator(),
    );

    expect(number.userErrors).toMatchObject([{ code: 'REQUIRED', field: ['hasGuardianConsent'] }]);
    expect(list.rejectedRows.map(({ row }) => row)).toEqual([2, 4]);
    expect(list.registration?.people.map(({ name }) => name)).toEqual(['Pak Adi']);
  });

  test('cancelling somebody who is none of the group, or nobody, is refused', async () => {
    const { eventId } = await event();
    const { registration } = await register(
      { partnerId: school, eventId, className: '6A', count: 2 },
      operator(),
    );
    const cancel = async (personIds: readonly string[]) =>
      (
        await ask<{ cancelRegistration: { userErrors: readonly { code: string; field: string[] }[] } }>(
          CANCEL,
          { input: { registration: { id: registration?.id }, personIds } },
          operator(),
        )
      ).data?.cancelRegistration.userErrors;

    expect([await cancel(['rgp_nope']), await cancel([])]).toEqual([
      [{ code: 'NOT_FOUND', field: ['personIds'] }],
      [{ code: 'REQUIRED', field: ['personIds'] }],
    ]);
  });

  test('an operator registers a number with a companion; the door and staff see whose group it is', async () => {
    const { eventId, sessionIds } = await event();

    const made = await register(
      { partnerId: school, eventId, className: '4B', count: 24, companions: ['Bu Rina', ' '] },
      operator(),
    );

    expect(made.userErrors).toEqual([]);
    expect(made.registration).toMatchObject({
      status: 'CONFIRMED',
      kind: 'PARTNER_GROUP',
      partySize: 25,
      schoolName: 'SDN Rombongan',
      className: '4B',
      haveGuardiansAgreed: true,
      partner: { id: school, name: 'SDN Rombongan' },
      people: [
        { name: 'SDN Rombongan, 4B', seats: 24, isCompanion: false },
        { name: 'Bu Rina', seats: 1, isCompanion: true },
      ],
    });
    expect(await taken(sessionIds[0] ?? '')).toBe(25);
    const { data } = await ask<{ sessionRoster: object[] }>(ROSTER, { id: sessionIds[0] }, staff);
    expect(data?.sessionRoster).toContainEqual({
      name: 'SDN Rombongan, 4B',
      seats: 24,
      registrationId: made.registration?.id,
      isCompanion: false,
    });
    const again = await register({ partnerId: school, eventId, className: '4B', count: 3 }, operator());
    expect(again.userErrors).toMatchObject([{ code: 'ALREADY_EXISTS', field: ['className'] }]);
    const more = await register({ partnerId: school, eventId, className: '4B (2)', count: 3 }, operator());
    expect(more.registration?.partySize).toBe(3);
  });

  test('one teacher comes along with two classes, but once with each, however the name is written', async () => {
    const { eventId } = await event();
    const group = { eventId, count: 20, companions: ['Bu Rina', 'bu  RINA', 'Pak Adi'] };

    const first = await register({ ...group, className: '4A' }, key);
    const second = await register({ ...group, className: '4B' }, key);
    const again = await register({ eventId, className: '4B', text: 'Aisyah', companions: ['BU RINA'] }, key);

    expect([first, second].map(({ registration }) => registration?.partySize)).toEqual([22, 22]);
    expect(again.userErrors).toMatchObject([{ code: 'ALREADY_EXISTS', field: ['companions'] }]);
  });

  test('a dash or a cross in the column of consent stands against the consent for the whole list', async () => {
    const { eventId } = await event();
    const text = 'No;Nama;Persetujuan\n1;Aisyah;✓\n2;Bagus;-\n3;Citra;✗\n4;Dewi;x\n5;Eko;';

    const made = await register({ partnerId: school, eventId, className: '3C', text }, operator());

    expect(made.registration?.people.map(({ name }) => name)).toEqual(['Aisyah', 'Eko']);
    expect(made.rejectedRows.map(({ row }) => row)).toEqual([3, 4, 5]);
  });

  test('without the consent of guardians no minor is registered; adults need none', async () => {
    const { eventId } = await event();
    const group = { partnerId: school, eventId, count: 5, hasGuardianConsent: false };

    const refused = await register(group, operator());
    const adults = await register({ ...group, areAdults: true }, operator());

    expect(refused.userErrors).toMatchObject([{ code: 'REQUIRED', field: ['hasGuardianConsent'] }]);
    expect([adults.registration?.status, adults.registration?.haveGuardiansAgreed]).toEqual([
      'CONFIRMED',
      null,
    ]);
  });

  test('of a list those with consent and a fitting age are registered, and the other rows come back', async () => {
    const { eventId, sessionIds } = await event({ columns: { age_from: 8, age_to: 10 } });
    const text = [
      'No;Nama;Tanggal Lahir;Persetujuan',
      '1;Aisyah;2017-03-09;ya',
      '2;Bagus;09/03/2017;',
      '3;Citra;2017-05-01;belum',
      '4;Dewi;2010-05-01;ya',
      '5;Eko;besok;ya',
      '6;Fajar;;ya',
      '7;Aisyah;2017-03-09;ya',
    ].join('\n');

    const made = await register(
      { partnerId: school, eventId, className: '4B', text, hasGuardianConsent: false },
      operator(),
    );

    expect(made.registration?.people.map(({ name }) => name)).toEqual(['Aisyah', 'Aisyah']);
    expect(made.rejectedRows.map(({ row, reason }) => `${row} ${reason.slice(0, 28)}`)).toEqual([
      '3 Belum ada persetujuan wali.',
      '4 Belum ada persetujuan wali.',
      '5 Acara ini untuk usia 8 sampa',
      '6 Tanggal lahir tidak terbaca.',
      '7 Tanggal lahir kosong, padaha',
    ]);
    expect(made.rejectedCsv).toContain('"Dewi","2010-05-01","ya"');
    expect(await taken(sessionIds[0] ?? '')).toBe(2);
    const mended = await register(
      { partnerId: school, eventId, className: '4B', text: text.replace('09/03/2017;', '09/03/2017;ya') },
      operator(),
    );
    expect(mended.registration?.people.map(({ name }) => name)).toEqual(['Bagus']);
    expect(mended.rejectedRows[0]).toEqual({ row: 2, reason: 'Aisyah sudah terdaftar.' });
    const nobody = await register({ partnerId: school, eventId, text: 'No;Nama\n1;Gita' }, operator());
    expect([nobody.registration, nobody.userErrors, nobody.rejectedRows.length]).toMatchObject([
      null,
      [{ code: 'INVALID', field: ['text'] }],
      1,
    ]);
  });

  test('pupils of another school in the list are named, and the own ones are registered', async () => {
    const { eventId } = await event();
    await library.house.db.writer.query("UPDATE partner SET npsn = '20519000' WHERE id = ?", [school]);

    const made = await register(
      { partnerId: school, eventId, className: '5A', text: 'Nama;NPSN\nAisyah;20519000\nBagus;20519001' },
      operator(),
    );

    expect(made.registration?.people.map(({ name }) => name)).toEqual(['Aisyah']);
    expect(made.rejectedRows).toEqual([{ row: 3, reason: 'NPSN 20519001 bukan sekolah ini.' }]);
  });

  test('a list of another class registers nobody, and a row with broken quotes is answered with its number', async () => {
    const { eventId } = await event();

    const other = await register(
      { partnerId: school, eventId, className: '4B', text: 'Nama;Kelas\nAisyah;4A' },
      operator(),
    );
    const broken = await register(
      { partnerId: school, eventId, className: '4B', text: 'Nama\n"Aisyah\nBagus' },
      operator(),
    );

    expect([other.registration, other.userErrors]).toMatchObject([
      null,
      [{ code: 'INVALID', field: ['text'] }],
    ]);
    expect(broken.registration?.people.map(({ name }) => name)).toEqual(['Bagus']);
    expect(broken.rejectedRows.map(({ row }) => row)).toEqual([2]);
  });

  test('a group waits as a whole, and a large one needs an event for groups', async () => {
    const { eventId } = await event({ capacity: 30 });
    const plain = await event({ columns: { is_for_schools: 0, most_per_party: 6 } });

    const first = await register({ eventId, className: '5A', count: 20 }, key);
    const second = await register({ eventId, className: '5B', count: 20 }, key);
    const refused = await register({ eventId: plain.eventId, count: 7 }, key);
    const small = await register({ eventId: plain.eventId, count: 6 }, key);

    expect([first, second].map(({ registration }) => registration?.status)).toEqual(['CONFIRMED', 'WAITING']);
    expect(refused.userErrors).toMatchObject([{ code: 'INVALID', field: ['eventId'] }]);
    expect(small.registration?.status).toBe('CONFIRMED');
  });

  test('parallel groups never have more seats than there are', async () => {
    const { eventId, sessionIds } = await event({ capacity: 50 });

    const made = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        register({ eventId, className: `6${index}`, count: 15 }, index % 2 === 0 ? key : otherKey),
      ),
    );

    const states = made.map(({ registration }) => registration?.status).sort();
    expect(states).toEqual(['CONFIRMED', 'CONFIRMED', 'CONFIRMED', 'WAITING', 'WAITING', 'WAITING']);
    expect(await taken(sessionIds[0] ?? '')).toBe(45);
  });

  test('a group is reduced and cancelled by its partner; the seats go to those who wait', async () => {
    const { eventId } = await event({ capacity: 30, columns: { waiting_mode: 'AUTO_FILL' } });
    const [first, second] = [
      await register({ eventId, className: '1A', count: 25 }, key),
      await register({ eventId, className: '1B', count: 10 }, otherKey),
    ];
    const id = first.registration?.id ?? '';
    const reduce = async (count: number, caller: Caller) =>
      (
        await ask<{ reducePartnerGroup: object }>(
          REDUCE,
          { input: { id, count, idempotencyKey: `reduce-key-${++keys}` } },
          caller,
        )
      ).data?.reducePartnerGroup;

    expect(await reduce(20, otherKey)).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] });
    expect(await reduce(26, key)).toMatchObject({ userErrors: [{ code: 'INVALID', field: ['count'] }] });
    expect(await reduce(20, operator())).toMatchObject({ registration: { partySize: 20 }, userErrors: [] });
    const { data } = await ask<{ partnerRegistrations: { nodes: { id: string; status: string }[] } }>(
      OWN,
      {},
      otherKey,
    );
    expect(data?.partnerRegistrations.nodes.find((one) => one.id === second.registration?.id)).toMatchObject({
      status: 'CONFIRMED',
    });
    const cancelled = await ask<{ cancelRegistration: object }>(
      CANCEL,
      { input: { registration: { id }, idempotencyKey: `cancel-key-${++keys}` } },
      key,
    );
    expect(cancelled.data?.cancelRegistration).toMatchObject({
      registration: { status: 'CANCELLED' },
      userErrors: [],
    });
  });

  test('nobody else registers, reads or cancels a group of a partner', async () => {
    const { eventId } = await event();
    const narrow = await keyOf(school, ['catalogue:read']);
    const input = { partnerId: school, eventId, count: 2, className: 'R' };

    await expect(register(input, {})).rejects.toThrow('UNAUTHENTICATED');
    await expect(register(input, narrow)).rejects.toThrow('FORBIDDEN');
    expect((await register(input, { cookie: stranger.cookie })).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: ['partnerId'] },
    ]);
    expect((await register(input, otherKey)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    await expect(register({ ...input, idempotencyKey: undefined }, key)).rejects.toThrow('BAD_USER_INPUT');
    const made = await register(input, staff);
    expect(made.registration?.status).toBe('CONFIRMED');
    const variables = { partnerId: school };
    const foreign = await ask<{ partnerRegistrations: { totalCount: number } }>(OWN, variables, otherKey);
    expect(foreign.data?.partnerRegistrations.totalCount).toBe(0);
    expect((await ask(OWN, variables, staff)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('a key for tests registers nobody, and a key never reads a name', async () => {
    const { eventId, sessionIds } = await event();
    const trial = await keyOf(school, ['registrations:write'], true);

    const tried = await register({ eventId, count: 9, className: 'T' }, trial);
    const made = await register(
      { eventId, text: 'Aisyah\nBagus', className: 'K', companions: ['Pak Adi'] },
      key,
    );

    expect(tried.registration?.status).toBe('CONFIRMED');
    expect(await taken(sessionIds[0] ?? '')).toBe(3);
    expect(made.registration?.people.map(({ name }) => name)).toEqual(['—', '—', '—']);
    const reach = async (caller: Caller) =>
      (await ask<{ registration: object }>(REACH, { id: made.registration?.id }, caller)).data?.registration;
    expect(await reach(key)).toEqual({
      contactName: null,
      contactEmail: null,
      contactPhone: null,
      teacherName: null,
    });
    expect(await reach(operator())).toMatchObject({
      contactName: CONTACT.name,
      contactEmail: CONTACT.email,
      teacherName: 'Pak Adi',
    });
  });

  test('a partner is told of its own registrations only', async () => {
    const { eventId } = await event();
    const mine = await register({ eventId, count: 2, className: 'W' }, key);
    const theirs = await register({ eventId, count: 2, className: 'W' }, otherKey);
    await library.house.changes.sequence();
    const told = async (caller: Caller): Promise<readonly string[]> =>
      (
        await ask<{ changes: { nodes: { objectId: string }[] } }>(CHANGES, {}, caller)
      ).data?.changes.nodes.map(({ objectId }) => objectId) ?? [];

    const [forMe, forThem] = [await told(key), await told(otherKey)];

    expect(forMe).toContain(mine.registration?.id);
    expect(forMe).not.toContain(theirs.registration?.id);
    expect(forThem).toContain(theirs.registration?.id);
    expect(forThem).not.toContain(mine.registration?.id);
    expect(await told({})).toEqual([]);
  });

  test('names are erased thirty days after the event, and the counts stay', async () => {
    const { eventId } = await event();
    const made = await register({ partnerId: school, eventId, text: 'Aisyah\nBagus' }, operator());
    const names = async (): Promise<string[]> =>
      (
        await library.house.db.query<{ name: string }>(
          'SELECT name FROM registered_person WHERE registration_id = ? ORDER BY position',
          [made.registration?.id],
        )
      ).map(({ name }) => name);

    now = at('2027-01-04 00:00');
    await forgetRegistrants(library.house);
    expect(await names()).toEqual(['Aisyah', 'Bagus']);
    now = at('2027-01-05 00:00');
    await forgetRegistrants(library.house);

    expect(await names()).toEqual(['—', '—']);
    const { data } = await ask<{ partnerRegistrations: { nodes: { id: string; partySize: number }[] } }>(
      OWN,
      { partnerId: school },
      key,
    );
    expect(data?.partnerRegistrations.nodes.find(({ id }) => id === made.registration?.id)?.partySize).toBe(
      2,
    );
  });

  test('a page of groups costs the same statements, however many there are', async () => {
    const { eventId } = await event({ capacity: null });
    const count = async (): Promise<number> => {
      await indexCaughtUp(library.house);
      library.statements.length = 0;
      await ask(OWN, { partnerId: school }, operator());
      // What the house does beside the request, such as looking for changes, is not of it.
      return library.statements.filter((sql) =>
        /\b(registration|partner|registered_person|event)\b/.test(sql),
      ).length;
    };
    await register({ eventId, className: 'S0', count: 2 }, key);
    const before = await count();

    for (let index = 1; index <= 5; index++)
      await register({ eventId, className: `S${index}`, count: 2 }, key);

    expect(await count()).toBe(before);
    expect(before).toBeLessThanOrEqual(9);
  });
});
