import { dialects } from '../../../../test/dialects';
import type { Actor } from '../../../platform/auth/actor';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { openLog } from '../../../platform/log';
import type { Result } from '../../../shared/result';
import { ok } from '../../../shared/result';
import {
  findCardHolder,
  likelyDuplicates,
  markDistinct,
  memberTables,
  mergeMembers,
  readMembers,
} from '../../members/testing/merging';
import type { CirculationHome } from '../testing/circulation-home';
import { openCirculationHome } from '../testing/circulation-home';
import { done, hold, lend, takeBack } from '../testing/desk-operations';
import { circulationPersonalData } from './forget-member';

const DESK: Actor = {
  kind: 'staff',
  staffId: 'stf_desk',
  sessionId: 'ses_desk',
  permissions: new Set(['members.merge']),
};
let keys = 0;

describe.each(dialects)('one card of two on $name', (dialect) => {
  let home: CirculationHome;
  const rows = <Row>(sql: string): Promise<Row[]> => home.rows<Row>(sql);
  const merge = async (
    keptId: string,
    mergedId: string,
    taken: Parameters<typeof mergeMembers>[2]['taken'] = [],
    idempotencyKey = `merge-key-${++keys}`,
  ) => {
    const [kept, merged] = [
      (await readMembers(home.deps.db, [keptId]))[0],
      (await readMembers(home.deps.db, [mergedId]))[0],
    ];
    const deps = {
      ...home.deps,
      log: openLog({ level: 'silent' }),
      personalData: () => [{ tables: memberTables }, circulationPersonalData(home.deps)],
    };
    return mergeMembers(deps, DESK, {
      keptId,
      mergedId,
      keptVersion: kept?.version ?? 0,
      mergedVersion: merged?.version ?? 0,
      taken,
      idempotencyKey,
    });
  };
  const codes = (result: Result<unknown, Refusal>): string[] =>
    result.ok ? [] : result.refusals.map(({ code, field }) => `${code} ${field?.join('.') ?? ''}`);
  const change = (sql: string, values: unknown[]) =>
    home.deps.db.transaction(async (tx) => ok(await tx.query(sql, values)));

  beforeAll(async () => void (home = await openCirculationHome(dialect)));
  afterAll(() => home.close());

  test('loans, holds, notes and family follow, the other number still leads there, and nothing of the other card is left', async () => {
    const [kept, merged, child] = [await home.member(), await home.member(), await home.member()];
    await change('UPDATE member SET guardian_id = ? WHERE id = ?', [merged, child]);
    await change('UPDATE member SET email = ?, password_hash = ? WHERE id = ?', [
      'lama@contoh.pustaka',
      'hash',
      merged,
    ]);
    await change(
      'INSERT INTO member_note (id, member_id, note_text, written_at, written_by) VALUES (?, ?, ?, ?, ?)',
      ['mnt_1', merged, 'Suka komik', '2026-08-13 03:00:00.000', 'stf_1'],
    );
    const [{ card_number: number } = { card_number: '' }] = await rows<{ card_number: string }>(
      `SELECT card_number FROM member WHERE id = '${merged}'`,
    );
    const { barcodes } = await home.title({ copies: 1 });
    done(await lend(home, merged, barcodes[0] ?? ''));

    done(await merge(kept, merged));

    expect(
      await rows(
        `SELECT member_id FROM loan WHERE closed_at IS NULL AND member_id IN ('${kept}', '${merged}')`,
      ),
    ).toEqual([{ member_id: kept }]);
    expect(await rows("SELECT member_id FROM member_note WHERE id = 'mnt_1'")).toEqual([{ member_id: kept }]);
    expect(await rows(`SELECT guardian_id FROM member WHERE id = '${child}'`)).toEqual([
      { guardian_id: kept },
    ]);
    expect(await findCardHolder(home.deps.db, number)).toMatchObject({ memberId: kept, aliasKind: 'MERGED' });
    expect(await rows(`SELECT email, password_hash FROM member WHERE id = '${kept}'`)).toEqual([
      { email: 'lama@contoh.pustaka', password_hash: 'hash' },
    ]);
    expect(
      await rows(
        `SELECT is_active, name, email, password_hash, guardian_id FROM member WHERE id = '${merged}'`,
      ),
    ).toEqual([{ is_active: 0, name: '—', email: null, password_hash: null, guardian_id: null }]);
    expect(await rows(`SELECT kept_id, merged_by FROM member_merge WHERE merged_id = '${merged}'`)).toEqual([
      { kept_id: kept, merged_by: 'stf_desk' },
    ]);
    done(await takeBack(home, barcodes[0] ?? ''));
  });

  test('a fact that is named many times is taken, and written down, once', async () => {
    const [kept, merged] = [await home.member(), await home.member()];

    done(await merge(kept, merged, Array<'SCHOOL'>(130).fill('SCHOOL')));

    expect(await rows(`SELECT taken FROM member_merge WHERE merged_id = '${merged}'`)).toEqual([
      { taken: 'SCHOOL' },
    ]);
  });

  test('a card that was reported lost goes with its block: the card that stays may borrow, and the lost number signs nobody in', async () => {
    const [kept, merged] = [await home.member(), await home.member()];
    const [{ card_number: number } = { card_number: '' }] = await rows<{ card_number: string }>(
      `SELECT card_number FROM member WHERE id = '${merged}'`,
    );
    await change(
      'INSERT INTO member_block (id, member_id, kind, reason, created_at, placed_by) VALUES (?, ?, ?, ?, ?, ?)',
      ['blk_lost', merged, 'LOST_CARD', 'Hilang di pasar', '2026-08-12 03:00:00.000', 'stf_1'],
    );
    const {
      barcodes: [barcode = ''],
    } = await home.title();

    done(await merge(kept, merged));

    done(await lend(home, kept, barcode));
    expect(await findCardHolder(home.deps.db, number)).toMatchObject({ memberId: kept, aliasKind: 'LOST' });
    done(await takeBack(home, barcode));
  });

  test('cards that staff found to be two people are not shown as one again, also after one of them took in a third', async () => {
    const [one, two, three] = [await home.member(), await home.member(), await home.member()].sort();
    const namesakes = [one ?? '', two ?? '', three ?? ''] as const;
    for (const id of namesakes)
      await change('UPDATE member SET name = ?, name_key = ?, birth_date = ? WHERE id = ?', [
        'Sri Wahyuni',
        'sri wahyuni',
        '1981-02-03',
        id,
      ]);
    const pairs = async (): Promise<string[]> =>
      (await likelyDuplicates(home.deps.db))
        .filter(({ firstId }) => namesakes.includes(firstId))
        .map(({ firstId, secondId }) => [firstId, secondId].map((id) => namesakes.indexOf(id) + 1).join('-'));
    const mark = (firstId: string, secondId: string) =>
      markDistinct({ ...home.deps, log: openLog({ level: 'silent' }), personalData: () => [] }, DESK, {
        firstId,
        secondId,
        idempotencyKey: `mark-key-${++keys}`,
      });

    expect(await pairs()).toEqual(['1-2', '1-3', '2-3']);
    const answers = await Promise.all([mark(namesakes[1], namesakes[0]), mark(namesakes[0], namesakes[1])]);
    expect(answers.map(({ ok: isMarked }) => isMarked)).toEqual([true, true]);
    expect(await pairs()).toEqual(['1-3', '2-3']);
    expect([
      codes(await mark(namesakes[0], namesakes[0])),
      codes(await mark(namesakes[0], 'mbr_nobody')),
    ]).toEqual([['INVALID secondId'], ['NOT_FOUND secondId']]);

    done(await merge(namesakes[2], namesakes[0]));

    expect(await pairs()).toEqual([]);
  });

  test('chosen facts come from the other card, the term is the longer one, and a name is found by its new words', async () => {
    const [kept, merged] = [await home.member(), await home.member()];
    await change('UPDATE member SET name = ?, name_key = ?, phone = ?, expires_on = ? WHERE id = ?', [
      'Nur Aini',
      'nur aini',
      '+6281234500077',
      '2028-01-01',
      merged,
    ]);
    await change('UPDATE member SET phone = ? WHERE id = ?', ['+6281234500078', kept]);

    done(await merge(kept, merged, ['NAME']));

    expect(await rows(`SELECT name, phone, expires_on FROM member WHERE id = '${kept}'`)).toEqual([
      { name: 'Nur Aini', phone: '+6281234500078', expires_on: '2028-01-01' },
    ]);
    expect(await rows(`SELECT word FROM member_name_word WHERE member_id = '${kept}' ORDER BY word`)).toEqual(
      [{ word: 'aini' }, { word: 'nur' }],
    );
  });

  test('of two holds on one title the later one ends', async () => {
    const [kept, merged, reader] = [await home.member(), await home.member(), await home.member()];
    const { titleId, barcodes } = await home.title({ copies: 1 });
    done(await lend(home, reader, barcodes[0] ?? ''));
    const first = done(await hold(home, merged, titleId));
    const second = done(await hold(home, kept, titleId));

    done(await merge(kept, merged));

    expect(
      await rows(
        `SELECT id, member_id, status FROM hold WHERE title_id = '${titleId}' ORDER BY queue_rank, id`,
      ),
    ).toEqual([
      { id: first.holdId, member_id: kept, status: 'QUEUED' },
      { id: second.holdId, member_id: kept, status: 'CANCELLED' },
    ]);
  });

  test('a card goes once; a repeat under its key is answered as before, and nothing happens twice', async () => {
    const [kept, merged] = [await home.member(), await home.member()];
    const answers = await Promise.all(Array.from({ length: 6 }, () => merge(kept, merged)));

    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(await rows(`SELECT id FROM member_merge WHERE merged_id = '${merged}'`)).toHaveLength(1);
    expect(codes(await merge(kept, merged))).toEqual(['NOT_FOUND mergedId']);
    expect(codes(await merge(kept, kept))).toEqual(['INVALID mergedId']);
  });

  test('a guardian and a child, two identity numbers, and an open request about data are two people', async () => {
    const [kept, merged] = [await home.member(), await home.member()];
    await change('UPDATE member SET guardian_id = ?, nik_hash = ? WHERE id = ?', [
      kept,
      'a'.repeat(64),
      merged,
    ]);
    await change('UPDATE member SET nik_hash = ? WHERE id = ?', ['b'.repeat(64), kept]);

    expect(codes(await merge(kept, merged))).toEqual(['IN_USE mergedId', 'IN_USE mergedId']);
    expect(await rows(`SELECT is_active FROM member WHERE id = '${merged}'`)).toEqual([{ is_active: 1 }]);
  });

  test('a check-out that meets a merge is either moved with it or refused: no loan stays with the card that went', async () => {
    for (let round = 0; round < 5; round++) {
      const [kept, merged] = [await home.member(), await home.member()];
      const { barcodes } = await home.title({ copies: 1 });

      const [, lent] = await Promise.all([merge(kept, merged), lend(home, merged, barcodes[0] ?? '')]);

      const loans = await rows<{ member_id: string }>(
        `SELECT member_id FROM loan WHERE member_id IN ('${kept}', '${merged}')`,
      );
      expect(loans).toEqual(lent.ok ? [{ member_id: kept }] : []);
    }
  });
});
