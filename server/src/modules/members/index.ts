import type { Actor } from '../../platform/auth/actor';
import { findSession } from '../../platform/auth/sessions';
import type { Database } from '../../platform/db/database';
import type { Module } from '../../platform/module';
import type { Clock } from '../../shared/clock';
import { ok } from '../../shared/result';
import { writeMemberCategories } from './data/member-categories';
import { memberTables } from './data/personal-data';
import { CardPrintResolver } from './graphql/card-print.resolver';
import { CardTemplateResolver } from './graphql/card-template.resolver';
import { MemberAccountMutations } from './graphql/member-account.mutations';
import { MemberCodeMutations } from './graphql/member-code.mutations';
import { MemberDeskMutations } from './graphql/member-desk.mutations';
import { MemberPasskeyResolver } from './graphql/member-passkey.resolver';
import { MemberSessionResolver } from './graphql/member-session.resolver';
import { MemberResolver } from './graphql/member.resolver';
import { MembersResolver, visibleMember } from './graphql/members.resolver';
import { SchoolClassResolver } from './graphql/school-class.resolver';
import { ViewerMemberResolver } from './graphql/viewer-member.resolver';
import type { CardPictures } from './use-cases/card-pictures';
import type { MemberDeps } from './use-cases/member-deps';
import { childrenToAnswerFor } from './use-cases/data-rights/erase-member';
import { forgetCodes } from './use-cases/codes/forget-codes';
import { forgetOldViews } from './use-cases/note-member-view';

export type { CardHolder } from './data/card-numbers';
export {
  cardHolderByNumber,
  findCardBearer,
  findCardHolder,
  isCardLost,
  LOST_CARD_BLOCKS,
  valuesOfLostCardBlocks,
} from './data/card-numbers';
export type { MemberForLending } from './data/lock-member';
export { lockMember, memberToLock } from './data/lock-member';
export { allMemberCategories, memberCategoryByCode } from './data/member-categories';
export { notLiftedBlocksByMember, openBlocks } from './data/member-blocks';
export type { Member } from './data/members';
export { dependantsByGuardian, memberById, readMembers } from './data/members';
export type { ReachableMember } from './data/reachable-members';
export { reachableById } from './data/reachable-members';
export { createDataRights } from './data-rights';
export { createMemberMerge } from './member-merge';
export { ADULT_AGE, childrenBornAfter, isChildOn } from './domain/age';
export type { Kelurahan } from './domain/kelurahan';
export { KELURAHAN, kelurahanByCode } from './domain/kelurahan';
export type { MemberCategory } from './domain/member-category';
export { MEMBER_CATEGORIES } from './domain/member-category';
export { addMonths } from './domain/membership-term';
export { normalisePhone } from './domain/phone';
export { lacksBorrowingConsent } from './graphql/child-consents';
export { Sex } from './graphql/member.enums';
export { signedInMember } from './graphql/signed-in-member';
export {
  KelurahanType,
  MemberBlockType,
  MemberCategoryType,
  MemberNoteType,
  MemberType,
} from './graphql/member.type';
export type { MemberMapping } from './import/member-columns';
export { MEMBER_MAPPINGS } from './import/member-columns';
export { canReadMembers, canSeeMember } from './members.policy';
export type { LetterCode } from './use-cases/codes/verify-contact';
export { letterCode, sendContactCode } from './use-cases/codes/verify-contact';
export { requestPasswordLink } from './use-cases/codes/request-password-link';
export { liftSuspensionsSince } from './use-cases/lift-suspensions';
export type { BlockKind, NewBlock } from './use-cases/block-member';
export { placeMemberBlock } from './use-cases/block-member';
export type { CardPictures } from './use-cases/card-pictures';
export type { MemberDeps } from './use-cases/member-deps';
export type { FileRow, MemberImportReport } from './use-cases/import-members';
export { importMembers, WrongHeader } from './use-cases/import-members';
export { noteMemberView } from './use-cases/note-member-view';
export type { RegisterMemberRequest } from './use-cases/register-member';
export { registerMember } from './use-cases/register-member';
export type { SampleSignIn } from './use-cases/seed-sample-members';
export { SAMPLE_MEMBER_PASSWORD, sampleSignIns, seedSampleMembers } from './use-cases/seed-sample-members';

/** Opens the room of members: their cards, their families, their blocks. */
export function createMembers(
  deps: MemberDeps & { readonly publicOrigin: string; readonly pictures: CardPictures },
): Module {
  return {
    name: 'members',
    personalData: { tables: memberTables(deps.dataKey), obstacles: childrenToAnswerFor(deps.clock) },
    resolvers: [
      new MemberResolver(deps),
      new MembersResolver(deps),
      new MemberDeskMutations(deps),
      new MemberAccountMutations(deps),
      new MemberCodeMutations(deps),
      new MemberSessionResolver(deps),
      new MemberPasskeyResolver({ ...deps, origin: deps.publicOrigin }),
      new ViewerMemberResolver(),
      new CardPrintResolver(deps),
      new CardTemplateResolver(deps),
      new SchoolClassResolver(deps),
    ],
    nodes: [{ prefix: 'mbr', type: 'Member', load: (context, id) => visibleMember(deps, context, id) }],
    things: [{ prefix: 'mbr', table: 'member' }],
    jobs: [
      {
        name: 'forget-old-views',
        everyMinutes: 24 * 60,
        run: async () => `${await forgetOldViews(deps)} views forgotten`,
      },
      {
        name: 'forget-codes',
        everyMinutes: 24 * 60,
        run: async () => `${await forgetCodes(deps)} codes forgotten`,
      },
    ],
  };
}

/** Finds out which member a session cookie belongs to; null when the session ended or the member left. */
export async function memberActor(
  deps: { readonly db: Database; readonly clock: Clock },
  token: string,
  device?: string,
): Promise<Actor | null> {
  const session = await findSession(deps.db, deps.clock, { audience: 'member', token, device });
  if (!session) return null;
  const [member] = await deps.db.query<{ id: string }>(
    'SELECT id FROM member WHERE id = ? AND is_active = 1',
    [session.subjectId],
  );
  if (!member) return null;
  const own = { memberId: member.id, sessionId: session.id };
  return session.isLimited ? { kind: 'anonymous', mustChangePassword: own } : { kind: 'member', ...own };
}

/** Brings the shipped kinds of membership up to date; called at every start. */
export async function updateMemberCategories(deps: { readonly db: Database }): Promise<void> {
  await deps.db.transaction(async (tx) => ok(await writeMemberCategories(tx)));
}
