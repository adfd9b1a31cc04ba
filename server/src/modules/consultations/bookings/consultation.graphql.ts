import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Page } from '../../../platform/graphql/connection';
import { PageArgs, buildPage, pageRequest } from '../../../platform/graphql/connection';
import type { Context } from '../../../platform/graphql/context';
import type { BusinessProfile } from '../../business';
import { OwnedBusinessType, profileById } from '../../business';
import type { Branch } from '../../library';
import { branchById, BranchType } from '../../library';
import type { Member } from '../../members';
import { canReadMembers, memberById, MemberType } from '../../members';
import { canReadConsultations, canReadNotes, canSeeConsultation } from '../consultations.policy';
import type { ConsultationNote, ConsultationStep } from './consultation-file.entity';
import { notesByConsultation, stepsByConsultation } from './consultation-file.queries';
import type { Consultation } from './consultation.entity';
import { consultationById, consultationsOfMember, earlierByMember } from './consultations.queries';
import type { Mentor } from '../mentors/mentor.entity';
import { mentorById } from '../mentors/mentors.queries';
import { canStillCancel } from './booking.rules';
import {
  ConsultationConnectionType,
  ConsultationNoteType,
  ConsultationStepType,
  ConsultationType,
} from './consultation.type';
import { MentorType } from '../mentors/mentor.type';

/** Gives a consultation back if the caller may see it; null otherwise. */
export function consultationIfVisible(
  { actor }: Pick<Context, 'actor'>,
  consultation: Consultation | null,
): Consultation | null {
  return consultation !== null && canSeeConsultation(actor, consultation) ? consultation : null;
}

/** Reads consultations for those they belong to, and for staff. */
@Resolver(() => ConsultationType)
export class ConsultationResolver {
  @Access({ member: 'own', staff: 'consultations.read' })
  @Query(() => ConsultationType, {
    nullable: true,
    description: 'A consultation by id; null if there is none or you may not see it.',
  })
  async consultation(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<Consultation | null> {
    return consultationIfVisible(context, await context.loader(consultationById).load(id));
  }

  @Access({ member: 'own' })
  @Query(() => ConsultationConnectionType, {
    description: 'The consultations of the member who is signed in, the latest in front.',
  })
  async ownConsultations(
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { db, actor }: Context,
  ): Promise<Page<Consultation>> {
    if (actor.kind !== 'member')
      return buildPage<Consultation>([], { hasNextPage: false, hasPreviousPage: false }, 0);
    return consultationsOfMember(db, actor.memberId, pageRequest(args));
  }

  @FieldResolver(() => MentorType, { description: 'With whom.' })
  mentor(@Root() consultation: Consultation, @Ctx() context: Context): Promise<Mentor | null> {
    return context.loader(mentorById).load(consultation.mentorId);
  }

  @FieldResolver(() => BranchType, { description: 'At which branch.' })
  branch(@Root() consultation: Consultation, @Ctx() context: Context): Promise<Branch | null> {
    return context.loader(branchById).load(consultation.branchId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Where to meet online; null unless it is booked online.',
  })
  async meetingUrl(
    @Root() { mode, status, mentorId }: Consultation,
    @Ctx() context: Context,
  ): Promise<string | null> {
    return mode === 'ONLINE' && status === 'BOOKED'
      ? ((await context.loader(mentorById).load(mentorId))?.meetingUrl ?? null)
      : null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether its member may still cancel it without calling.' })
  canCancel(@Root() consultation: Consultation, @Ctx() { clock }: Context): boolean {
    return consultation.status === 'BOOKED' && canStillCancel(consultation, clock.now());
  }

  @FieldResolver(() => [ConsultationStepType], { description: 'What the member is to do next, in order.' })
  nextSteps(@Root() { id }: Consultation, @Ctx() context: Context): Promise<ConsultationStep[]> {
    return context.loader(stepsByConsultation).load(id);
  }

  @FieldResolver(() => [ConsultationNoteType], {
    description: 'What staff noted for themselves, oldest first; empty to anyone but staff with the right.',
  })
  notes(
    @Root() consultation: Consultation,
    @Ctx() context: Context,
  ): Promise<ConsultationNote[]> | ConsultationNote[] {
    return canReadNotes(context.actor, consultation)
      ? context.loader(notesByConsultation).load(consultation.id)
      : [];
  }

  @FieldResolver(() => MemberType, {
    nullable: true,
    description: 'Who took it; null once they were forgotten, and to anyone but staff who may read members.',
  })
  member(@Root() { memberId }: Consultation, @Ctx() context: Context): Promise<Member | null> | null {
    return memberId === null || !canReadMembers(context.actor)
      ? null
      : context.loader(memberById).load(memberId);
  }

  @FieldResolver(() => OwnedBusinessType, {
    nullable: true,
    description: 'Which business it is about; null if none was said, or it is gone.',
  })
  async business(
    @Root() { businessId }: Consultation,
    @Ctx() context: Context,
  ): Promise<BusinessProfile | null> {
    const profile = businessId === null ? null : await context.loader(profileById).load(businessId);
    return profile?.status === 'CLOSED' ? null : profile;
  }

  @FieldResolver(() => [ConsultationType], {
    description:
      'The other consultations of its member that were not cancelled, the latest in front, at most 10; empty to anyone but staff.',
  })
  async others(@Root() { id, memberId }: Consultation, @Ctx() context: Context): Promise<Consultation[]> {
    if (memberId === null || !canReadConsultations(context.actor)) return [];
    const all = await context.loader(earlierByMember).load(memberId);
    return all.filter((other) => other.id !== id && canSeeConsultation(context.actor, other)).slice(0, 10);
  }
}
