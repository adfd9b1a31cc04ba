import { dialects } from '../../../../test/dialects';
import type { MembersHome } from '../testing/members-home';
import { DESK, done, freshKey, openMembersHome, listRefusals, SEEN } from '../testing/members-home';
import { proposeFamilyCards } from './propose-family-cards';
import { updateMember } from '../profile/update-member';

const RAKA = { name: 'Raka Pratama', birthDate: '2018-05-01' };

describe.each(dialects)('cards proposed by a parent on $name', (dialect) => {
  let members: MembersHome;
  const propose = (
    memberId: string,
    children: readonly { name: string; birthDate: string }[],
    idempotencyKey = freshKey(),
  ) =>
    proposeFamilyCards(
      members.deps,
      { kind: 'member', memberId, sessionId: 'ses_x' },
      { children, idempotencyKey },
    );

  beforeAll(async () => void (members = await openMembersHome(dialect)));
  afterAll(() => members.close());

  test('children get provisional cards of a kind that fits, their mother answers for them, and the desk sees papers and consent before they borrow', async () => {
    const mother = await members.register({ name: 'Sari' });
    const {
      ids: [raka = '', kirana = ''],
    } = done(await propose(mother.id, [RAKA, { name: 'Kirana', birthDate: '2012-01-15' }]));

    expect(await members.read(raka)).toMatchObject({
      name: 'Raka Pratama',
      categoryCode: 'anak',
      guardianId: mother.id,
      isProvisional: true,
      hasPassword: false,
      expiresOn: '2026-12-24',
    });
    expect(await members.read(kirana)).toMatchObject({ categoryCode: 'pelajar' });
    expect(
      await members.rows(
        `SELECT purpose, channel, given_by_id, recorded_by FROM member_consent WHERE member_id = '${raka}'`,
      ),
    ).toEqual([{ purpose: 'BORROWING', channel: 'PORTAL', given_by_id: mother.id, recorded_by: mother.id }]);
    expect(
      listRefusals(
        await updateMember(members.deps, DESK, { id: raka, version: 1, changes: { isIdentitySeen: true } }),
      ),
    ).toEqual(['REQUIRED changes.hasGuardianConsent']);
    done(
      await updateMember(members.deps, DESK, {
        id: raka,
        version: 1,
        changes: { isIdentitySeen: true, guardianConsent: SEEN },
      }),
    );
  });

  test('one request sent ten times at once makes one card', async () => {
    const mother = await members.register({ name: 'Sari Dua' });
    const key = freshKey();

    const answers = await Promise.all(Array.from({ length: 9 }, () => propose(mother.id, [RAKA], key)));

    expect(new Set(answers.map((answer) => done(answer).ids.join())).size).toBe(1);
    expect((await members.rows(`SELECT id FROM member WHERE guardian_id = '${mother.id}'`)).length).toBe(1);
  });

  test('a card that is there, an adult, a day to come, and a caller who is a child are refused, and nothing is written', async () => {
    const mother = await members.register({ name: 'Sari Tiga' });
    done(await propose(mother.id, [RAKA]));

    expect(
      listRefusals(
        await propose(mother.id, [
          { name: 'Baru', birthDate: '2020-01-01' },
          { ...RAKA, name: 'raka  PRATAMA' },
        ]),
      ),
    ).toEqual(['ALREADY_EXISTS children.1.name']);
    expect(
      listRefusals(
        await propose(mother.id, [
          { name: 'Kakak', birthDate: '2000-01-01' },
          { name: 'Nanti', birthDate: '2027-01-01' },
        ]),
      ),
    ).toEqual(['INVALID children.0.birthDate', 'INVALID children.1.birthDate']);
    expect(listRefusals(await propose(mother.id, []))).toEqual(['INVALID children']);
    const child = await members.register({
      name: 'Anak',
      categoryCode: 'anak',
      birthDate: '2016-01-01',
      guardianId: mother.id,
      guardianConsent: SEEN,
    });
    expect(listRefusals(await propose(child.id, [RAKA]))).toEqual(['NOT_ALLOWED']);
    expect((await members.rows(`SELECT id FROM member WHERE guardian_id = '${mother.id}'`)).length).toBe(2);
  });

  test('after ten proposed cards the desk must have seen papers', async () => {
    const mother = await members.register({ name: 'Sari Empat' });
    for (const letters of ['ABCDEF', 'GHIJ'])
      done(
        await propose(
          mother.id,
          Array.from(letters, (letter) => ({ name: `Anak ${letter}`, birthDate: '2018-05-01' })),
        ),
      );

    expect(listRefusals(await propose(mother.id, [RAKA]))).toEqual(['NOT_ALLOWED children']);
  });
});
