import { dialects } from '../../../../test/dialects';
import type { Permission } from '../../../platform/auth/permission.terms';
import { writeSetting } from '../../../platform/db/setting';
import { readPdf } from '../../../platform/documents/testing/read-pdf';
import { OUTBOUND } from '../../../platform/outbound';
import { ok } from '../../../shared/result';
import { listRefusalCodes, done, lend, takeBack } from '../../circulation/testing/desk-operations';
import type { MessagesHome } from '../testing/messages-home';
import { openMessagesHome } from '../testing/messages-home';
import { enqueueNotifications } from '../triggers/enqueue-notifications';
import { markLettersPrinted, printLetters } from './print-letters';
import { writeToMember } from '../staff-letters/write-to-member';

const STAFF = {
  kind: 'staff',
  staffId: 'stf_1',
  sessionId: 'ses_1',
  permissions: new Set<Permission>(['messages.send']),
} as const;

describe.each(dialects)('letters on paper on $name', (dialect) => {
  let home: MessagesHome;
  beforeAll(async () => void (home = await openMessagesHome(dialect)));
  afterAll(() => home.close());
  beforeEach(async () => {
    for (const table of ['message', 'loan']) await home.deps.db.writer.query(`DELETE FROM ${table}`);
    await home.deps.db.writer.query("UPDATE copy SET status = 'AVAILABLE'");
    home.circulation.setNow('2026-08-13 10:00');
  });

  /**
   * Lends copies to somebody who has only an address; the letter that they are due soon then waits for paper.
   */
  async function waiting(copies = 1): Promise<{ id: string; barcodes: readonly string[] }> {
    home.circulation.setNow('2026-08-13 10:00');
    const memberId = await home.member({ street: 'Jl. Veteran 12' });
    await home.deps.db.writer.query(
      "UPDATE member SET name = 'Suparmi', rt = '003', rw = '005', kelurahan_code = '35.75.04.1003' WHERE id = ?",
      [memberId],
    );
    const { barcodes } = await home.circulation.title({ copies });
    for (const barcode of barcodes) done(await lend(home.circulation, memberId, barcode));
    home.circulation.setNow('2026-08-18 09:00');
    await enqueueNotifications(home.deps);
    const [row] = await home.rows<{ id: string }>('SELECT id FROM message WHERE member_id = ?', [memberId]);
    return { id: row?.id ?? '', barcodes };
  }

  test('one letter a page: what it says inside, and outside the name and address, without a title', async () => {
    const [first, second] = [await waiting(2), await waiting()];
    const { pdf, ids } = done(await printLetters(home.deps, STAFF, { ids: [first.id, second.id] }));
    const { pages } = await readPdf(pdf);

    expect([pages.length, ids]).toEqual([2, [first.id, second.id]]);
    const [inside = '', outside = ''] = (pages[0]?.text ?? '').split('Kepada Yth.');
    for (const part of ['2 pinjaman harus kembali Kamis, 20 Agustus 2026', 'Halo Suparmi,', 'Judul'])
      expect(inside).toContain(part);
    for (const part of [
      'Suparmi',
      'Jl. Veteran 12',
      'RT 003 RW 005',
      'Kel. Trajeng, Kec. Panggungrejo',
      'Kota Pasuruan',
    ])
      expect(outside).toContain(part);
    expect(outside).not.toMatch(/Judul|pinjaman|kembali/);
  });

  test('what came back is left out and leaves the list; what nobody needs any more is refused', async () => {
    const {
      id,
      barcodes: [barcode = ''],
    } = await waiting();
    done(await takeBack(home.circulation, barcode));

    expect(listRefusalCodes(await printLetters(home.deps, STAFF, { ids: [id] }))).toEqual(['NOT_ALLOWED']);
    expect(await home.log()).toEqual(['LOAN_DUE_SOON PRINT SKIPPED NO_LONGER_TRUE']);
  });

  test('a letter is marked as printed once, also when two do it at the same time', async () => {
    const { id } = await waiting();
    const marked = await Promise.all([1, 2].map(() => markLettersPrinted(home.deps, STAFF, { ids: [id] })));

    expect(marked.map(listRefusalCodes).sort()).toEqual([[], ['NOT_ALLOWED']]);
    expect([await home.log(), await home.tries()]).toEqual([['LOAN_DUE_SOON PRINT SENT'], ['PRINT SENT']]);
  });

  test('nothing is printed from a restored copy, and nobody prints more than fifty at once', async () => {
    const { id } = await waiting();
    await home.deps.db.transaction(async (tx) => ok(await writeSetting(tx, OUTBOUND, 'off')));
    expect(listRefusalCodes(await printLetters(home.deps, STAFF, { ids: [id] }))).toEqual(['NOT_ALLOWED']);
    await home.deps.db.transaction(async (tx) => ok(await writeSetting(tx, OUTBOUND, null)));

    expect(
      listRefusalCodes(
        await printLetters(home.deps, STAFF, {
          ids: Array.from({ length: 51 }, (_, place) => `msg_${place}`),
        }),
      ),
    ).toEqual(['INVALID']);
  });

  test('a letter that is too long for its page keeps greeting and closing, and stays on one page', async () => {
    const memberId = await home.member({ street: 'Jl. Veteran 12' });
    const { id } = done(
      await writeToMember(home.deps, STAFF, {
        memberId,
        subject: 'Kabar panjang',
        text: Array.from({ length: 100 }, (_, line) => `Baris ${line + 1}`).join('\n'),
      }),
    );
    const {
      pages: [page, ...others],
    } = await readPdf(done(await printLetters(home.deps, STAFF, { ids: [id] })).pdf);

    expect(others).toEqual([]);
    for (const part of ['Halo Anggota', 'Baris 1', '…', 'Salam dari perpustakaan.'])
      expect(page?.text).toContain(part);
    await markLettersPrinted(home.deps, STAFF, { ids: [id] });
    expect(await home.rows('SELECT subject FROM message_text')).toEqual([]);
  });
});
