import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';

import type { DataKey } from '../../../platform/auth/keys/data-key';
import { Access } from '../../../platform/graphql/access';
import type { Page } from '../../../platform/graphql/connection';
import { buildPage, pageRequest } from '../../../platform/graphql/connection';
import type { Context } from '../../../platform/graphql/context';
import { Priced } from '../../../platform/graphql/limits/cost';
import { DateScalar } from '../../../platform/graphql/scalars';
import { toCivilDate } from '../../../shared/civil-date';
import type { Copy, Title } from '../../catalogue';
import { copyById, CopyType, titleById, TitleType } from '../../catalogue';
import type { Branch } from '../../library';
import { branchById, BranchType } from '../../library';
import type { Partner } from '../../partners';
import { partnerById, PartnerType } from '../../partners';
import type { Loan } from '../loans/loan.entity';
import { loanById } from '../loans/loans.queries';
import type { ClassSet, ClassSetCopy, ClassSetPupil } from './class-set.entity';
import {
  ClassSetConnectionType,
  ClassSetCopyStatusEnum,
  ClassSetCopyType,
  ClassSetCountsType,
  ClassSetListArgs,
  ClassSetPupilType,
  ClassSetType,
  ViewerClassSetListArgs,
} from './class-set.type';
import { canSeeClassSets, classSetIfVisible, readsNames } from './class-set-visibility';
import { copiesByClassSet, pupilById, pupilsByClassSet } from './class-set-copies.queries';
import { listShelfCopies, listedTitleIds } from './class-set-titles.queries';
import type { ClassSetCopyStatus } from './class-set.terms';
import type { ClassSetCounts, ClassSetListFilter } from './class-sets.queries';
import { classSetById, countsByClassSet, listClassSets } from './class-sets.queries';

const NEWEST = { field: 'CREATED_AT', direction: 'DESC' } as const;
/** Copies of one class: what is suggested is fetched in one walk. */
const MOST_SUGGESTED = 60;

/** Shows class sets to staff, and to operators and keys of an institution its own. */
@Resolver(() => ClassSetType)
export class ClassSetResolver {
  @Access({ member: 'own', staff: 'classSets.read', partner: 'class-sets:read' })
  @Query(() => ClassSetType, {
    nullable: true,
    description: 'A class set by id; null if there is none, or it is not yours to see.',
  })
  async classSet(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<ClassSet | null> {
    return classSetIfVisible(context, await context.loader(classSetById).load(id));
  }

  @Access({ staff: 'classSets.read', partner: 'class-sets:read' })
  @Query(() => ClassSetConnectionType, {
    description: 'Class sets, the newest first unless ordered; with a key those of its own institution.',
  })
  classSets(@Args(() => ClassSetListArgs) args: ClassSetListArgs, @Ctx() context: Context) {
    const { actor } = context;
    return list(context, args, actor.kind === 'partner' ? { partnerIds: [actor.partnerId] } : {});
  }

  @Access({ member: 'own' })
  @Query(() => ClassSetConnectionType, {
    description:
      'Class sets of an institution for its operator, the newest first unless ordered; empty for anybody else.',
  })
  async viewerClassSets(
    @Args(() => ViewerClassSetListArgs) { partnerId, ...args }: ViewerClassSetListArgs,
    @Ctx() context: Context,
  ): Promise<Page<ClassSet>> {
    pageRequest(args);
    return (await canSeeClassSets(context, partnerId))
      ? list(context, args, { partnerIds: [partnerId] })
      : buildPage<ClassSet>([], { hasNextPage: false, hasPreviousPage: false }, 0);
  }

  @FieldResolver(() => PartnerType, { description: 'The institution.' })
  partner(@Root() set: ClassSet, @Ctx() context: Context): Promise<Partner | null> {
    return context.loader(partnerById).load(set.partnerId);
  }

  @FieldResolver(() => BranchType, { description: 'The branch that prepares and lends it.' })
  branch(@Root() set: ClassSet, @Ctx() context: Context): Promise<Branch | null> {
    return context.loader(branchById).load(set.branchId);
  }

  @FieldResolver(() => TitleType, {
    nullable: true,
    description: 'The title of which every pupil gets a copy; null where the wish says what is wanted.',
  })
  async title(@Root() set: ClassSet, @Ctx() context: Context): Promise<Title | null> {
    return set.titleId === null ? null : context.loader(titleById).load(set.titleId);
  }

  @Priced(5)
  @FieldResolver(() => [TitleType], {
    description:
      'The titles that are wanted: the one of which every pupil gets a copy, or those of a list, at most 40; empty where only the wish says what is wanted.',
  })
  async titles(@Root() set: ClassSet, @Ctx() context: Context): Promise<(Title | null)[]> {
    return Promise.all((await titleIdsOf(set, context)).map((id) => context.loader(titleById).load(id)));
  }

  @FieldResolver(() => ClassSetCountsType, { description: 'How many of its copies are where.' })
  counts(@Root() set: ClassSet, @Ctx() context: Context): Promise<ClassSetCounts> {
    return context.loader(countsByClassSet).load(set.id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether copies are out past their last day.' })
  isOverdue(@Root() { status, dueOn }: ClassSet, @Ctx() { clock }: Context): boolean {
    return status === 'LENT' && dueOn !== null && dueOn < toCivilDate(clock.now());
  }

  @Priced(5)
  @FieldResolver(() => [ClassSetCopyType], { description: 'Its copies in the order of adding, at most 250.' })
  copies(@Root() set: ClassSet, @Ctx() context: Context): Promise<ClassSetCopy[]> {
    return context.loader(copiesByClassSet).load(set.id);
  }

  @Priced(5)
  @FieldResolver(() => [ClassSetPupilType], { description: 'Pupils as the register has them, at most 120.' })
  pupils(@Root() set: ClassSet, @Ctx() context: Context): Promise<ClassSetPupil[]> {
    return context.loader(pupilsByClassSet).load(set.id);
  }

  @Priced(10)
  @FieldResolver(() => [CopyType], {
    description:
      'For staff: copies of its titles on the shelves of its branch that are still lacking, at most 60; empty for anybody else, and without a title.',
  })
  async copiesToFetch(@Root() set: ClassSet, @Ctx() context: Context): Promise<(Copy | null)[]> {
    const { branchId, copiesWanted } = set;
    const titleIds = context.actor.kind === 'staff' ? await titleIdsOf(set, context) : [];
    if (titleIds.length === 0) return [];
    const { setAside, stillOut, returned, missing } = await context.loader(countsByClassSet).load(set.id);
    const lacking = Math.min(MOST_SUGGESTED, copiesWanted - setAside - stillOut - returned - missing);
    if (lacking <= 0) return [];
    const found = await listShelfCopies(context.db, { branchId, titleIds }, lacking);
    return Promise.all(found.map(({ id }) => context.loader(copyById).load(id)));
  }
}

async function titleIdsOf({ id, titleId }: ClassSet, context: Context): Promise<string[]> {
  return titleId === null ? context.loader(listedTitleIds).load(id) : [titleId];
}

function list(context: Context, args: ClassSetListArgs, own: ClassSetListFilter): Promise<Page<ClassSet>> {
  const { filter, orderBy, ...page } = args;
  return listClassSets(context.db, {
    filter: { ...filter, ...own },
    today: toCivilDate(context.clock.now()),
    order: orderBy ?? NEWEST,
    page: pageRequest(page),
  });
}

/** Shows where a copy of a class set is. */
@Resolver(() => ClassSetCopyType)
export class ClassSetCopyResolver {
  @FieldResolver(() => CopyType, { description: 'The copy.' })
  copy(@Root() line: ClassSetCopy, @Ctx() context: Context): Promise<Copy | null> {
    return context.loader(copyById).load(line.copyId);
  }

  @FieldResolver(() => ClassSetCopyStatusEnum, { description: 'Where it is.' })
  async status(@Root() line: ClassSetCopy, @Ctx() context: Context): Promise<ClassSetCopyStatus> {
    const loan = await loanOf(line, context);
    if (!loan) return 'SET_ASIDE';
    if (loan.closedAt === null) return 'LENT';
    return loan.status === 'LOST' ? 'MISSING' : 'RETURNED';
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description: 'The last day of its loan; null until lent.',
  })
  async dueOn(@Root() line: ClassSetCopy, @Ctx() context: Context): Promise<string | null> {
    return (await loanOf(line, context))?.dueOn ?? null;
  }

  @FieldResolver(() => Date, { nullable: true, description: 'When it came back; null if it did not.' })
  async returnedAt(@Root() line: ClassSetCopy, @Ctx() context: Context): Promise<Date | null> {
    return (await loanOf(line, context))?.returnedAt ?? null;
  }

  @FieldResolver(() => ClassSetPupilType, { nullable: true, description: 'Who has it; null for nobody yet.' })
  async pupil(@Root() line: ClassSetCopy, @Ctx() context: Context): Promise<ClassSetPupil | null> {
    return line.pupilId === null ? null : context.loader(pupilById).load(line.pupilId);
  }
}

async function loanOf({ loanId }: ClassSetCopy, context: Context): Promise<Loan | null> {
  return loanId === null ? null : context.loader(loanById).load(loanId);
}

/** Shows a pupil by name to people who signed in, and under a pseudonym to programs. */
@Resolver(() => ClassSetPupilType)
export class ClassSetPupilResolver {
  constructor(private readonly dataKey: DataKey) {}

  @FieldResolver(() => ID, {
    nullable: true,
    description: 'Unique id, for giving a copy to a pupil; null to a key.',
  })
  id(@Root() pupil: ClassSetPupil, @Ctx() { actor }: Context): string | null {
    return readsNames(actor) ? pupil.id : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The name; null to a key, and once it was erased.',
  })
  name(@Root() pupil: ClassSetPupil, @Ctx() { actor }: Context): string | null {
    return readsNames(actor) ? pupil.name : null;
  }

  @FieldResolver(() => String, {
    description:
      'Stands for the pupil towards this institution: always the same there, and another one for every other institution.',
  })
  async pseudonym(@Root() pupil: ClassSetPupil, @Ctx() context: Context): Promise<string> {
    const set = await context.loader(classSetById).load(pupil.classSetId);
    return toPseudonym(this.dataKey, pupil.id, set?.partnerId ?? '');
  }
}

const PSEUDONYM_LENGTH = 16;

/** Gives the name under which a pupil stands towards a partner; nobody without the data key can undo it. */
export function toPseudonym(dataKey: DataKey, pupilId: string, partnerId: string): string {
  return dataKey.fingerprint('pupil', `${partnerId} ${pupilId}`).slice(0, PSEUDONYM_LENGTH);
}
