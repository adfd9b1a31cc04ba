import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';

import { countAttempt } from '../../../platform/auth/sign-in/throttle';
import { Access } from '../../../platform/graphql/access';
import type { Page } from '../../../platform/graphql/connection';
import { PageArgs, pageRequest } from '../../../platform/graphql/connection';
import type { Context } from '../../../platform/graphql/context';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { fault } from '../../../platform/graphql/errors/faults';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import type { Space } from '../../spaces';
import { spaceById, SpaceType } from '../../spaces';
import type { Event } from '../events/event.entity';
import { eventById } from '../events/events.queries';
import type { EventProposal } from './proposal.entity';
import { proposalById, proposalsIn } from './proposals.queries';
import type { ProposalStatus } from './proposal.terms';
import { nullUnlessVisible } from '../programmes.policy';
import { decideProposal } from './decide-proposal';
import { findProposalIdByLink } from './proposal-link';
import { confirmProposal, proposeEvent, updateProposal, withdrawProposal } from './propose-event';
import type { RegistrationDeps } from '../registrations/registration-deps';
import { EventType } from '../events/event.type';
import {
  ConfirmEventProposalInput,
  ConfirmEventProposalPayload,
  DecideEventProposalInput,
  DecideEventProposalPayload,
  EventProposalConnectionType,
  EventProposalStatusEnum,
  EventProposalType,
  ProposeEventInput,
  ProposeEventPayload,
  UpdateEventProposalInput,
  UpdateEventProposalPayload,
  WithdrawEventProposalInput,
  WithdrawEventProposalPayload,
} from './proposal.type';

/** Who follows a link that was cut off in a letter tries it a few times; who guesses links waits. */
const WRONG_LINKS = { free: 20, windowMs: 3_600_000, longestWaitMs: 900_000 };

/** Takes proposals from outside the library, shows them behind their secret link, and lets staff decide. */
@Resolver(() => EventProposalType)
export class ProposalResolver {
  constructor(private readonly deps: RegistrationDeps) {}

  @Access({ public: true })
  @Query(() => EventProposalType, {
    nullable: true,
    description: 'A proposal by its secret link; null if the link was not made here or the proposal is gone.',
  })
  async eventProposalByLink(
    @Arg('link', () => String, { description: 'The link.' }) link: string,
    @Ctx() context: Context,
  ): Promise<EventProposal | null> {
    context.setNoStore();
    const id = findProposalIdByLink(this.deps, link);
    if (id !== null) return proposalById(context.db, id);
    const wait = await countAttempt(
      this.deps.db,
      `proposal-link:${context.remoteAddress}`.slice(0, 100),
      WRONG_LINKS,
      this.deps.clock.now(),
    );
    if (wait > 0)
      throw fault('RATE_LIMITED', `Too many links that lead nowhere. Wait ${wait} seconds.`, {
        retryAfterSeconds: wait,
        http: { status: 429 },
      });
    return null;
  }

  @Access({ staff: 'programmes.write' })
  @Query(() => EventProposalConnectionType, {
    description:
      'Proposals in a state; what waits for staff the longest first, all others newest first. Who may write events at some branches only sees those that wish for a space there. `first` or `last` is required, 1 to 100.',
  })
  eventProposals(
    @Arg('status', () => EventProposalStatusEnum, {
      nullable: true,
      description: 'The state; absent means `SUBMITTED`.',
    })
    status: ProposalStatus | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { db, actor }: Context,
  ): Promise<Page<EventProposal>> {
    const branches = actor.kind === 'staff' ? actor.limitedTo?.get('programmes.write') : undefined;
    return proposalsIn(
      db,
      { status: status ?? 'SUBMITTED', branchIds: branches === undefined ? null : [...branches] },
      pageRequest(page),
    );
  }

  @Access({ public: true, member: 'own', partner: 'proposals:write' })
  @Mutation(() => ProposeEventPayload, {
    description:
      'Proposes an event. It comes to staff once the link in the letter was used; from a key of a partner at once, in the name of the partner.',
  })
  async proposeEvent(
    @Arg('input', () => ProposeEventInput, { description: 'The proposal.' }) input: ProposeEventInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof ProposeEventPayload>> {
    const result = await proposeEvent(this.deps, context.actor, input, context);
    const isOfPartner = context.actor.kind === 'partner';
    return {
      isLetterSent: result.ok && !isOfPartner,
      proposal: result.ok && isOfPartner ? await proposalById(context.db, result.value.proposalId) : null,
      userErrors: result.ok ? [] : toUserErrors(result.refusals, context.locale),
    };
  }

  @Access({ public: true, member: 'own' })
  @Mutation(() => ConfirmEventProposalPayload, {
    description: 'Proves the address of a proposal, which thereby comes to staff.',
  })
  async confirmEventProposal(
    @Arg('input', () => ConfirmEventProposalInput, { description: 'Which one.' })
    input: ConfirmEventProposalInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof ConfirmEventProposalPayload>> {
    return payload(context, await confirmProposal(this.deps, context.actor, input));
  }

  @Access({ public: true, member: 'own' })
  @Mutation(() => UpdateEventProposalPayload, {
    description:
      'Changes a proposal that is not decided yet; what staff asked to be changed comes back to them.',
  })
  async updateEventProposal(
    @Arg('input', () => UpdateEventProposalInput, { description: 'The change.' })
    input: UpdateEventProposalInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof UpdateEventProposalPayload>> {
    return payload(context, await updateProposal(this.deps, context.actor, input));
  }

  @Access({ public: true, member: 'own' })
  @Mutation(() => WithdrawEventProposalPayload, {
    description: 'Takes a proposal back that is not decided yet.',
  })
  async withdrawEventProposal(
    @Arg('input', () => WithdrawEventProposalInput, { description: 'Which one.' })
    input: WithdrawEventProposalInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof WithdrawEventProposalPayload>> {
    return payload(context, await withdrawProposal(this.deps, context.actor, input));
  }

  @Access({ staff: 'programmes.write', at: 'id, branchId?, spaceId?' })
  @Mutation(() => DecideEventProposalPayload, {
    description:
      'Accepts a proposal, which makes a draft of it, asks for changes, or declines; whoever proposed it gets a letter.',
  })
  async decideEventProposal(
    @Arg('input', () => DecideEventProposalInput, { description: 'The decision.' })
    input: DecideEventProposalInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof DecideEventProposalPayload>> {
    return payload(context, await decideProposal(this.deps, context.actor, input));
  }

  @FieldResolver(() => SpaceType, {
    nullable: true,
    description: 'The space they wish for; null for wherever it fits.',
  })
  space(@Root() { spaceId }: EventProposal, @Ctx() { loader }: Context): Promise<Space | null> | null {
    return spaceId === null ? null : loader(spaceById).load(spaceId);
  }

  @FieldResolver(() => EventType, {
    nullable: true,
    description:
      'The event that was made of it; null before it is accepted, and to anyone but staff until it is published.',
  })
  async event(@Root() { eventId }: EventProposal, @Ctx() context: Context): Promise<Event | null> {
    return eventId === null
      ? null
      : nullUnlessVisible(context, await context.loader(eventById).load(eventId));
  }
}

async function payload(context: Context, result: Result<{ proposalId: string }, Refusal>) {
  context.setNoStore();
  if (!result.ok) return { proposal: null, userErrors: toUserErrors(result.refusals, context.locale) };
  return { proposal: await proposalById(context.db, result.value.proposalId), userErrors: [] };
}
