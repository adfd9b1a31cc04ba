import { indexCaughtUp } from '../../../../test/caught-up';
import { dialects } from '../../../../test/dialects';
import { readPdf } from '../../../platform/documents/testing/read-pdf';
import type { SignedInMember, TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import type { Actor } from '../../../platform/auth/actor';
import { sqlInstant } from '../../../platform/db/columns';
import { insertRows } from '../../../platform/db/write-rows';
import { newId } from '../../../shared/id';
import { ok } from '../../../shared/result';
import { createPartner } from '../../partners/institutions/save-partner';
import { at, writeEvent } from '../../programmes/testing/programmes-home';

const SYSTEM: Actor = { kind: 'system', name: 'test' };
const YEAR = `query ($partnerId: ID!, $year: Int!) { partnerYear(partnerId: $partnerId, year: $year) {
  year path classSets { count copies pupils returned missing } groups { count events places attended } visits { classVisits libraryStops } } }`;

type Caller = { readonly cookie?: string };
type Year = {
  readonly path: string;
  readonly groups: {
    readonly count: number;
    readonly places: number | null;
    readonly attended: number | null;
  };
};

describe.each(dialects)('the year of a partner, on $name', (dialect) => {
  let library: TestLibrary;
  let rina: SignedInMember;
  let stranger: SignedInMember;
  let school: string;
  const now = at('2026-12-20 09:00');

  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => now } });
    rina = await library.signInMember({ name: 'Rina' });
    stranger = await library.signInMember({ name: 'Orang lain' });
    const made = await createPartner(library.house, SYSTEM, {
      partner: {
        kind: 'SCHOOL',
        name: 'SDN Laporan',
        people: [{ name: 'Rina', cardNumber: rina.cardNumber, duties: ['OPERATOR'] }],
      },
    });
    school = made.ok ? made.value.partnerId : '';
    await group({ seats: 24, came: 21, day: '2026-12-05' });
    await group({ seats: 8, came: 3, day: '2025-11-05' });
  });
  afterAll(() => library.stop());

  /** Writes a group that was registered for an event on a day, of which some came. */
  async function group({ seats, came, day }: { seats: number; came: number; day: string }): Promise<void> {
    await library.house.db.transaction(async (tx) => {
      const { eventId, sessionIds } = await writeEvent(tx, { sessions: [[`${day} 09:00`, `${day} 10:00`]] });
      const [id, personId, moment] = [newId('reg'), newId('rgp'), sqlInstant(at(`${day} 08:00`))];
      await insertRows(tx, 'registration', [
        {
          id,
          event_id: eventId,
          kind: 'PARTNER_GROUP',
          status: 'CONFIRMED',
          partner_id: school,
          locale: 'ID',
          party_size: seats,
          queue_number: 1,
          created_at: moment,
          created_by: 'test',
        },
      ]);
      await insertRows(tx, 'registered_person', [
        { id: personId, registration_id: id, name: '—', seats, ticket_code: newId('t').slice(-16) },
      ]);
      await insertRows(tx, 'event_place', [
        {
          id: newId('evl'),
          session_id: sessionIds[0],
          registration_id: id,
          person_id: personId,
          seats,
          status: 'RESERVED',
          attended_at: moment,
          attended_count: came,
        },
      ]);
      return ok(null);
    });
  }
  /** Writes a visit of a class on a day, the event of which stands in a state. */
  async function visit(partnerId: string, { day, status }: { day: string; status: string }): Promise<void> {
    await library.house.db.transaction(async (tx) => {
      const { eventId } = await writeEvent(tx, {
        sessions: [[`${day} 09:00`, `${day} 10:00`]],
        columns: { status, public_from: null },
      });
      const moment = sqlInstant(at('2026-11-24 09:00'));
      await insertRows(tx, 'event_proposal', [
        {
          id: newId('prp'),
          status: 'ACCEPTED',
          partner_id: partnerId,
          purpose: 'CLASS_VISIT',
          locale: 'ID',
          kind: 'SCHOOL_PARTNERSHIP',
          title: 'Kunjungan kelas',
          event_id: eventId,
          submitted_at: moment,
          created_at: moment,
          updated_at: moment,
        },
      ]);
      return ok(null);
    });
  }
  const ask = async (caller: Caller, year = 2026) =>
    (await library.send(YEAR, { variables: { partnerId: school, year }, ...caller })).body as unknown as {
      readonly data: { readonly partnerYear: Year | null } | null;
      readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
    };
  const read = async (answer: Response) => {
    const { pages } = await readPdf(Buffer.from(await answer.arrayBuffer()));
    return { pages, words: pages.map(({ text }) => text).join(' ') };
  };
  const file = (path: string, cookie = rina.cookie) =>
    fetch(`${library.origin}${path}`, { headers: { cookie } });

  test('counts groups and who came, and hides fewer than ten people', async () => {
    const operator = { cookie: rina.cookie };

    const [thisYear, lastYear] = [await ask(operator), await ask(operator, 2025)];

    expect(thisYear.data?.partnerYear).toEqual({
      year: 2026,
      path: `/partner-reports/${school}/2026-id.pdf`,
      classSets: { count: 0, copies: 0, pupils: 0, returned: 0, missing: 0 },
      groups: { count: 1, events: 1, places: 24, attended: 21 },
      visits: { classVisits: 0, libraryStops: 0 },
    });
    expect(lastYear.data?.partnerYear?.groups).toMatchObject({ count: 1, places: null, attended: null });
  });

  test('counts a visit once it is over, while its event is in review or done', async () => {
    const other = await createPartner(library.house, SYSTEM, {
      partner: { kind: 'SCHOOL', name: 'SDN Kunjung' },
    });
    const partnerId = other.ok ? other.value.partnerId : '';
    await visit(partnerId, { day: '2026-12-07', status: 'IN_REVIEW' });
    await visit(partnerId, { day: '2026-12-08', status: 'DONE' });
    await visit(partnerId, { day: '2026-12-09', status: 'CANCELLED' });
    await visit(partnerId, { day: '2026-12-10', status: 'DRAFT' });
    await visit(partnerId, { day: '2026-12-21', status: 'IN_REVIEW' });
    const staff = { cookie: await library.signIn('librarian') };

    const { body } = await library.send(YEAR, { variables: { partnerId, year: 2026 }, ...staff });

    expect(body).toMatchObject({
      data: { partnerYear: { visits: { classVisits: 2, libraryStops: 0 } } },
    });
  });

  test('is for the operators of the partner and for staff who read partners', async () => {
    const [desk, librarian] = [await library.signIn('desk'), await library.signIn('librarian')];

    expect((await ask({ cookie: stranger.cookie })).data?.partnerYear).toBeNull();
    expect((await ask({})).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await ask({ cookie: librarian })).data?.partnerYear?.groups.places).toBe(24);
    expect((await ask({ cookie: desk })).errors?.[0]?.extensions.code ?? 'read').toMatch(/FORBIDDEN|read/);
    expect((await ask({ cookie: rina.cookie }, 2027)).data?.partnerYear).toBeNull();
  });

  test('is drawn on one page in both languages, and for nobody else', async () => {
    const path = `/partner-reports/${school}/2026`;

    const [indonesian, english] = [await file(`${path}-id.pdf`), await file(`${path}-en.pdf`)];
    const foreign = await file(`${path}-id.pdf`, stranger.cookie);

    expect([indonesian.status, english.status, foreign.status]).toEqual([200, 200, 404]);
    expect(indonesian.headers.get('cache-control')).toBe('private, no-store');
    const [paper, inEnglish] = [await read(indonesian), await read(english)];
    expect(paper.pages).toHaveLength(1);
    expect(paper.words).toContain('SDN Laporan');
    expect(paper.words).toContain('21');
    expect(inEnglish.words).toContain('With the library, 2026');
  });

  test('costs the same statements, however much there is', async () => {
    const operator = { cookie: rina.cookie };
    await indexCaughtUp(library.house);
    library.statements.length = 0;
    await ask(operator);
    const before = library.statements.length;
    await group({ seats: 20, came: 20, day: '2026-12-06' });
    await indexCaughtUp(library.house);
    library.statements.length = 0;
    await ask(operator);

    expect(library.statements).toHaveLength(before);
    expect(before).toBeLessThanOrEqual(7);
  });
});
