import type { Actor } from '../../platform/auth/actor';
import { findSession } from '../../platform/auth/sessions';
import type { Database } from '../../platform/db/database';
import type { Module } from '../../platform/module';
import type { Clock } from '../../shared/clock';
import { ok } from '../../shared/result';
import { writeMemberCategories } from './registration/member-categories.queries';
import { memberTables } from './personal-data';
import { CardPrintResolver } from './cards/card-print.graphql';
import { CardTemplateResolver } from './cards/card-template.graphql';
import { MemberAccountMutations } from './sign-in/member-account.graphql';
import { MemberCodeMutations } from './codes/member-code.graphql';
import { MemberDeskMutations } from './desk/member-desk.graphql';
import { MemberPasskeyResolver } from './sign-in/member-passkey.graphql';
import { MemberSessionResolver } from './sign-in/member-session.graphql';
import { MemberResolver } from './profile/member.graphql';
import { MembersResolver, visibleMember } from './profile/members.graphql';
import { SchoolClassResolver } from './classes/school-class.graphql';
import { ViewerMemberResolver } from './profile/viewer-member.graphql';
import { isActiveMember } from './profile/members.queries';
import { memberListSource } from './profile/member-list-source';
import type { CardPictures } from './cards/card-pictures';
import type { MemberDeps } from './deps';
import { childrenToAnswerFor } from './data-rights/erase-member';
import { forgetCodes } from './codes/forget-codes';
import { forgetOldViews } from './data-rights/record-member-view';

export { readCardNumber } from './cards/card-number.rules';
export { cardTemplate } from './cards/card-templates.queries';
export type { CardHolder } from './cards/card-numbers.queries';
export {
  cardHolderByNumber,
  findCardBearer,
  findCardHolder,
  isCardLost,
  LOST_CARD_BLOCKS,
  valuesOfLostCardBlocks,
} from './cards/card-numbers.queries';
export type { MemberForLending } from './profile/lock-member.queries';
export { lockMember, lockMemberQuery } from './profile/lock-member.queries';
export { allMemberCategories, memberCategoryByCode } from './registration/member-categories.queries';
export { notLiftedBlocksByMember, openBlocks } from './desk/member-blocks.queries';
export type { Member } from './profile/member.entity';
export { isMemberMeant } from './profile/member-text.queries';
export { dependantsByGuardian, memberById, readMembers } from './profile/members.queries';
export type { ReachableMember } from './profile/reachable-members.queries';
export { reachableById } from './profile/reachable-members.queries';
export { createDataRights } from './data-rights/data-rights-module';
export { createMemberMerge } from './merge/merge-module';
export { ADULT_AGE, childrenBornAfter, isChildOn, isMinorOn } from './shared/age.rules';
export type { Kelurahan } from './shared/kelurahan.rules';
export { KELURAHAN, kelurahanByCode } from './shared/kelurahan.rules';
export type { MemberCategory } from './registration/member-category.rules';
export { MEMBER_CATEGORIES } from './registration/member-category.rules';
export { addMonths } from './registration/membership-term.rules';
export { normalisePhone } from './shared/phone.rules';
export { lacksBorrowingConsent } from './consents/child-consents.graphql';
export { endPhoneConsent } from './consents/phone-consent.queries';
export { SexEnum } from './profile/member-enums.graphql';
export type { BlockKind, Sex } from './profile/member.terms';
export { checkMemberPassword } from './sign-in/sign-in-member';
export { signedInMember } from './sign-in/signed-in-member.graphql';
export {
  KelurahanType,
  MemberBlockType,
  MemberCategoryType,
  MemberNoteType,
  MemberType,
} from './profile/member.type';
export type { MemberMapping } from './import/member-columns';
export { MEMBER_MAPPINGS } from './import/member-columns';
export { canReadMembers, canSeeMember } from './members.policy';
export { buildTypedCode, isSameSecret, readTypedCode } from './codes/one-time-code.rules';
export type { LetterCode } from './codes/verify-contact';
export { letterCode, sendContactCode } from './codes/verify-contact';
export { requestPasswordLink } from './codes/request-password-link';
export { liftSuspensionsSince } from './desk/lift-suspensions';
export type { NewBlock } from './desk/block-member';
export { placeMemberBlock } from './desk/block-member';
export type { CardPictures } from './cards/card-pictures';
export type { MemberDeps, PhoneMessages } from './deps';
export type { FileRow, MemberImportReport } from './import/import-members';
export { importMembers, WrongHeader } from './import/import-members';
export { recordMemberView } from './data-rights/record-member-view';
export { prolongInstitutionCard, writeInstitutionCard } from './registration/institution-card';
export type { RegisterMemberRequest } from './registration/register-member';
export { registerMember } from './registration/register-member';
export type { SampleSignIn } from './sample/seed-sample-members';
export { SAMPLE_MEMBER_PASSWORD, sampleSignIns, seedSampleMembers } from './sample/seed-sample-members';
export { findPasswordChange, selectHomeBranch, isPhoneShared } from './letter-facts.queries';
export {
  findCodeNotices,
  findEndingMembershipNotices,
  findPasswordChangeNotices,
  findStaffPasswordAct,
  findStaffPasswordNotices,
} from './notifications.queries';

/** Creates the module of members: their cards, their families, their blocks. */
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
    resources: [{ prefix: 'mbr', table: 'member', nameColumn: 'name', nameFor: 'members.read' }],
    lists: [memberListSource],
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
  if (!(await isActiveMember(deps.db, session.subjectId))) return null;
  const own = { memberId: session.subjectId, sessionId: session.id };
  return session.isLimited ? { kind: 'anonymous', mustChangePassword: own } : { kind: 'member', ...own };
}

/** Brings the shipped kinds of membership up to date; called at every start. */
export async function updateMemberCategories(deps: { readonly db: Database }): Promise<void> {
  await deps.db.transaction(async (tx) => ok(await writeMemberCategories(tx)));
}
