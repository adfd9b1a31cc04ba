import { dialects } from '../../../../test/dialects';
import { writeSetting } from '../../../platform/db/setting';
import { SAMPLE_MODE } from '../../../platform/sample-mode';
import { ok } from '../../../shared/result';
import type { MembersHome } from '../testing/members-home';
import { openMembersHome, listRefusals } from '../testing/members-home';
import { SAMPLE_MEMBER_PASSWORD, sampleSignIns, seedSampleMembers } from './seed-sample-members';
import { signInMember } from '../sign-in/sign-in-member';

const MOMENT = { seed: 1, today: '2026-11-24' };

describe.each(dialects)('the sample members on $name', (dialect) => {
  let members: MembersHome;
  const count = async (where: string): Promise<number> =>
    Number((await members.rows(`SELECT COUNT(*) AS total FROM member WHERE ${where}`))[0]?.['total']);

  beforeAll(async () => {
    members = await openMembersHome(dialect);
    await seedSampleMembers(members.deps, MOMENT);
  });
  afterAll(() => members.close());

  test('are three hundred of all kinds and ages, all marked as sample', async () => {
    const kinds = await members.rows(
      'SELECT category_code, COUNT(*) AS total FROM member GROUP BY category_code ORDER BY category_code',
    );

    expect([await count('1 = 1'), await count('is_sample = 1'), kinds.length]).toEqual([300, 300, 6]);
    expect(kinds.every(({ total }) => Number(total) >= 9)).toBe(true);
    expect([
      (await count("expires_on < '2026-11-24'")) >= 5,
      (await count('is_provisional = 1')) >= 3,
      (await count('keeps_history = 1')) >= 10,
    ]).toEqual([true, true, true]);
    expect(await members.rows('SELECT kind FROM member_block ORDER BY kind')).toEqual([
      { kind: 'LOST_CARD' },
      { kind: 'MANUAL' },
      { kind: 'MANUAL' },
      { kind: 'SUSPENDED' },
    ]);
  });

  test('every child has a guardian who could be a parent, with a consent on file', async () => {
    expect(await count("birth_date > '2008-11-24' AND guardian_id IS NULL")).toBe(0);
    expect(
      await count(
        'guardian_id IS NOT NULL AND birth_date < (SELECT g.birth_date FROM member g WHERE g.id = member.guardian_id)',
      ),
    ).toBe(0);
    expect(
      await members.rows(
        'SELECT id FROM member WHERE guardian_id IS NOT NULL AND id NOT IN (SELECT member_id FROM member_consent)',
      ),
    ).toEqual([]);
    expect(await count("guardian_id = (SELECT id FROM member WHERE name = 'Ratna Wulandari')")).toBe(3);
  });

  test('the next member gets a number of their own', async () => {
    const { cardNumber } = await members.register({ name: 'Anggota Nyata' });

    expect(await count(`card_number = '${cardNumber}'`)).toBe(1);
  });

  test('a mother and a pupil sign in, in sample mode only', async () => {
    const people = await sampleSignIns(members.deps.db);
    const signIn = async (login: string) =>
      listRefusals(
        await signInMember(members.deps, {
          login,
          password: SAMPLE_MEMBER_PASSWORD,
          remoteAddress: '10.0.0.1',
        }),
      );
    expect(people.map(({ name }) => name)).toEqual(['Ratna Wulandari', 'Dimas Satria Gunawan']);

    expect(await Promise.all(people.map(({ cardNumber }) => signIn(cardNumber)))).toEqual([
      ['WRONG_CREDENTIALS'],
      ['WRONG_CREDENTIALS'],
    ]);
    await members.deps.db.transaction(async (tx) => ok(await writeSetting(tx, SAMPLE_MODE, '1')));
    expect(await Promise.all(people.map(({ cardNumber }) => signIn(cardNumber)))).toEqual([[], []]);
  });

  test('are the same for the same seed and day, but for the salt of the password', async () => {
    const second = await openMembersHome(dialect);
    await seedSampleMembers(second.deps, MOMENT);

    const sql =
      'SELECT id, card_number, name, birth_date, phone, guardian_id, expires_on FROM member WHERE is_sample = 1 ORDER BY id';
    expect(await second.rows(sql)).toEqual(await members.rows(sql));
    await second.close();
  });
});
