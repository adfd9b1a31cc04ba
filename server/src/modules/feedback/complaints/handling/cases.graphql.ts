import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';

import { Access } from '../../../../platform/graphql/access';
import type { Term } from '../../../../platform/graphql/coded-term';
import type { Page } from '../../../../platform/graphql/connection';
import { PageArgs, pageRequest } from '../../../../platform/graphql/connection';
import { Priced } from '../../../../platform/graphql/limits/cost';
import type { Context } from '../../../../platform/graphql/context';
import { OrderDirection } from '../../../../platform/graphql/localized-text';
import { uploadPath } from '../../../../platform/uploads/upload-files';
import { uploadById } from '../../../../platform/uploads/uploads.queries';
import { toCivilDate } from '../../../../shared/civil-date';
import type { Branch } from '../../../library';
import { findReportedContent } from '../../../community';
import { BranchType, branchById } from '../../../library';
import { memberById } from '../../../members';
import { anyStaffById } from '../../../staff';
import type { ServiceStandard } from '../../standards/service-standard.entity';
import { ServiceStandardType } from '../../standards/service-standard.type';
import { standardById } from '../../standards/service-standards.queries';
import { canOnCase, listVisibleBranches } from '../case-access';
import type { FeedbackCase, FeedbackEntry } from '../case.entity';
import { isOverdue } from '../case.rules';
import type { CaseStatus } from '../case.terms';
import { WAITING } from '../case.terms';
import { FeedbackCategories, FeedbackUnits } from '../case-terms.graphql';
import { FeedbackCaseFilter, FeedbackCaseOrder } from './case-inputs.type';
import {
  FeedbackCaseConnectionType,
  FeedbackCaseType,
  FeedbackEntryType,
  FeedbackSenderType,
  ReportedContentType,
  WaitingFeedbackType,
} from '../case.type';
import { caseById, countWaitingCases, entriesByCase, listCases } from '../cases.queries';

const DUE_FIRST: FeedbackCaseOrder = { field: 'DUE_ON', direction: OrderDirection.ASC };

/** Shows cases to staff. */
@Resolver(() => FeedbackCaseType)
export class FeedbackCaseResolver {
  @Access({ staff: 'cases.read' })
  @Query(() => FeedbackCaseConnectionType, {
    description:
      'Cases, the first last day first unless ordered; with the right at some branches only those of them. `first` or `last` is required, 1 to 100.',
  })
  feedbackCases(
    @Arg('filter', () => FeedbackCaseFilter, { nullable: true, description: 'Which ones.' })
    filter: FeedbackCaseFilter | null,
    @Arg('orderBy', () => FeedbackCaseOrder, { nullable: true, description: 'In which order.' })
    orderBy: FeedbackCaseOrder | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { db, actor, clock }: Context,
  ): Promise<Page<FeedbackCase>> {
    const { isMine, isOverdue: isLate, statuses, ...narrowed } = filter ?? {};
    const late = isLate ? narrowToWaiting(statuses) : null;
    return listCases(
      db,
      {
        ...narrowed,
        branchIds: listVisibleBranches(actor),
        statuses: late?.length ? late : (statuses ?? null),
        isNothing: late?.length === 0,
        assignedTo: isMine && actor.kind === 'staff' ? actor.staffId : null,
        dueBefore: isLate ? toCivilDate(clock.now()) : null,
      },
      { order: orderBy ?? DUE_FIRST, page: pageRequest(page) },
    );
  }

  @Access({ staff: 'cases.read' })
  @Query(() => FeedbackCaseType, {
    nullable: true,
    description: 'A case; null if there is none, or if it belongs to a branch where the caller has no right.',
  })
  async feedbackCase(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { db, actor }: Context,
  ): Promise<FeedbackCase | null> {
    const found = await caseById(db, id);
    return found && canOnCase(actor, 'cases.read', found) ? found : null;
  }

  @Access({ staff: 'cases.read' })
  @Query(() => WaitingFeedbackType, { description: 'How many cases wait for an answer.' })
  waitingFeedback(@Ctx() { db, actor, clock }: Context): Promise<WaitingFeedbackType> {
    return countWaitingCases(db, {
      branchIds: listVisibleBranches(actor),
      staffId: actor.kind === 'staff' ? actor.staffId : '',
      today: toCivilDate(clock.now()),
    });
  }

  @FieldResolver(() => FeedbackCategories.Type, { description: 'What it is about.' })
  category(@Root() { category }: FeedbackCase): Term {
    return FeedbackCategories.toTerm(category);
  }

  @FieldResolver(() => FeedbackUnits.Type, {
    nullable: true,
    description: 'Who handles it; null until somebody says.',
  })
  unit(@Root() { unit }: FeedbackCase): Term | null {
    return unit === null ? null : FeedbackUnits.toTerm(unit);
  }

  @FieldResolver(() => BranchType, { nullable: true, description: 'The branch; null if it belongs to none.' })
  branch(@Root() { branchId }: FeedbackCase, @Ctx() { loader }: Context): Promise<Branch | null> | null {
    return branchId === null ? null : loader(branchById).load(branchId);
  }

  @FieldResolver(() => ReportedContentType, {
    nullable: true,
    description: 'The review or reading list that it reports; null for other cases, and when it is gone.',
  })
  @Priced(2)
  reported(
    @Root() { aboutId }: FeedbackCase,
    @Ctx() { db }: Context,
  ): Promise<ReportedContentType | null> | null {
    return aboutId === null ? null : findReportedContent(db, aboutId);
  }

  @FieldResolver(() => ServiceStandardType, {
    nullable: true,
    description: 'The service it concerns; null until somebody says, or when its standard is gone.',
  })
  standard(
    @Root() { standardId }: FeedbackCase,
    @Ctx() { loader }: Context,
  ): Promise<ServiceStandard | null> | null {
    return standardId === null ? null : loader(standardById).load(standardId);
  }

  @FieldResolver(() => Boolean, { description: 'Whether it waits although its last day is over.' })
  isOverdue(@Root() found: FeedbackCase, @Ctx() { clock }: Context): boolean {
    return isOverdue(found, toCivilDate(clock.now()));
  }

  @FieldResolver(() => Boolean, { description: 'Whether nobody knows who sent it.' })
  isAnonymous(@Root() { memberId, contactEmail, contactPhone, contactName }: FeedbackCase): boolean {
    return [memberId, contactEmail, contactPhone, contactName].every((known) => known === null);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the answer is published.' })
  isPublished(@Root() { publishedAt }: FeedbackCase): boolean {
    return publishedAt !== null;
  }

  @FieldResolver(() => [String], { description: 'Paths of its photos, at most 3.' })
  async photoPaths(@Root() { photoIds }: FeedbackCase, @Ctx() { loader }: Context): Promise<string[]> {
    const uploads = await Promise.all((photoIds ?? []).map((id) => loader(uploadById).load(id)));
    return uploads.flatMap((upload) =>
      upload === null || upload.storedName === null ? [] : [uploadPath(upload.storedName)],
    );
  }

  @FieldResolver(() => [FeedbackEntryType], { description: 'Its course, oldest first, at most 200 steps.' })
  entries(@Root() { id }: FeedbackCase, @Ctx() { loader }: Context): Promise<FeedbackEntry[]> {
    return loader(entriesByCase).load(id);
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description: 'The colleague who has it; null until somebody has.',
  })
  assigneeId(@Root() { assignedTo }: FeedbackCase): string | null {
    return assignedTo;
  }

  @FieldResolver(() => String, { nullable: true, description: 'The name of the colleague who has it.' })
  async assigneeName(
    @Root() { assignedTo }: FeedbackCase,
    @Ctx() { loader }: Context,
  ): Promise<string | null> {
    return assignedTo === null ? null : ((await loader(anyStaffById).load(assignedTo))?.name ?? null);
  }

  @FieldResolver(() => FeedbackSenderType, {
    nullable: true,
    description:
      'Who sent it; null for an anonymous one, and for one that is kept secret: see `revealFeedbackSender`.',
  })
  sender(@Root() found: FeedbackCase, @Ctx() context: Context): Promise<FeedbackSenderType | null> | null {
    return found.isConfidential ? null : toSender(context, found);
  }
}

/** Reads who sent a case; null for an anonymous one. */
export async function toSender(
  { loader }: Context,
  { memberId, contactName, contactEmail, contactPhone }: FeedbackCase,
): Promise<FeedbackSenderType | null> {
  const member = memberId === null ? null : await loader(memberById).load(memberId);
  if (member)
    return { name: member.name, email: member.email, phone: member.phone, cardNumber: member.cardNumber };
  return contactName === null && contactEmail === null && contactPhone === null
    ? null
    : { name: contactName, email: contactEmail, phone: contactPhone, cardNumber: null };
}

function narrowToWaiting(statuses: readonly CaseStatus[] | null | undefined): readonly CaseStatus[] {
  return WAITING.filter((status) => statuses == null || statuses.length === 0 || statuses.includes(status));
}

/** Names who did a step. */
@Resolver(() => FeedbackEntryType)
export class FeedbackEntryResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'The colleague who did it, for staff; null for whoever sent the case, and to anybody else.',
  })
  async by(@Root() { createdBy }: FeedbackEntry, @Ctx() { actor, loader }: Context): Promise<string | null> {
    if (actor.kind !== 'staff' || createdBy === null) return null;
    return (await loader(anyStaffById).load(createdBy))?.name ?? null;
  }
}
