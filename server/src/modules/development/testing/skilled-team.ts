import type { TestLibrary } from '../../../../test/test-library';
import type { SignedInStaff, StaffRoom } from './staff-room';
import { openStaffRoom } from './staff-room';

/** A head, a lead, somebody whom they lead, and a colleague who has nothing to do with them. */
export type SkilledTeam = StaffRoom & {
  readonly head: SignedInStaff;
  readonly lead: SignedInStaff;
  readonly desk: SignedInStaff;
  readonly other: SignedInStaff;
  readonly postId: string;
  readonly competenceId: string;
};

const COMPETENCE =
  'mutation ($input: SaveCompetenceInput!) { saved: saveCompetence(input: $input) { competence { id } } }';
const POST = 'mutation ($input: SaveStaffPostInput!) { saved: saveStaffPost(input: $input) { post { id } } }';
const PROFILE =
  'mutation ($input: SaveStaffProfileInput!) { saved: saveStaffProfile(input: $input) { userErrors { code } } }';

/** Signs in a team whose desk has a post that asks for level 2 of one competence and 30 hours a year. */
export async function openSkilledTeam(library: TestLibrary): Promise<SkilledTeam> {
  const room = openStaffRoom(library);
  const head = await room.signIn('administrator');
  const lead = await room.signIn('librarian');
  const desk = await room.signIn('desk');
  const other = await room.signIn('desk');
  const listed = { position: 1, isActive: true };
  const { competence } = await room.ask<{ competence: { id: string } }>(head.cookie, COMPETENCE, {
    input: { ...listed, name: { indonesian: 'Sistem', english: 'Systems' }, area: 'DIGITAL' },
  });
  const { post } = await room.ask<{ post: { id: string } }>(head.cookie, POST, {
    input: {
      ...listed,
      name: { indonesian: 'Petugas layanan' },
      targetHours: 30,
      required: [{ competenceId: competence.id, level: 2 }],
    },
  });
  await room.ask(head.cookie, PROFILE, {
    input: { staffId: desk.id, profile: { postId: post.id, leadId: lead.id, status: 'PPPK' } },
  });
  return { ...room, head, lead, desk, other, postId: post.id, competenceId: competence.id };
}
