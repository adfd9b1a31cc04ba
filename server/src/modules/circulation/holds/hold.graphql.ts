import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Page } from '../../../platform/graphql/connection';
import { PageArgs, pageRequest } from '../../../platform/graphql/connection';
import type { Context } from '../../../platform/graphql/context';
import { Priced } from '../../../platform/graphql/limits/cost';
import { DateScalar } from '../../../platform/graphql/scalars';
import { toCivilDate } from '../../../shared/civil-date';
import type { Branch } from '../../library';
import { branchById, BranchType } from '../../library';
import type { Copy, Title } from '../../catalogue';
import { copyById, CopyType, titleById, TitleType } from '../../catalogue';
import type { Member } from '../../members';
import { canReadMembers, MemberType } from '../../members';
import { estimatesByHold } from './hold-estimates.queries';
import type { Hold } from './hold.entity';
import { holdCountByTitle, holdShelf, openHoldsByMember, queueByTitle } from './holds.queries';
import { daysOfLoan, toPickupDay } from './hold-estimate.rules';
import { ANY, ruleBook } from '../rules/rule-matrix.rules';
import type { CirculationDeps } from '../deps';
import { FIRST_TO_COLLECT } from './hold-list-source';
import { HoldListArgs } from './hold-list.type';
import { listOpenHolds } from './hold-lists.queries';
import { HoldConnectionType, HoldType } from './hold.type';
import { getPolicies } from '../rules/request-policies.graphql';
import { assertMayOrder, visibleMember } from '../borrowers/visible-member.graphql';

/** How much of a queue is shown. */
const MOST_SHOWN = 100;

/** Shows holds to those who may see the member they belong to. */
@Resolver(() => HoldType)
export class HoldResolver {
  constructor(private readonly deps: CirculationDeps) {}

  @Access({ staff: 'circulation.read', at: 'branchId' })
  @Query(() => HoldConnectionType, {
    description: 'What stands on the hold shelf of a branch, what must be collected first in front.',
  })
  holdShelf(
    @Arg('branchId', () => ID, { description: 'The branch.' }) branchId: string,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Page<Hold>> {
    return holdShelf(context.db, branchId, pageRequest(args));
  }

  @Access({ staff: 'circulation.read', at: 'filter.branchIds' })
  @Query(() => HoldConnectionType, {
    description: 'Open holds, what must be collected first in front unless ordered.',
  })
  openHolds(
    @Args(() => HoldListArgs) { filter, orderBy, ...page }: HoldListArgs,
    @Ctx() { db, clock, actor }: Context,
  ): Promise<Page<Hold>> {
    assertMayOrder(actor, orderBy);
    return listOpenHolds(db, {
      filter: filter ?? {},
      searcher: { seesMembers: canReadMembers(actor), today: toCivilDate(clock.now()) },
      order: orderBy ?? FIRST_TO_COLLECT,
      page: pageRequest(page),
    });
  }

  @FieldResolver(() => TitleType, { description: 'What the member waits for.' })
  title(@Root() hold: Hold, @Ctx() context: Context): Promise<Title | null> {
    return context.loader(titleById).load(hold.titleId);
  }

  @FieldResolver(() => CopyType, {
    nullable: true,
    description: 'The one copy asked for; null if any copy will do.',
  })
  copy(@Root() hold: Hold, @Ctx() context: Context): Promise<Copy | null> | null {
    return hold.copyId === null ? null : context.loader(copyById).load(hold.copyId);
  }

  @FieldResolver(() => CopyType, {
    nullable: true,
    description: 'The copy kept for it; null while it waits.',
  })
  trappedCopy(@Root() hold: Hold, @Ctx() context: Context): Promise<Copy | null> | null {
    return hold.trappedCopyId === null ? null : context.loader(copyById).load(hold.trappedCopyId);
  }

  @FieldResolver(() => MemberType, {
    nullable: true,
    description: 'Who waits; null to anyone but the member, their guardian and staff.',
  })
  member(@Root() hold: Hold, @Ctx() context: Context): Promise<Member | null> {
    return visibleMember(context, hold.memberId);
  }

  @FieldResolver(() => BranchType, { description: 'Where the member collects it.' })
  pickupBranch(@Root() hold: Hold, @Ctx() context: Context): Promise<Branch | null> {
    return context.loader(branchById).load(hold.pickupBranchId);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Place in the queue, from 1; null unless `QUEUED`.',
  })
  async queuePosition(@Root() hold: Hold, @Ctx() context: Context): Promise<number | null> {
    if (hold.status !== 'QUEUED') return null;
    const queue = await context.loader(queueByTitle).load(hold.titleId);
    return queue.findIndex(({ id }) => id === hold.id) + 1 || null;
  }

  @FieldResolver(() => Int, {
    description: 'How many wait for the title, those whose copy is ready not counted.',
  })
  async queueLength(@Root() hold: Hold, @Ctx() context: Context): Promise<number> {
    return (await context.loader(queueByTitle).load(hold.titleId)).length;
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description:
      'When a copy may be collected, if everybody ahead keeps theirs as long as allowed: a day on which the branch of collecting is open, today only before it closes; null if nobody can say.',
  })
  async estimatedOn(@Root() hold: Hold, @Ctx() context: Context): Promise<string | null> {
    if (hold.status !== 'QUEUED' || hold.isSuspended) return null;
    const position = await this.queuePosition(hold, context);
    const title = position === null ? null : await context.loader(titleById).load(hold.titleId);
    if (!title) return null;
    const { rules, calendarOf } = await getPolicies(context, this.deps.policies);
    const loanDays = daysOfLoan(
      ruleBook(rules, {
        branch: hold.pickupBranchId,
        category: ANY,
        materialType: title.materialType,
      }).valueOf('loanPeriod'),
    );
    const now = context.clock.now();
    const day = await context
      .loader(estimatesByHold)
      .load(JSON.stringify([hold.titleId, position, toCivilDate(now), loanDays]));
    return day && toPickupDay(day, now, await calendarOf(hold.pickupBranchId));
  }
}

/** Counts the holds on a title, and finds the viewer's own. */
@Resolver(() => TitleType)
export class TitleHoldsResolver {
  @FieldResolver(() => Int, { description: 'How many open holds there are on it.' })
  holdCount(@Root() title: { readonly id: string }, @Ctx() context: Context): Promise<number> {
    return context.loader(holdCountByTitle).load(title.id);
  }

  @Access({ staff: 'circulation.read' })
  @FieldResolver(() => [HoldType], {
    description:
      'Who waits for it, in the order of the queue, at most 100; holds whose copy is kept already stand in no queue.',
  })
  @Priced(20)
  async holdQueue(@Root() title: { readonly id: string }, @Ctx() context: Context): Promise<Hold[]> {
    return (await context.loader(queueByTitle).load(title.id)).slice(0, MOST_SHOWN);
  }

  @FieldResolver(() => HoldType, {
    nullable: true,
    description: 'The open hold of the member who is signed in; null if there is none.',
  })
  async viewerHold(@Root() title: { readonly id: string }, @Ctx() context: Context): Promise<Hold | null> {
    if (context.actor.kind !== 'member') return null;
    const holds = await context.loader(openHoldsByMember).load(context.actor.memberId);
    return holds.find(({ titleId }) => titleId === title.id) ?? null;
  }
}
