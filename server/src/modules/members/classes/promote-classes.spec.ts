import { dialects } from '../../../../test/dialects';
import type { MembersHome } from '../testing/members-home';
import { DESK, done, freshKey, openMembersHome, listRefusals } from '../testing/members-home';
import { schoolsOfMembers } from './pupils.queries';
import type { PromotionRequest } from './promote-classes';
import { previewPromotion, promoteClasses } from './promote-classes';
import { updateMember } from '../profile/update-member';

describe.each(dialects)('classes that move up on $name', (dialect) => {
  let members: MembersHome;
  let school = '';
  let schools = 0;
  const pupil = (schoolClass: string | null, at = school) => members.register({ school: at, schoolClass });
  const asked = (changes: Partial<PromotionRequest> = {}): PromotionRequest => ({
    school,
    schoolYear: 2027,
    lastGrade: 9,
    stayingIds: [],
    idempotencyKey: freshKey(),
    ...changes,
  });
  const promote = (changes?: Partial<PromotionRequest>) => promoteClasses(members.deps, DESK, asked(changes));
  const classOf = async (id: string): Promise<string> => {
    const { school: at, schoolClass } = await members.read(id);
    return `${at ?? '–'} ${schoolClass ?? '–'}`;
  };

  beforeAll(async () => void (members = await openMembersHome(dialect)));
  beforeEach(() => void (school = `SMP Contoh ${++schools}`));
  afterAll(() => members.close());

  test('a preview tells what would become of every class and changes nothing; then it happens, and pupils of other schools stay', async () => {
    const [seven, eight, nine, odd] = [
      await pupil('7A'),
      await pupil('8A'),
      await pupil('9B'),
      await pupil('Akselerasi'),
    ];
    const elsewhere = await pupil('7A', 'SMP Lain');

    const { steps } = done(await previewPromotion(members.deps, asked()));
    expect(
      steps.map(({ from, next, pupils }) => [
        from,
        next.kind === 'MOVES' ? next.to : next.kind,
        pupils.map(({ id }) => id),
      ]),
    ).toEqual([
      ['7A', '8A', [seven.id]],
      ['8A', '9A', [eight.id]],
      ['9B', 'LEAVES', [nine.id]],
      ['Akselerasi', 'UNREADABLE', [odd.id]],
    ]);
    expect((await members.read(seven.id)).version).toBe(1);

    expect(done(await promote())).toEqual({ movedCount: 2, leftCount: 1 });

    expect(await Promise.all([seven, eight, nine, odd, elsewhere].map(({ id }) => classOf(id)))).toEqual([
      `${school} 8A`,
      `${school} 9A`,
      '– –',
      `${school} Akselerasi`,
      'SMP Lain 7A',
    ]);
    expect([(await members.read(seven.id)).version, (await members.read(odd.id)).version]).toEqual([2, 1]);
  });

  test('a school moves up once a year: a second time, and two at the same time, change nothing more', async () => {
    const { id } = await pupil('VII');

    const answers = await Promise.all([promote(), promote()]);

    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(listRefusals(await promote())).toEqual(['ALREADY_EXISTS schoolYear']);
    expect(await classOf(id)).toBe(`${school} VIII`);
    done(await promote({ schoolYear: 2028 }));
    expect(await classOf(id)).toBe(`${school} IX`);
  });

  test('who repeats a year stays, and the same request again answers the same and moves nobody twice', async () => {
    const [staying, moving] = [await pupil('7A'), await pupil('7A')];
    const request = { stayingIds: [staying.id], idempotencyKey: freshKey() };

    expect([done(await promote(request)), done(await promote(request))]).toEqual([
      { movedCount: 1, leftCount: 0 },
      { movedCount: 1, leftCount: 0 },
    ]);
    expect([await classOf(staying.id), await classOf(moving.id)]).toEqual([`${school} 7A`, `${school} 8A`]);
  });

  test('a school without classes, and a grade that no school has, are refused', async () => {
    await pupil(null);

    expect(listRefusals(await promote())).toEqual(['NOT_FOUND school']);
    expect(listRefusals(await promote({ lastGrade: 13 }))).toEqual(['INVALID lastGrade']);
    expect((await schoolsOfMembers(members.deps.db.read)).find(({ name }) => name === school)).toEqual({
      name: school,
      pupilCount: 1,
    });
  });

  test('a class needs its school, and both can be changed and cleared', async () => {
    const { id, version } = await pupil('7A');
    const change = (changes: Parameters<typeof updateMember>[2]['changes'], at: number) =>
      updateMember(members.deps, DESK, { id, version: at, changes });

    expect(listRefusals(await change({ school: null }, version))).toEqual(['REQUIRED changes.school']);
    done(await change({ schoolClass: ' 8   B ' }, version));
    expect(await classOf(id)).toBe(`${school} 8 B`);
    done(await change({ school: null, schoolClass: null }, version + 1));
    expect(await classOf(id)).toBe('– –');
  });
});
