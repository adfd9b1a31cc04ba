import type { Permission } from '../../../platform/auth/permission.terms';
import { dialects } from '../../../../test/dialects';
import type { CirculationHome } from '../testing/circulation-home';
import { LIBRARIAN, openCirculationHome } from '../testing/circulation-home';
import { listRefusalCodes, done, freshKey, hold, lend, takeBack, unhold } from '../testing/desk-operations';
import { BRANCHES } from '../testing/home-rows';
import type { MoveRequest } from './move-hold';
import { moveHold } from './move-hold';

describe.each(dialects)('moving in the queue on $name', (dialect) => {
  let home: CirculationHome;

  beforeAll(async () => void (home = await openCirculationHome(dialect)));
  afterAll(() => home.close());
  beforeEach(() => home.setNow('2026-08-13 10:00'));

  test('a hold goes to the place it is given, and the others close up', async () => {
    const {
      titleId,
      names,
      holds: [, , third = ''],
    } = await queueOf(4);

    done(await move({ id: third, queuePosition: 1 }));
    expect(await places(titleId, names)).toBe('3 1 2 4');
    done(await move({ id: third, queuePosition: 99 }));
    expect(await places(titleId, names)).toBe('1 2 4 3');
  });

  test('AC-77: two who reorder one queue at the same time both do, each in the queue as it then is: no place twice and no gap', async () => {
    const { titleId, names, holds } = await queueOf(6);

    const results = await Promise.all(holds.map((id, index) => move({ id, queuePosition: 6 - index })));

    expect(results.map(listRefusalCodes)).toEqual(holds.map(() => []));
    const ranks = (
      await home.rows<{ queue_rank: number }>(
        "SELECT queue_rank FROM hold WHERE title_id = ? AND status = 'QUEUED' ORDER BY queue_rank",
        [titleId],
      )
    ).map(({ queue_rank }) => queue_rank);
    expect(ranks).toEqual([1, 2, 3, 4, 5, 6]);
    expect((await places(titleId, names)).split(' ').sort().join(' ')).toBe('1 2 3 4 5 6');
  });

  test('beside AC-77: the copy that comes back goes to whoever stands first after the move', async () => {
    const {
      barcode,
      holds: [, second = ''],
    } = await queueOf(2);
    done(await move({ id: second, queuePosition: 1 }));

    expect(done(await takeBack(home, barcode)).holdId).toBe(second);
  });

  test('a hold that is over, one whose copy is kept, a place that is none and no reason are refused, and nothing moves', async () => {
    const {
      titleId,
      names,
      barcode,
      holds: [first = '', second = ''],
    } = await queueOf(3);
    done(await takeBack(home, barcode));
    expect(listRefusalCodes(await move({ id: first, queuePosition: 2 }))).toEqual(['NOT_ALLOWED']);
    expect(listRefusalCodes(await move({ id: second, queuePosition: 0 }))).toEqual(['INVALID']);
    expect(listRefusalCodes(await move({ id: second, queuePosition: 2, reason: ' ' }))).toEqual(['REQUIRED']);
    expect(listRefusalCodes(await move({ id: 'hld_nothing', queuePosition: 1 }))).toEqual(['NOT_FOUND']);
    expect(await places(titleId, names)).toBe('2 3');
    done(await unhold(home, second));
    expect(listRefusalCodes(await move({ id: second, queuePosition: 1 }))).toEqual(['HOLD_CLOSED']);
  });

  test('a right at one branch moves nobody who picks up at another; past those of the same branch it does', async () => {
    const {
      titleId,
      names,
      holds: [, second = '', third = ''],
    } = await queueOf(3, [BRANCHES.B, BRANCHES.A, BRANCHES.A]);

    expect(listRefusalCodes(await moveAtA(second, 1))).toEqual(['NOT_ALLOWED']);
    expect(await places(titleId, names)).toBe('1 2 3');
    done(await moveAtA(third, 2));
    expect(await places(titleId, names)).toBe('1 3 2');
  });

  test('positions count, not ranks: a queue whose first was filled or whose second went asks for the same rights', async () => {
    const gone = await queueOf(4, [BRANCHES.B, BRANCHES.B, BRANCHES.A, BRANCHES.A]);
    done(await takeBack(home, gone.barcode));
    done(await moveAtA(gone.holds[3] ?? '', 2));
    expect(await places(gone.titleId, gone.names)).toBe('2 4 3');

    const left = await queueOf(4, [BRANCHES.A, BRANCHES.A, BRANCHES.B, BRANCHES.A]);
    done(await unhold(home, left.holds[1] ?? ''));
    expect(listRefusalCodes(await moveAtA(left.holds[3] ?? '', 2))).toEqual(['NOT_ALLOWED']);
    expect(await places(left.titleId, left.names)).toBe('1 3 4');
  });

  /** Moves as a librarian whose right holds at one branch. */
  function moveAtA(id: string, queuePosition: number) {
    const ofOneBranch = {
      ...LIBRARIAN,
      limitedTo: new Map<Permission, Set<string>>([['circulation.resolve', new Set([BRANCHES.A])]]),
    };
    return moveHold(home.deps, ofOneBranch, {
      id,
      queuePosition,
      reason: 'Ujian besok',
      idempotencyKey: freshKey(),
    });
  }

  function move(request: Partial<MoveRequest> & Pick<MoveRequest, 'id' | 'queuePosition'>) {
    return moveHold(home.deps, LIBRARIAN, {
      reason: 'Buku wajib untuk ujian besok',
      idempotencyKey: freshKey(),
      ...request,
    });
  }

  /** A title on loan, for which so many members wait. */
  async function queueOf(length: number, branches: readonly string[] = []) {
    const {
      titleId,
      barcodes: [barcode = ''],
    } = await home.title();
    done(await lend(home, await home.member(), barcode));
    const holds: string[] = [];
    for (let index = 0; index < length; index++)
      holds.push(
        done(
          await hold(home, await home.member(), titleId, { pickupBranchId: branches[index] ?? BRANCHES.A }),
        ).holdId,
      );
    return { titleId, barcode, holds, names: new Map(holds.map((id, index) => [id, String(index + 1)])) };
  }

  async function places(titleId: string, names: ReadonlyMap<string, string>): Promise<string> {
    const rows = await home.rows<{ id: string }>(
      "SELECT id FROM hold WHERE title_id = ? AND status = 'QUEUED' ORDER BY queue_rank, id",
      [titleId],
    );
    return rows.map(({ id }) => names.get(id)).join(' ');
  }
});
