import { dialects } from '../../../../test/dialects';
import { readPdf } from '../../../platform/documents/testing/read-pdf';
import { ok } from '../../../shared/result';
import { writeMonthPageReader } from '../../reporting/month-page/month-page.queries';
import { createStaff } from '../../staff';
import type { MessagesHome } from '../testing/messages-home';
import { openMessagesHome } from '../testing/messages-home';
import { enqueueNotifications } from '../triggers/enqueue-notifications';
import { sendMessages } from './send-messages';

describe.each(dialects)('the page of the month by e-mail on $name', (dialect) => {
  let home: MessagesHome;
  let headId: string;

  beforeAll(async () => {
    home = await openMessagesHome(dialect);
    const created = await createStaff(home.deps, {
      name: 'Nur Kholifah',
      email: 'kepala@contoh.pustaka',
      password: 'rahasia-perpustakaan-2026',
      roleCodes: ['librarian'],
    });
    if (!created.ok) throw new Error(JSON.stringify(created.refusals));
    headId = created.value.id;
  });
  afterAll(() => home.close());
  beforeEach(async () => {
    await home.deps.db.writer.query('DELETE FROM message');
    home.sink.received.length = 0;
  });

  const choose = (receives: boolean): Promise<unknown> =>
    home.deps.db.transaction(async (tx) =>
      ok(await writeMonthPageReader(tx, { staffId: headId, locale: 'ID', receives })),
    );
  const run = async (moment: string): Promise<number> => {
    home.circulation.setNow(moment);
    await enqueueNotifications(home.deps);
    await sendMessages(home.deps);
    return home.sink.received.length;
  };

  test('leaves once, on the first working day, with PDF and XLSX, and leads to the report', async () => {
    await choose(true);

    // Saturday 1 and Sunday 2 August are no working days.
    expect(await run('2026-08-01 10:00')).toBe(0);
    expect(await run('2026-08-02 10:00')).toBe(0);
    expect(await run('2026-08-03 10:00')).toBe(1);
    expect(await run('2026-08-04 10:00')).toBe(1);

    const [mail] = home.sink.received;
    expect(mail?.to).toBe('kepala@contoh.pustaka');
    expect(mail?.raw).toMatch(/^Subject: Lembar bulan Juli 2026\r$/m);
    expect(mail?.raw).toContain('/staff/reports?month=3D2026-07');
    expect(mail?.raw).toContain('filename=lembar-bulan-2026-07.xlsx');
    const pdf = await readPdf(attachmentOf(mail?.raw ?? '', 'lembar-bulan-2026-07.pdf'));
    expect(pdf.pages.map(({ text }) => text).join(' ')).toContain('Perpustakaan Kota Pasuruan');
    expect(pdf.pages.map(({ text }) => text).join(' ')).toContain('Angka ');
    expect(await home.log()).toEqual(['MONTH_PAGE EMAIL SENT']);
    const [line] = await home.deps.db.query<{ actor_id: string; facts: string }>(
      "SELECT actor_id, facts FROM audit_entry WHERE act = 'receiveReport'",
    );
    expect(line?.actor_id).toBe(headId);
    expect(JSON.parse(line?.facts ?? '')).toMatchObject({
      given: { report: 'MONTH', kind: 'pdf, xlsx', from: '2026-07-01', to: '2026-08-01' },
    });
  });

  test('does not come to whoever stopped it, nor in the middle of a month', async () => {
    await choose(true);
    expect(await run('2026-08-20 10:00')).toBe(0);
    await choose(false);
    expect(await run('2026-09-01 10:00')).toBe(0);
  });

  test('is not sent to whoever lost the right to read reports since', async () => {
    await choose(true);
    await home.deps.db.writer.query('DELETE FROM staff_assignment WHERE staff_member_id = ?', [headId]);

    expect(await run('2026-09-01 10:00')).toBe(0);
    expect(await home.log()).toEqual(['MONTH_PAGE SKIPPED MEMBER_LEFT']);
  });
});

function attachmentOf(raw: string, name: string): Buffer {
  const from = raw.indexOf(`filename=${name}`);
  const [, body = ''] = raw.slice(from).split('\r\n\r\n');
  return Buffer.from(body.split('\r\n--')[0] ?? '', 'base64');
}
