import { dialects } from '../../../../test/dialects';
import { registrantRows } from '../../../../test/whole-registrant';
import type { SignedInMember, TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import { readPdf } from '../../../platform/documents/testing/read-pdf';
import { insertRows } from '../../../platform/db/write-rows';
import { ok } from '../../../shared/result';

describe.each(dialects)('the papers of an event on $name', (dialect) => {
  let library: TestLibrary;
  let member: SignedInMember;
  let cookies: { desk: string; librarian: string };
  let ids: { event: string; session: string };
  beforeAll(async () => {
    library = await startLibrary(dialect);
    cookies = { desk: await library.signIn('desk'), librarian: await library.signIn('librarian') };
    member = await library.signInMember({ name: 'Bu Rahmawati' });
    ids = await eventWithOneWhoCame();
  }, 120_000);
  afterAll(() => library.stop());

  /** Writes an event to which Siti came, and to which somebody else cancelled. */
  async function eventWithOneWhoCame(): Promise<{ event: string; session: string }> {
    const rows = registrantRows(member.id, '2026-11-20 02:00:00.000', 'paper0001');
    const {
      event,
      event_session: session,
      registration,
      registered_person: person,
      event_place: place,
    } = rows as Record<string, { id: string }>;
    await library.house.db.transaction(async (tx) => {
      await insertRows(tx, 'event', [
        {
          ...event,
          name_id: 'Kelas Membatik',
          session_count: 1,
          starts_at: '2026-11-20 02:00:00.000',
          ends_at: '2026-11-20 04:00:00.000',
        },
      ]);
      await insertRows(tx, 'event_session', [
        { ...session, ends_at: '2026-11-20 04:00:00.000', capacity: 12 },
      ]);
      await insertRows(tx, 'registration', [
        { ...registration, status: 'CONFIRMED', closed_at: null, closed_by: null, closing_reason: null },
      ]);
      await insertRows(tx, 'registered_person', [
        person ?? {},
        {
          ...person,
          id: 'rgp_0000000000000000000000GONE',
          member_id: null,
          name: 'Yang Batal',
          ticket_code: 'TGONE',
        },
      ]);
      await insertRows(tx, 'event_place', [
        { ...place, attended_at: '2026-11-20 02:05:00.000', attended_count: 1 },
        {
          ...place,
          id: 'evl_0000000000000000000000GONE',
          person_id: 'rgp_0000000000000000000000GONE',
          open_key: null,
          status: 'CANCELLED',
          attended_at: null,
          attended_count: null,
        },
      ]);
      return ok(null);
    });
    return { event: event?.id ?? '', session: session?.id ?? '' };
  }

  /** Issues a certificate to each name; the last one is taken back. */
  async function writeCertificatesFor(names: readonly string[]): Promise<void> {
    const { certificate } = registrantRows(member.id, '2026-11-20 02:00:00.000', 'paper0001') as Record<
      string,
      { id: string }
    >;
    const rows = names.map((name, index) => ({
      ...certificate,
      id: `crt_00000000000000000000PAPER${index}`.slice(0, 30),
      number: `SRT-2026-90000${index}`,
      code: `PAPER${index}`,
      event_id: ids.event,
      person_id: null,
      holder_name: name,
      revoked_at: index === names.length - 1 ? '2026-11-21 02:00:00.000' : null,
    }));
    await library.house.db.transaction(async (tx) => {
      await insertRows(tx, 'certificate', rows);
      return ok(null);
    });
  }

  const fetchPaper = (
    path: string,
    cookie?: string,
    headers: Record<string, string> = {},
  ): Promise<Response> =>
    fetch(`${library.origin}/staff/files/${path}`, {
      redirect: 'manual',
      headers: { ...(cookie === undefined ? {} : { cookie }), ...headers },
    });
  const wordsOf = async (answer: Response): Promise<string> =>
    (await readPdf(Buffer.from(await answer.arrayBuffer()))).pages
      .map(({ text }) => text)
      .join(' ')
      .replace(/\s+/g, ' ');

  test('the list to sign names who has a place, leaves empty rows, and is kept nowhere on the way', async () => {
    const answer = await fetchPaper(`sessions/${ids.session}/attendance.pdf`, cookies.desk);

    expect([
      answer.status,
      answer.headers.get('content-type'),
      answer.headers.get('cache-control'),
      answer.headers.get('content-disposition'),
    ]).toEqual([
      200,
      'application/pdf',
      'private, no-store',
      'inline; filename="daftar-hadir-2026-11-20.pdf"',
    ]);
    const text = await wordsOf(answer);
    for (const words of [
      'Daftar hadir',
      'Kelas Membatik',
      'Jum, 20 Nov 2026, 09.00–11.00 WIB',
      'Siti',
      'Tanda tangan',
      'Berisi data pribadi',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('Yang Batal');
    expect(text).toContain(' 12 ');
  });

  test('the report counts who came, tells no small group apart, and bears who signs', async () => {
    const answer = await fetchPaper(
      `events/${ids.event}/report.pdf?name=Endang%20Lestari&position=Kepala%20Perpustakaan`,
      cookies.librarian,
    );

    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
    const text = await wordsOf(answer);
    for (const words of [
      'Laporan kegiatan',
      'Kelas Membatik',
      'Terdaftar 1 orang',
      'Hadir 1 orang',
      'Kelompok kecil, tidak dirinci',
      'Endang Lestari',
      'Kepala Perpustakaan',
    ])
      expect(text).toContain(words);
    expect(text).not.toMatch(/Siti|Perempuan/);
  });

  test('all certificates of an event are one document, a page for each that was not taken back', async () => {
    const none = await fetchPaper(`events/${ids.event}/certificates.pdf`, cookies.librarian);
    await writeCertificatesFor(['Siti Aminah', 'Budi Santoso', 'Yang Dicabut']);
    const answer = await fetchPaper(`events/${ids.event}/certificates.pdf`, cookies.librarian);

    expect([none.status, answer.status, answer.headers.get('cache-control')]).toEqual([
      404,
      200,
      'private, no-store',
    ]);
    const { pages } = await readPdf(Buffer.from(await answer.arrayBuffer()));
    expect(pages).toHaveLength(2);
    expect(pages.map(({ text }) => text).join(' ')).toMatch(/Siti Aminah.*Budi Santoso/s);
  });

  test('nobody else gets them: a stranger is sent to sign in, a member and another site are refused, an unknown id is not found', async () => {
    const list = `sessions/${ids.session}/attendance.pdf`;
    const answers = await Promise.all([
      fetchPaper(list),
      fetchPaper(list, member.cookie),
      fetchPaper(list, cookies.desk, { 'sec-fetch-site': 'cross-site' }),
      fetchPaper('sessions/evs_0/attendance.pdf', cookies.desk),
      fetchPaper('events/evt_0/report.pdf', cookies.desk),
      fetchPaper(`events/${ids.event}/certificates.pdf`, member.cookie),
      fetchPaper(`events/${ids.event}/certificates.pdf`),
    ]);

    expect(answers.map(({ status, headers }) => [status, headers.get('location')])).toEqual([
      [303, '/staff/sign-in'],
      [403, null],
      [403, null],
      [404, null],
      [404, null],
      [403, null],
      [303, '/staff/sign-in'],
    ]);
    expect(
      answers.map(({ headers }) => headers.get('content-type') ?? '').filter((type) => type.includes('pdf')),
    ).toEqual([]);
  });
});
