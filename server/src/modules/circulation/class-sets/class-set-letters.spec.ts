import { dialects } from '../../../../test/dialects';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import type { Actor } from '../../../platform/auth/actor';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import { createPartner } from '../../partners';
import type { CirculationDeps } from '../deps';
import { createPolicyCache } from '../rules/policy-cache';
import { writeClassBranches, writeClassTitle, writeSchool } from '../testing/class-set-home';
import { freshKey } from '../testing/desk-operations';
import { BRANCHES } from '../testing/home-rows';
import { cancelClassSet, declineClassSet, markClassSetReady } from './change-class-set';
import { findClassSetFacts, findClassSetNotices, listClassSetContacts } from './class-set-letters.queries';
import { remindOfClassSet } from './extend-class-set';
import { lendClassSet } from './lend-class-set';
import { requestClassSet } from './request-class-set';
import { setCopyAside } from './set-aside-copy';

const STAFF: Actor = { kind: 'system', name: 'test' };
const NOW = new Date('2026-08-13T03:00:00Z');
const SINCE = new Date('2026-08-12T03:00:00Z');

describe.each(dialects)('letters about class sets, on $name', (dialect) => {
  let library: TestLibrary;
  let deps: CirculationDeps;
  let school: string;

  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => NOW } });
    await writeClassBranches(library);
    school = await writeSchool(library, 'SDN Surat');
    deps = { ...library.house, policies: createPolicyCache(library.house) };
  });
  afterAll(() => library.stop());

  const done = <T>(result: Result<T, Refusal>): T => {
    if (result.ok) return result.value;
    throw new Error(JSON.stringify(result.refusals));
  };
  const request = async (
    contactEmail: string | null = 'guru@contoh.example',
    partnerId = school,
  ): Promise<string> =>
    done(
      await requestClassSet(deps, STAFF, {
        partnerId,
        classSet: {
          className: '4B',
          copiesWanted: 1,
          wish: 'Cerita rakyat',
          neededFrom: '2026-08-18',
          neededUntil: '2026-09-15',
          branchId: BRANCHES.A,
          contactName: 'Bu Guru',
          contactEmail,
        },
        idempotencyKey: freshKey(),
      }),
    ).classSetId;
  const setAside = async (id: string): Promise<string> => {
    const { barcodes } = await writeClassTitle(library, {});
    const barcode = barcodes[0] ?? '';
    done(await setCopyAside(deps, STAFF, { id, barcode, branchId: BRANCHES.A, idempotencyKey: freshKey() }));
    return barcode;
  };
  const noticesOf = async (id: string, today = '2026-08-13') =>
    (await findClassSetNotices(library.house.db, { since: SINCE, today }))
      .filter(({ aboutId }) => aboutId === id)
      .map(({ template, cause, memberId }) => [template, cause, memberId]);

  test('the teacher is told that a set is ready, and that one was declined and why', async () => {
    const [ready, declined] = [await request(), await request()];
    await setAside(ready);
    done(await markClassSetReady(deps, STAFF, { id: ready }));
    done(await declineClassSet(deps, STAFF, { id: declined, reason: 'Dipakai kelas lain.' }));

    expect(await noticesOf(ready)).toEqual([['CLASS_SET_READY', `class-set.ready:${ready}`, null]]);
    expect(await noticesOf(declined)).toEqual([
      ['CLASS_SET_DECLINED', `class-set.declined:${declined}`, null],
    ]);
    const facts = { status: 'DECLINED', locale: 'ID' } as const;
    expect(await findClassSetFacts(library.house.db, declined, facts)).toMatchObject({
      className: '4B',
      what: 'Cerita rakyat',
      reason: 'Dipakai kelas lain.',
    });
    expect(await listClassSetContacts(library.house.db, [ready])).toEqual([
      { id: ready, name: 'Bu Guru', email: 'guru@contoh.example', phone: null, locale: 'ID' },
    ]);
  });

  test('of a set that was cancelled the teacher hears, and every operator of the school, once', async () => {
    const operator = await library.signInMember({ name: 'Bu Operator' });
    const line = { name: 'Bu Operator', cardNumber: operator.cardNumber, duties: ['OPERATOR'] as const };
    const made = done(
      await createPartner(library.house, STAFF, {
        partner: { kind: 'SCHOOL', name: 'SDN Batal', people: [line, line] },
      }),
    );
    const id = await request('guru@contoh.example', made.partnerId);

    done(await cancelClassSet(deps, STAFF, { id }));

    const notices = await noticesOf(id);
    expect(notices).toHaveLength(2);
    expect(notices).toEqual(
      expect.arrayContaining([
        ['CLASS_SET_CANCELLED', `class-set.cancelled:${id}`, null],
        ['CLASS_SET_CANCELLED', `class-set.cancelled:${id}:${operator.id}`, operator.id],
      ]),
    );
    expect(
      await findClassSetFacts(library.house.db, id, { status: 'CANCELLED', locale: 'ID' }),
    ).toMatchObject({ className: '4B', partnerId: made.partnerId });
  });

  test('a reminder names the copies that are out and no pupil; it goes once a day, and by itself three days before', async () => {
    const id = await request();
    const barcode = await setAside(id);
    done(await lendClassSet(deps, STAFF, { id, branchId: BRANCHES.A, idempotencyKey: freshKey() }));
    done(await remindOfClassSet(deps, STAFF, { id }));

    const again = await remindOfClassSet(deps, STAFF, { id });

    expect(again.ok).toBe(false);
    expect(await noticesOf(id)).toEqual([
      ['CLASS_SET_REMINDER', `class-set.reminded:${id}:2026-08-13`, null],
    ]);
    expect(await noticesOf(id, '2026-09-12')).toContainEqual([
      'CLASS_SET_REMINDER',
      `class-set.due:${id}:2026-09-15`,
      null,
    ]);
    const facts = await findClassSetFacts(library.house.db, id, { status: 'LENT', locale: 'ID' });
    expect(facts?.stillOut).toEqual([expect.stringContaining(barcode)]);
  });

  test('without an address of the teacher nobody can be reminded', async () => {
    const id = await request(null);
    await setAside(id);
    done(await lendClassSet(deps, STAFF, { id, branchId: BRANCHES.A, idempotencyKey: freshKey() }));

    const reminded = await remindOfClassSet(deps, STAFF, { id });

    expect(reminded.ok ? [] : reminded.refusals.map(({ message }) => message.EN)).toEqual([
      expect.stringContaining('no e-mail address'),
    ]);
  });
});
