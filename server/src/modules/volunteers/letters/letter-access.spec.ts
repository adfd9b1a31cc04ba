import { dialects } from '../../../../test/dialects';
import type { SignedInMember, TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import { sqlInstant } from '../../../platform/db/columns';
import { insertRows } from '../../../platform/db/write-rows';
import { newId } from '../../../shared/id';
import { ok } from '../../../shared/result';
import { BRANCHES, writeBranches } from '../../circulation/testing/home-rows';
import { writeTestRole, writeTestVolunteer } from '../testing/volunteers-home';

const ISSUE = `mutation ($input: IssueVolunteerLetterInput!) { issueVolunteerLetter(input: $input) { letter { id number minutes filePath checkPath } userErrors { code } } }`;
const REQUEST = `mutation ($input: RequestVolunteerLetterInput!) { requestVolunteerLetter(input: $input) { letter { status } userErrors { code } } }`;
const LIST = '{ volunteerLetters(first: 5) { nodes { number holderName } } }';
const OWN = '{ viewerVolunteer { letters { number minutes lines { minutes } } } }';
const NODE = 'query ($id: ID!) { node(id: $id) { id ... on VolunteerLetter { number holderName purpose } } }';
const CHECK =
  'query ($number: String!, $code: String!) { volunteerLetterCheck(number: $number, code: $code) { number isValid holderName minutes fromDate untilDate } }';
const AT = sqlInstant(new Date('2026-11-20T02:00:00Z'));

describe.each(dialects)('who sees letters of hours, on $name', (dialect) => {
  let library: TestLibrary;
  let siti: SignedInMember;
  let letter: { id: string; number: string; filePath: string; checkPath: string };

  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => new Date('2026-11-30T03:00:00Z') } });
    siti = await library.signInMember({ name: 'Siti Nur Aminah' });
    const { db } = library.house;
    const roleId = await writeTestRole(db);
    await writeTestVolunteer(db, { memberId: siti.id, roleIds: [roleId] });
    await writeSignedShift(roleId);
    const answer = await issue(await library.signIn('librarian'));
    letter = (answer.data as unknown as { issueVolunteerLetter: { letter: typeof letter } })
      .issueVolunteerLetter.letter;
  });
  afterAll(() => library.stop());

  async function writeSignedShift(roleId: string): Promise<void> {
    const [shiftId, needId] = [newId('shf'), newId('shn')];
    const span = { starts_at: AT, ends_at: AT };
    await library.house.db.transaction(
      async (tx) => {
        await writeBranches(tx);
        await insertRows(tx, 'shift', [
          {
            id: shiftId,
            audience: 'VOLUNTEERS',
            title_id: 'Menata rak',
            branch_id: BRANCHES.A,
            ...span,
            status: 'OPEN',
            created_at: AT,
            created_by: 'system:test',
          },
        ]);
        await insertRows(tx, 'shift_need', [{ id: needId, shift_id: shiftId, role_id: roleId }]);
        await insertRows(tx, 'shift_assignment', [
          {
            id: newId('sha'),
            shift_id: shiftId,
            need_id: needId,
            member_id: siti.id,
            open_key: siti.id,
            status: 'CONFIRMED',
            queue_number: 1,
            ...span,
            minutes: 150,
            signed_off_at: AT,
            signed_off_by: 'system:test',
            created_at: AT,
            created_by: 'system:test',
          },
        ]);
        return ok(null);
      },
      { skipAudit: true },
    );
  }

  const ask = async (query: string, variables: object, cookie?: string) =>
    (
      await library.send(query, {
        variables: { ...variables },
        ...(cookie === undefined ? {} : { cookie }),
      })
    ).body;
  const issue = (cookie?: string) =>
    ask(
      ISSUE,
      {
        input: {
          memberId: siti.id,
          from: '2026-11-01',
          until: '2026-11-30',
          purpose: 'SKPI',
          signing: 'WET',
          signerName: 'Endang',
          signerPosition: { indonesian: 'Kepala' },
          idempotencyKey: `letter-${Math.random()}`,
        },
      },
      cookie,
    );
  const codeOf = (body: Awaited<ReturnType<typeof ask>>) => body.errors?.[0]?.extensions.code;

  test('nobody signed in, another member and the desk without the right issue none', async () => {
    const other = await library.signInMember();

    expect(codeOf(await issue())).toBe('UNAUTHENTICATED');
    expect(codeOf(await issue(other.cookie))).toBe('FORBIDDEN');
    expect(codeOf(await issue(siti.cookie))).toBe('FORBIDDEN');
    expect(codeOf(await issue(await library.signIn('desk')))).toBe('FORBIDDEN');
  });

  test('the volunteer sees their own, another member and nobody see none', async () => {
    const other = await library.signInMember();
    expect((await ask(OWN, {}, siti.cookie)).data).toEqual({
      viewerVolunteer: { letters: [{ number: letter.number, minutes: 150, lines: [{ minutes: 150 }] }] },
    });
    for (const cookie of [undefined, other.cookie]) {
      expect((await ask(NODE, { id: letter.id }, cookie)).data).toEqual({ node: null });
      expect((await ask(LIST, {}, cookie)).data?.['volunteerLetters']).toBeUndefined();
    }
    expect((await ask(NODE, { id: letter.id }, siti.cookie)).data).toMatchObject({
      node: { holderName: 'Siti Nur Aminah', purpose: 'SKPI' },
    });
  });

  test('the desk sees the list; who is no volunteer is told what to do instead of a letter', async () => {
    const other = await library.signInMember();
    expect((await ask(LIST, {}, await library.signIn('desk'))).data).toEqual({
      volunteerLetters: { nodes: [{ number: letter.number, holderName: 'Siti Nur Aminah' }] },
    });
    const input = { from: '2026-11-01', until: '2026-11-30', idempotencyKey: 'no-volunteer-1' };
    expect((await ask(REQUEST, { input }, other.cookie)).data).toEqual({
      requestVolunteerLetter: { letter: null, userErrors: [{ code: 'NOT_ALLOWED' }] },
    });
  });

  test('whoever has the paper verifies it: a shortened name, the period and the sum, no purpose', async () => {
    const code = new URL(letter.checkPath, 'https://pustaka.contoh').searchParams.get('k') ?? '';
    expect((await ask(CHECK, { number: letter.number, code })).data).toEqual({
      volunteerLetterCheck: {
        number: letter.number,
        isValid: true,
        holderName: 'Siti N. A.',
        minutes: 150,
        fromDate: '2026-11-01',
        untilDate: '2026-11-30',
      },
    });
    expect((await ask(CHECK, { number: letter.number, code: '000000000000' })).data).toEqual({
      volunteerLetterCheck: null,
    });
    const file = await fetch(library.origin + letter.filePath);
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect((await fetch(library.origin + letter.filePath.replace(code, '000000000000'))).status).toBe(404);
  });
});
