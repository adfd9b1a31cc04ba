import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';

import type { Context } from '../../../platform/graphql/context';
import { toCivilDate } from '../../../shared/civil-date';
import type { Branch } from '../../library';
import { BranchType, branchById } from '../../library';
import { consentsByMember } from '../consents/guardian-consents.queries';
import type { MemberBlock } from './member-file.entity';
import { notLiftedBlocksByMember, openBlocks } from '../desk/member-blocks.queries';
import type { MemberCategory } from '../registration/member-category.rules';
import { memberCategoryByCode } from '../registration/member-categories.queries';
import type { MemberNote } from './member-file.entity';
import { notesByMember } from '../desk/member-notes.queries';
import type { Member } from './member.entity';
import { dependantsByGuardian, memberById } from './members.queries';
import { nikCipherByMember } from '../registration/nik-ciphers.queries';
import { kelurahanByCode } from '../shared/kelurahan.rules';
import { maskNik } from '../registration/nik.rules';
import { standingOn } from './standing.rules';
import { canReadMembers, canSeeMember } from '../members.policy';
import type { MemberDeps } from '../deps';
import { lacksBorrowingConsent } from '../consents/child-consents.graphql';
import { MemberStanding } from './member-enums.graphql';
import {
  GuardianConsentType,
  GuardianContactType,
  MemberAddressType,
  MemberBlockType,
  MemberCategoryType,
  MemberNoteType,
  MemberType,
} from './member.type';

/** Resolves what a member's own row does not say. */
@Resolver(() => MemberType)
export class MemberResolver {
  constructor(private readonly deps: MemberDeps) {}

  @FieldResolver(() => MemberCategoryType, { description: 'Kind of membership.' })
  category(@Root() member: Member, @Ctx() context: Context): Promise<MemberCategory | null> {
    return context.loader(memberCategoryByCode).load(member.categoryCode);
  }

  @FieldResolver(() => BranchType, {
    nullable: true,
    description: 'The branch they mostly use; null if none.',
  })
  homeBranch(@Root() member: Member, @Ctx() context: Context): Promise<Branch | null> | null {
    return member.homeBranchId === null ? null : context.loader(branchById).load(member.homeBranchId);
  }

  @FieldResolver(() => MemberAddressType, {
    nullable: true,
    description: 'Where they live; null if nothing is known.',
  })
  address(@Root() { street, rt, rw, kelurahanCode }: Member): MemberAddressType | null {
    if (street === null && rt === null && rw === null && kelurahanCode === null) return null;
    return { street, rt, rw, kelurahan: kelurahanCode === null ? null : kelurahanByCode(kelurahanCode) };
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Identity number with its middle hidden, `3575********0001`; null if none was given.',
  })
  async maskedNik(@Root() member: Member, @Ctx() context: Context): Promise<string | null> {
    const cipher = await context.loader(nikCipherByMember).load(member.id);
    const nik = cipher === null ? null : this.deps.dataKey.open('nik', cipher);
    return nik === null ? null : maskNik(nik);
  }

  @FieldResolver(() => MemberStanding, { description: 'How the membership stands today.' })
  async standing(@Root() member: Member, @Ctx() context: Context): Promise<string> {
    const blocks = openBlocks(await context.loader(notLiftedBlocksByMember).load(member.id), context.clock);
    return standingOn(toCivilDate(context.clock.now()), member, blocks.length > 0);
  }

  @FieldResolver(() => [MemberBlockType], { description: 'Blocks that hold today, newest first.' })
  async blocks(@Root() member: Member, @Ctx() context: Context): Promise<MemberBlock[]> {
    return openBlocks(await context.loader(notLiftedBlocksByMember).load(member.id), context.clock);
  }

  @FieldResolver(() => [MemberNoteType], {
    description: 'Notes of staff, newest first, at most 50; empty to anybody but staff.',
  })
  async notes(@Root() member: Member, @Ctx() context: Context): Promise<MemberNote[]> {
    return canReadMembers(context.actor) ? context.loader(notesByMember).load(member.id) : [];
  }

  @FieldResolver(() => MemberType, {
    nullable: true,
    description: 'Who answers for them; null if nobody does, or you may not see who.',
  })
  async guardian(@Root() { guardianId }: Member, @Ctx() context: Context): Promise<Member | null> {
    return guardianId !== null && (await canSeeMember(context, guardianId))
      ? context.loader(memberById).load(guardianId)
      : null;
  }

  @FieldResolver(() => GuardianContactType, {
    nullable: true,
    description: 'The guardian of a child who has no card; null if there is none.',
  })
  guardianContact(
    @Root() { guardianName, guardianPhone, guardianEmail }: Member,
  ): GuardianContactType | null {
    return guardianName === null ? null : { name: guardianName, phone: guardianPhone, email: guardianEmail };
  }

  @FieldResolver(() => [GuardianConsentType], {
    description:
      'Consents that guardians gave for them, newest first, at most 50; empty to anybody but staff.',
  })
  async guardianConsents(@Root() member: Member, @Ctx() context: Context): Promise<GuardianConsentType[]> {
    return canReadMembers(context.actor) ? context.loader(consentsByMember).load(member.id) : [];
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether this is a child for whom no guardian consents to borrowing today: the rules say what they may do meanwhile.',
  })
  needsGuardianConsent(@Root() member: Member, @Ctx() context: Context): Promise<boolean> {
    return lacksBorrowingConsent(context, member);
  }

  @FieldResolver(() => [MemberType], {
    description:
      'Children and others this member answers for, oldest first; to the member only those who are still children.',
  })
  async dependants(@Root() member: Member, @Ctx() context: Context): Promise<Member[]> {
    const dependants = await context.loader(dependantsByGuardian).load(member.id);
    for (const dependant of dependants) context.loader(memberById).prime(dependant.id, dependant);
    const isVisible = await Promise.all(dependants.map(({ id }) => canSeeMember(context, id)));
    return dependants.filter((_, index) => isVisible[index]);
  }
}
