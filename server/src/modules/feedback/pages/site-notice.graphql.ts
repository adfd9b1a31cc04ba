import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';

import { EVERYWHERE } from '../../../platform/auth/rights';
import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { registered } from '../../../platform/graphql/enum';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { Priced } from '../../../platform/graphql/limits/cost';
import { LocalizedTextInput, LocalizedTextType } from '../../../platform/graphql/localized-text';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { definePayload } from '../../../platform/graphql/payload';
import { DateTimeScalar } from '../../../platform/graphql/scalars';
import { staffById, StaffMemberType } from '../../staff';
import type { PagesDeps } from './deps';
import type { SavedNotice } from './save-site-notice';
import { endSiteNotice, publishSiteNotice, updateSiteNotice, withdrawSiteNotice } from './save-site-notice';
import type { SiteNotice } from './site-notice.entity';
import { noticesAt, noticeStatusAt } from './site-notice.rules';
import type { SiteNoticeKind, SiteNoticeStatus } from './site-notice.terms';
import { findNotice, listNotices, listStandingNotices } from './site-notices.queries';

const SiteNoticeKindEnum = registered<SiteNoticeKind>('SiteNoticeKind', 'How urgent a notice is.', {
  INFO: 'Something to know.',
  WARNING: 'Something that keeps people from coming, such as a flood.',
});
const SiteNoticeStatusEnum = registered<SiteNoticeStatus>('SiteNoticeStatus', 'How far a notice has come.', {
  COMING: 'It has not begun.',
  SHOWN: 'It stands on every page.',
  ENDED: 'It is over.',
  WITHDRAWN: 'It was taken back.',
});

@ObjectType('SiteNotice', { simpleResolvers: true, description: 'A notice on every page of the portal.' })
export class SiteNoticeType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => SiteNoticeKindEnum, { description: 'How urgent it is.' })
  kind: SiteNoticeKind;

  @Field(() => LocalizedTextType, { description: 'What it says.' })
  text: LocalizedTextType;

  @Field(() => String, { nullable: true, description: 'Where there is more: a web address, or a path here.' })
  link: string | null;

  @Field(() => DateTimeScalar, { description: 'From when it is shown.' })
  startsAt: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The first moment at which it is not shown any more; null until somebody ends it.',
  })
  endsAt: Date | null;

  @Field(() => Boolean, { description: 'Whether it is made-up sample data.' })
  isSample: boolean;

  @Field(() => Int, { description: 'Counts changes; send it back with a change.' })
  version: number;

  isWithdrawn: boolean;
  createdBy: string;
}

@MutationInput()
export class PublishSiteNoticeInput {
  @Field(() => SiteNoticeKindEnum, { description: 'How urgent it is.' })
  kind: SiteNoticeKind;

  @Field(() => LocalizedTextInput, { description: 'What it says, at most 300 characters.' })
  text: LocalizedTextInput;

  @Field(() => String, { nullable: true, description: 'Where there is more: https://… or /… of the portal.' })
  link?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'From when; at once if absent.' })
  startsAt?: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when; until somebody ends it if absent.',
  })
  endsAt?: Date | null;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class UpdateSiteNoticeInput extends PublishSiteNoticeInput {
  @Field(() => ID, { description: 'The notice.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;
}

@MutationInput()
export class EndSiteNoticeInput {
  @Field(() => ID, { description: 'The notice.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class WithdrawSiteNoticeInput {
  @Field(() => ID, { description: 'The notice.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const PublishSiteNoticePayload = definePayload('PublishSiteNotice', { notice: SiteNoticeType });
export const UpdateSiteNoticePayload = definePayload('UpdateSiteNotice', { notice: SiteNoticeType });
export const EndSiteNoticePayload = definePayload('EndSiteNotice', { notice: SiteNoticeType });
export const WithdrawSiteNoticePayload = definePayload('WithdrawSiteNotice', { notice: SiteNoticeType });

/** Shows notices, and lets staff publish, end and take them back. */
@Resolver(() => SiteNoticeType)
export class SiteNoticeResolver {
  constructor(private readonly deps: PagesDeps) {}

  @Access({ public: true })
  @Query(() => [SiteNoticeType], {
    description: 'What stands on every page of the portal now: warnings first, then the newest, at most 3.',
  })
  @Priced(2)
  async currentSiteNotices(@Ctx() { db, clock }: Context): Promise<SiteNotice[]> {
    const now = clock.now();
    return noticesAt(await listStandingNotices(db, now), now);
  }

  @Access({ staff: 'pages.write', at: EVERYWHERE })
  @Query(() => [SiteNoticeType], { description: 'All notices, the newest first, at most 100.' })
  @Priced(10)
  siteNotices(@Ctx() { db }: Context): Promise<SiteNotice[]> {
    return listNotices(db);
  }

  @Access({ staff: 'pages.write', at: EVERYWHERE })
  @Mutation(() => PublishSiteNoticePayload, {
    description: 'Publishes a notice on every page of the portal.',
  })
  async publishSiteNotice(
    @Arg('input', () => PublishSiteNoticeInput, { description: 'The notice.' }) input: PublishSiteNoticeInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof PublishSiteNoticePayload>> {
    return payload(context, await publishSiteNotice(this.deps, context.actor, input));
  }

  @Access({ staff: 'pages.write', at: EVERYWHERE })
  @Mutation(() => UpdateSiteNoticePayload, { description: 'Changes a notice that is shown or will be.' })
  async updateSiteNotice(
    @Arg('input', () => UpdateSiteNoticeInput, { description: 'The notice.' }) input: UpdateSiteNoticeInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof UpdateSiteNoticePayload>> {
    return payload(context, await updateSiteNotice(this.deps, context.actor, input));
  }

  @Access({ staff: 'pages.write', at: EVERYWHERE })
  @Mutation(() => EndSiteNoticePayload, { description: 'Ends a notice at once.' })
  async endSiteNotice(
    @Arg('input', () => EndSiteNoticeInput, { description: 'Which one.' }) input: EndSiteNoticeInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof EndSiteNoticePayload>> {
    return payload(context, await endSiteNotice(this.deps, context.actor, input));
  }

  @Access({ staff: 'pages.write', at: EVERYWHERE })
  @Mutation(() => WithdrawSiteNoticePayload, {
    description: 'Takes a notice back that was published by mistake.',
  })
  async withdrawSiteNotice(
    @Arg('input', () => WithdrawSiteNoticeInput, { description: 'Which one.' })
    input: WithdrawSiteNoticeInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof WithdrawSiteNoticePayload>> {
    return payload(context, await withdrawSiteNotice(this.deps, context.actor, input));
  }

  @FieldResolver(() => SiteNoticeStatusEnum, { description: 'How far it has come.' })
  status(@Root() notice: SiteNotice, @Ctx() { clock }: Context): SiteNoticeStatus {
    return noticeStatusAt(notice, clock.now());
  }

  @Access({ staff: 'pages.write', at: EVERYWHERE })
  @FieldResolver(() => StaffMemberType, {
    nullable: true,
    description: 'Who published it; null if they have left.',
  })
  createdBy(@Root() { createdBy }: SiteNotice, @Ctx() context: Context): unknown {
    return createdBy.startsWith('stf_') ? context.loader(staffById).load(createdBy) : null;
  }
}

async function payload(context: Context, result: SavedNotice) {
  if (!result.ok) return { notice: null, userErrors: toUserErrors(result.refusals, context.locale) };
  return { notice: await findNotice(context.db, result.value.noticeId), userErrors: [] };
}
