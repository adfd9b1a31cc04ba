import { dialects } from '../../../../test/dialects';
import type { CirculationHome } from '../testing/circulation-home';
import { asMember, DESK, LIBRARIAN, openCirculationHome } from '../testing/circulation-home';
import { listRefusalCodes, done, freshKey, hold, lend } from '../testing/desk-operations';
import { placeHold } from './place-hold';

describe.each(dialects)('placing a hold on $name', (dialect) => {
  let home: CirculationHome;

  beforeAll(async () => {
    home = await openCirculationHome(dialect);
  });
  afterAll(() => home.close());

  test('puts the member at the end of the queue of the title', async () => {
    const { titleId } = await home.title();
    const [one, other] = [await home.member(), await home.member()];
    const first = done(await hold(home, one, titleId)).holdId;
    const second = done(await hold(home, other, titleId, { actor: asMember(other), memberId: null })).holdId;

    expect(
      await home.rows(
        'SELECT id, member_id, status, queue_rank, placed_by FROM hold WHERE title_id = ? ORDER BY queue_rank',
        [titleId],
      ),
    ).toEqual([
      {
        id: first,
        member_id: one,
        status: 'QUEUED',
        queue_rank: 1,
        placed_by: 'stf_0000000000000000000000DESK',
      },
      { id: second, member_id: other, status: 'QUEUED', queue_rank: 2, placed_by: other },
    ]);
    expect(await home.rows('SELECT name FROM outbox_event WHERE subject_id = ?', [second])).toEqual([
      { name: 'hold.placed' },
    ]);
  });

  test('AC-50: a second hold of the same member on the same title is refused', async () => {
    const member = await home.member();
    const { titleId } = await home.title();
    done(await hold(home, member, titleId));

    expect(listRefusalCodes(await hold(home, member, titleId))).toEqual(['TOO_MANY_HOLDS_ON_TITLE']);
  });

  test('AC-51: whether a title is held while copies stand on the shelf is a rule: always, if any is out, if all are out', async () => {
    await home.rules('* * VIDEO holdsWhileOnShelf ifAnyOut', '* * MAP holdsWhileOnShelf ifAllOut');
    const answers: Record<string, string[]> = {};
    for (const materialType of ['BOOK', 'VIDEO', 'MAP']) {
      const {
        titleId,
        barcodes: [one = '', two = ''],
      } = await home.title({ copies: 2, materialType });
      const ask = async (): Promise<string> =>
        listRefusalCodes(await hold(home, await home.member(), titleId)).join() || 'yes';
      const bothIn = await ask();
      done(await lend(home, await home.member(), one, { answers: anyway }));
      const oneOut = await ask();
      done(await lend(home, await home.member(), two, { answers: anyway }));
      answers[materialType] = [bothIn, oneOut, await ask()];
    }

    expect(answers).toEqual({
      BOOK: ['yes', 'yes', 'yes'],
      VIDEO: ['COPIES_ON_SHELF', 'yes', 'yes'],
      MAP: ['COPIES_ON_SHELF', 'COPIES_ON_SHELF', 'yes'],
    });
  });

  test('as many holds as allowed, then no more, unless a librarian says why', async () => {
    await home.rules('* pelajar * maxHolds 1');
    const member = await home.member({ categoryCode: 'pelajar' });
    done(await hold(home, member, (await home.title()).titleId));
    const { titleId } = await home.title();
    const answers = [{ refusal: 'TOO_MANY_HOLDS', reason: 'Lomba baca' }];

    expect(listRefusalCodes(await hold(home, member, titleId, { actor: asMember(member), answers }))).toEqual(
      ['TOO_MANY_HOLDS'],
    );
    expect(listRefusalCodes(await hold(home, member, titleId, { answers }))).toEqual(['TOO_MANY_HOLDS']);
    expect(listRefusalCodes(await hold(home, member, titleId, { actor: LIBRARIAN, answers }))).toEqual([]);
  });

  test('a title the member has on loan is held only when the desk says yes', async () => {
    const member = await home.member();
    const {
      titleId,
      barcodes: [barcode = ''],
    } = await home.title();
    done(await lend(home, member, barcode));

    expect(listRefusalCodes(await hold(home, member, titleId))).toEqual(['ALREADY_BORROWED']);
    expect(
      listRefusalCodes(await hold(home, member, titleId, { answers: [{ refusal: 'ALREADY_BORROWED' }] })),
    ).toEqual([]);
  });

  test('a title whose copies are all for reading in the library, or that has none, or a copy of another title cannot be held', async () => {
    const member = await home.member();
    const { titleId } = await home.title({ isReferenceOnly: true });
    const other = await home.title();

    expect(listRefusalCodes(await hold(home, member, titleId))).toEqual(['NO_COPY_CAN_FILL']);
    expect(listRefusalCodes(await hold(home, member, (await home.title({ copies: 0 })).titleId))).toEqual([
      'NO_COPY_CAN_FILL',
    ]);
    expect(listRefusalCodes(await hold(home, member, 'ttl_nothing'))).toEqual(['NO_COPY_CAN_FILL']);
    expect(
      listRefusalCodes(
        await hold(home, member, (await home.title()).titleId, { copyId: other.copyIds[0] ?? '' }),
      ),
    ).toEqual(['NO_COPY_CAN_FILL']);
  });

  test('a member holds for themselves and their child, not for others; unknown people and branches are refused', async () => {
    const [mother, stranger] = [await home.member(), await home.member()];
    const child = await home.member({ categoryCode: 'anak', birthDate: '2018-03-01', guardianId: mother });
    const { titleId } = await home.title();

    expect(listRefusalCodes(await hold(home, child, titleId, { actor: asMember(mother) }))).toEqual([]);
    expect(listRefusalCodes(await hold(home, stranger, titleId, { actor: asMember(mother) }))).toEqual([
      'NOT_FOUND',
    ]);
    expect(listRefusalCodes(await hold(home, 'mbr_nobody', titleId))).toEqual(['NOT_FOUND']);
    expect(listRefusalCodes(await hold(home, mother, titleId, { pickupBranchId: 'brn_nowhere' }))).toEqual([
      'NOT_FOUND',
    ]);
    expect(
      listRefusalCodes(
        await placeHold(home.deps, DESK, {
          titleId,
          pickupBranchId: 'brn_nowhere',
          idempotencyKey: freshKey(),
        }),
      ),
    ).toEqual(['NOT_FOUND']);
  });
});

const anyway = [{ refusal: 'HELD_FOR_ANOTHER', reason: 'Uji' }];
