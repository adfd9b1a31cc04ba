import { dialects } from '../../../test/dialects';
import type { SignedInMember, TestLibrary } from '../../../test/test-library';
import { startLibrary } from '../../../test/test-library';
import { writeTestOpportunity, writeTestRole, writeTestVolunteer } from './testing/volunteers-home';

const APPLY = `mutation ($input: ApplyToVolunteerInput!) { applyToVolunteer(input: $input) { application { id } userErrors { code } } }`;
const NOTE = `mutation ($input: NoteVolunteerCheckInput!) { noteVolunteerCheck(input: $input) { userErrors { code } } }`;
const LIST = `{ volunteers(first: 10) { nodes { memberName checks { kind number seenByName } } }
  volunteerApplications(first: 10) { nodes { memberName answers { motivation references } } } }`;
const NODE = `query ($id: ID!) { node(id: $id) { id ... on VolunteerApplication { memberName answers { motivation references } checks { kind number } } } }`;

describe.each(dialects)('who sees what of volunteers, on $name', (dialect) => {
  let library: TestLibrary;
  let siti: SignedInMember;
  let applicationId: string;

  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => new Date('2026-11-30T03:00:00Z') } });
    siti = await library.signInMember({ name: 'Siti Relawan' });
    const { db } = library.house;
    const roleId = await writeTestRole(db);
    const opportunityId = await writeTestOpportunity(db, roleId);
    await writeTestVolunteer(db, { memberId: siti.id });
    const input = {
      opportunityId,
      motivation: 'Suka membaca',
      availability: 'Sabtu',
      references: 'Bu Rini, 0812',
      agreementVersion: 1,
      idempotencyKey: 'application-0001',
    };
    const { body } = await library.send(APPLY, { variables: { input }, cookie: siti.cookie });
    applicationId = (body.data as unknown as { applyToVolunteer: { application: { id: string } } })
      .applyToVolunteer.application.id;
    const seen = { memberId: siti.id, kind: 'CONDUCT_CERTIFICATE', seenOn: '2026-11-30' };
    await library.send(NOTE, {
      variables: { input: { ...seen, number: 'SKCK/7/2026', validUntil: '2027-05-01' } },
      cookie: await library.signIn('librarian'),
    });
  });
  afterAll(() => library.stop());

  const list = async (cookie?: string) =>
    (await library.send(LIST, cookie === undefined ? {} : { cookie })).body;
  const node = async (cookie?: string) => {
    const { body } = await library.send(NODE, {
      variables: { id: applicationId },
      ...(cookie === undefined ? {} : { cookie }),
    });
    return (body.data as unknown as { node: unknown }).node;
  };

  test('nobody signed in and another member see nothing', async () => {
    const other = await library.signInMember();

    expect((await list()).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await list(other.cookie)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect([await node(), await node(other.cookie)]).toEqual([null, null]);
  });

  test('the member sees their own answers and checks, with the number', async () => {
    expect(await node(siti.cookie)).toMatchObject({
      memberName: 'Siti Relawan',
      answers: { motivation: 'Suka membaca', references: 'Bu Rini, 0812' },
      checks: [{ kind: 'CONDUCT_CERTIFICATE', number: 'SKCK/7/2026' }],
    });
  });

  test('the desk sees who volunteers and which checks were seen, but no answers, references or numbers', async () => {
    expect((await list(await library.signIn('desk'))).data).toMatchObject({
      volunteers: {
        nodes: [
          {
            memberName: 'Siti Relawan',
            checks: [{ kind: 'CONDUCT_CERTIFICATE', number: null, seenByName: 'Petugas librarian' }],
          },
        ],
      },
      volunteerApplications: { nodes: [{ memberName: 'Siti Relawan', answers: null }] },
    });
  });

  test('whoever decides sees them', async () => {
    expect((await list(await library.signIn('librarian'))).data).toMatchObject({
      volunteers: { nodes: [{ checks: [{ number: 'SKCK/7/2026' }] }] },
      volunteerApplications: { nodes: [{ answers: { references: 'Bu Rini, 0812' } }] },
    });
  });
});
