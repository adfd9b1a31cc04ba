import { dialects } from '../../../../test/dialects';
import { sqlInstant } from '../../../platform/db/columns';
import { insertRows } from '../../../platform/db/write-rows';
import { newId } from '../../../shared/id';
import { ok } from '../../../shared/result';
import { openMessagesHome } from '../testing/messages-home';
import type { MessagesHome } from '../testing/messages-home';
import { parseSubject, sendAndCollectLetters } from '../testing/sent-letters';

describe.each(dialects)('notices of a data breach, on $name', (dialect) => {
  let home: MessagesHome;

  beforeEach(async () => void (home = await openMessagesHome(dialect)));
  afterEach(() => home.close());

  async function breachOf(memberIds: readonly string[], moment: string): Promise<void> {
    const at = sqlInstant(new Date(`${moment.replace(' ', 'T')}:00+07:00`));
    const id = newId('brc');
    const written = await home.deps.db.transaction(async (tx) => {
      await insertRows(tx, 'data_breach', [
        {
          id,
          title: 'Laptop dicuri',
          status: 'NOTICED',
          noticed_at: at,
          due_at: at,
          event_id: 'Laptop dicuri dari mobil.',
          measures_id: 'Kata sandi diganti.',
          table_names: '["member"]',
          created_at: at,
          created_by: 'test',
          updated_at: at,
        },
      ]);
      await insertRows(
        tx,
        'data_breach_person',
        memberIds.map((memberId) => ({
          id: newId('brp'),
          breach_id: id,
          member_id: memberId,
          chosen_at: at,
          chosen_by: 'test',
        })),
      );
      return ok(null);
    });
    if (!written.ok) throw new Error('A unit of the test was refused.');
  }

  test('say the three contents of art. 46(2), once, and reach a child through the guardian', async () => {
    const guardian = await home.member({ email: 'ibu@contoh.example' });
    const child = await home.member({ birthDate: '2016-03-01', guardianId: guardian });
    await breachOf([child], '2026-08-13 09:00');

    const letters = await sendAndCollectLetters(home, '2026-08-13 09:10');
    const again = await sendAndCollectLetters(home, '2026-08-13 09:20');

    expect(letters).toHaveLength(1);
    expect(again).toEqual([]);
    expect(letters[0]).toMatch(/^ibu@contoh\.example /);
    expect(parseSubject(letters[0] ?? '')).toContain('data pribadi');
    for (const content of [
      'Keanggotaan: Nama, tanggal lahir',
      'Laptop dicuri dari mobil.',
      'Kata sandi diganti.',
    ])
      expect(letters[0]).toContain(content);
  });
});
