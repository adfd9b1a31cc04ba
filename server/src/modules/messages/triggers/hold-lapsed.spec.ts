import { dialects } from '../../../../test/dialects';
import { expireHolds } from '../../circulation/holds/sweep-holds';
import { done, hold, lend, takeBack, unhold } from '../../circulation/testing/desk-operations';
import { sendAndCollectLetters, parseSubject } from '../testing/sent-letters';
import type { MessagesHome } from '../testing/messages-home';
import { openMessagesHome } from '../testing/messages-home';
import { updateMessageChoices } from '../choices/update-message-choices';

describe.each(dialects)('holds that lapse on $name', (dialect) => {
  let home: MessagesHome;
  beforeAll(async () => void (home = await openMessagesHome(dialect)));
  afterAll(() => home.close());
  beforeEach(async () => {
    for (const table of ['message', 'hold', 'loan']) await home.deps.db.writer.query(`DELETE FROM ${table}`);
    await home.deps.db.writer.query("UPDATE copy SET status = 'AVAILABLE'");
    home.circulation.setNow('2026-08-13 10:00');
  });

  /** Puts a copy on the hold shelf for a member and tells them so; it waits until Saturday the 22nd. */
  async function shelved(email: string): Promise<{ memberId: string; holdId: string }> {
    home.circulation.setNow('2026-08-13 10:00');
    const memberId = await home.member({ email });
    const {
      titleId,
      barcodes: [barcode = ''],
    } = await home.circulation.title();
    done(await lend(home.circulation, await home.member(), barcode));
    const { holdId } = done(await hold(home.circulation, memberId, titleId));
    done(await takeBack(home.circulation, barcode));
    await sendAndCollectLetters(home, '2026-08-13 10:30');
    return { memberId, holdId };
  }

  async function expiredOn(moment: string): Promise<number> {
    home.circulation.setNow(moment);
    return expireHolds(home.circulation.deps);
  }

  test('each is told once what happened and how to ask again', async () => {
    await shelved('siti@contoh.pustaka');
    expect(await expiredOn('2026-08-23 06:00')).toBe(1);

    const [letter = '', ...others] = await sendAndCollectLetters(home, '2026-08-23 08:00');
    expect([others, letter.split(' ')[0], parseSubject(letter)]).toEqual([
      [],
      'siti@contoh.pustaka',
      expect.stringMatching(/^Pesanan berakhir: Judul \d+$/),
    ]);
    for (const part of [
      'Sampai hari terakhirnya, Sabtu, 22 Agustus 2026, belum diambil',
      'Masih ingin membaca? Pesan lagi di halaman judulnya',
    ])
      expect(letter).toContain(part);
    expect(await sendAndCollectLetters(home, '2026-08-23 08:10')).toEqual([]);
    expect(await sendAndCollectLetters(home, '2026-08-24 08:00')).toEqual([]);
  });

  test('it is told in the language of the reader', async () => {
    const { memberId } = await shelved('english@contoh.pustaka');
    done(await updateMessageChoices(home.deps, memberId, { locale: 'EN' }));
    await expiredOn('2026-08-23 06:00');

    const [letter = ''] = await sendAndCollectLetters(home, '2026-08-23 08:00');
    expect([parseSubject(letter), letter.includes('Place the hold again on the page of the title')]).toEqual([
      expect.stringMatching(/^Hold ended: Judul \d+$/),
      true,
    ]);
  });

  test('a hold that the member cancelled is not told, nor one that was collected', async () => {
    const { holdId } = await shelved('batal@contoh.pustaka');
    done(await unhold(home.circulation, holdId));
    const collected = await shelved('ambil@contoh.pustaka');
    const [row] = await home.rows<{ barcode: string }>(
      'SELECT c.barcode FROM hold h JOIN copy c ON c.id = h.trapped_copy_id WHERE h.id = ?',
      [collected.holdId],
    );
    done(await lend(home.circulation, collected.memberId, row?.barcode ?? ''));
    expect(await expiredOn('2026-08-23 06:00')).toBe(0);
    await sendAndCollectLetters(home, '2026-08-23 08:00');

    expect(await home.rows("SELECT id FROM message WHERE template = 'HOLD_LAPSED'")).toEqual([]);
  });

  test('two that lapse in one night are two letters, and what ended more than three days ago says nothing new', async () => {
    await shelved('satu@contoh.pustaka');
    await shelved('dua@contoh.pustaka');
    expect(await expiredOn('2026-08-23 06:00')).toBe(2);
    await home.deps.db.writer.query(
      "UPDATE hold SET closed_at = '2026-08-19 01:00:00.000' WHERE member_id = (SELECT id FROM member WHERE email = 'dua@contoh.pustaka')",
    );

    expect(
      (await sendAndCollectLetters(home, '2026-08-23 08:00')).map((letter) => letter.split(' ')[0]),
    ).toEqual(['satu@contoh.pustaka']);
  });
});
