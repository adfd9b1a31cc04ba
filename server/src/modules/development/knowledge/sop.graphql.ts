import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';

import { EVERYWHERE, holdsAt } from '../../../platform/auth/rights';
import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { Priced } from '../../../platform/graphql/limits/cost';
import { loadExisting } from '../../../platform/graphql/loader';
import { LocalizedTextType } from '../../../platform/graphql/localized-text';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { LocalizedText } from '../../../shared/locale';
import { anyStaffById, StaffMemberType } from '../../staff';
import type { DevelopmentDeps } from '../deps';
import type { StaffPost } from '../lists/lists.entity';
import { postById } from '../lists/lists.queries';
import { StaffPostType } from '../lists/lists.type';
import { peopleAtWork } from '../people/people.queries';
import { accessTo } from '../people/person-access';
import { confirmSopReading, saveSopPage } from './save-sop';
import type { SopPage, SopVersion } from './sop.entity';
import { findPage, listPages, readingsByPage, versionsByPage } from './sop.queries';
import {
  ConfirmSopReadingInput,
  ConfirmSopReadingPayload,
  SaveSopPageInput,
  SaveSopPagePayload,
  SopPageType,
  SopReaderType,
  SopVersionType,
} from './sop.type';

type Reader = { readonly staffId: string; readonly confirmedAt: Date | null };

function maySeeAll({ actor }: Context): boolean {
  return actor.kind === 'staff' && holdsAt(actor, 'development.write', null);
}

/** Shows procedures to everybody of the staff, and lets the head write them. */
@Resolver(() => SopPageType)
export class SopPageResolver {
  constructor(private readonly deps: DevelopmentDeps) {}

  @Access({ staff: 'own' })
  @Query(() => [SopPageType], {
    description: 'Procedures by title, at most 200; those out of use for the head alone.',
  })
  @Priced(20)
  sopPages(@Ctx() context: Context): Promise<SopPage[]> {
    return listPages(context.db, { all: maySeeAll(context) });
  }

  @Access({ staff: 'own' })
  @Query(() => SopPageType, {
    nullable: true,
    description: 'A procedure; null when there is none that holds.',
  })
  async sopPage(
    @Arg('id', () => ID, { description: 'Which.' }) id: string,
    @Ctx() context: Context,
  ): Promise<SopPage | null> {
    const page = await findPage(context.db, id);
    return page && (page.isActive || maySeeAll(context)) ? page : null;
  }

  @Access({ staff: 'development.write', at: EVERYWHERE })
  @Mutation(() => SaveSopPagePayload, {
    description: 'Writes a procedure, new or known; other words make a version that is confirmed anew.',
  })
  async saveSopPage(
    @Arg('input', () => SaveSopPageInput, { description: 'The procedure.' }) input: SaveSopPageInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof SaveSopPagePayload>> {
    const saved = await saveSopPage(this.deps, context.actor, input);
    if (!saved.ok) return { page: null, userErrors: toUserErrors(saved.refusals, context.locale) };
    return { page: await findPage(context.db, saved.value.id), userErrors: [] };
  }

  @Access({ staff: 'own' })
  @Mutation(() => ConfirmSopReadingPayload, {
    description: 'Notes that you have read a procedure in the version in force.',
  })
  async confirmSopReading(
    @Arg('input', () => ConfirmSopReadingInput, { description: 'What you read.' })
    input: ConfirmSopReadingInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof ConfirmSopReadingPayload>> {
    const saved = await confirmSopReading(this.deps, context.actor, input);
    if (!saved.ok) return { page: null, userErrors: toUserErrors(saved.refusals, context.locale) };
    return { page: await findPage(context.db, saved.value.id), userErrors: [] };
  }

  @FieldResolver(() => LocalizedTextType, { description: 'Its title.' })
  title(@Root() { titleIndonesian, titleEnglish }: SopPage): LocalizedText {
    return { indonesian: titleIndonesian, english: titleEnglish };
  }

  @FieldResolver(() => StaffPostType, {
    nullable: true,
    description: 'The post whose holders must read it; null for everybody.',
  })
  post(@Root() { postId }: SopPage, @Ctx() context: Context): Promise<StaffPost | null> | null {
    return postId === null ? null : context.loader(postById).load(postId);
  }

  @FieldResolver(() => [SopVersionType], { description: 'What it said, the newest first, at most 100.' })
  @Priced(2)
  versions(@Root() { id }: SopPage, @Ctx() context: Context): Promise<SopVersion[]> {
    return context.loader(versionsByPage).load(id);
  }

  @FieldResolver(() => [SopReaderType], {
    description: 'Who must read it: yourself, and those whom you lead or head, by name.',
  })
  @Priced(5)
  async readers(@Root() { id, postId }: SopPage, @Ctx() context: Context): Promise<Reader[]> {
    const confirmed = new Map(
      (await context.loader(readingsByPage).load(id)).map(({ staffId, confirmedAt }) => [
        staffId,
        confirmedAt,
      ]),
    );
    return (await context.loader(peopleAtWork).load('all'))
      .filter((person) => postId === null || person.profile?.postId === postId)
      .filter((person) => accessTo(context.actor, person).mayRead)
      .map(({ staffId }) => ({ staffId, confirmedAt: confirmed.get(staffId) ?? null }));
  }
}

/** Gives the words of a version. */
@Resolver(() => SopVersionType)
export class SopVersionResolver {
  @FieldResolver(() => LocalizedTextType, { description: 'What is done, in paragraphs.' })
  body(@Root() { bodyIndonesian, bodyEnglish }: SopVersion): LocalizedText {
    return { indonesian: bodyIndonesian, english: bodyEnglish };
  }
}

/** Names who must read a procedure. */
@Resolver(() => SopReaderType)
export class SopReaderResolver {
  @FieldResolver(() => StaffMemberType, { description: 'Who.' })
  staff(@Root() { staffId }: Reader, @Ctx() context: Context) {
    return loadExisting(context.loader(anyStaffById), staffId);
  }
}
