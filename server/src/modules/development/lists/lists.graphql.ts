import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';

import { EVERYWHERE } from '../../../platform/auth/rights';
import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { Priced } from '../../../platform/graphql/limits/cost';
import { loadExisting } from '../../../platform/graphql/loader';
import { LocalizedTextType } from '../../../platform/graphql/localized-text';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { LocalizedText } from '../../../shared/locale';
import type { DevelopmentDeps } from '../deps';
import type { Competence, PostCompetence, StaffPost, StaffRank } from './lists.entity';
import {
  competenceById,
  listCompetences,
  listPosts,
  listRanks,
  postById,
  rankById,
  requiredByPost,
} from './lists.queries';
import {
  CompetenceType,
  DevelopmentListsType,
  RequiredLevelType,
  SaveCompetenceInput,
  SaveCompetencePayload,
  SaveStaffPostInput,
  SaveStaffPostPayload,
  SaveStaffRankInput,
  SaveStaffRankPayload,
  StaffPostType,
  StaffRankType,
} from './lists.type';
import { saveCompetence, saveStaffPost, saveStaffRank } from './save-lists';

type Named = { readonly nameIndonesian: string; readonly nameEnglish: string | null };

function toName({ nameIndonesian, nameEnglish }: Named): LocalizedText {
  return { indonesian: nameIndonesian, english: nameEnglish };
}

/** Lists ranks, posts and competences, and lets the head change them. */
@Resolver(() => DevelopmentListsType)
export class DevelopmentListsResolver {
  constructor(private readonly deps: DevelopmentDeps) {}

  @Access({ staff: 'own' })
  @Query(() => DevelopmentListsType, {
    description: 'What the library lists about its staff: ranks, posts, competences.',
  })
  developmentLists(): object {
    return {};
  }

  @FieldResolver(() => [StaffRankType], { description: 'Ranks in their order, at most 200.' })
  @Priced(5)
  ranks(@Ctx() { db }: Context): Promise<StaffRank[]> {
    return listRanks(db);
  }

  @FieldResolver(() => [StaffPostType], { description: 'Posts in their order, at most 200.' })
  @Priced(5)
  posts(@Ctx() { db }: Context): Promise<StaffPost[]> {
    return listPosts(db);
  }

  @FieldResolver(() => [CompetenceType], { description: 'Competences in their order, at most 200.' })
  @Priced(5)
  competences(@Ctx() { db }: Context): Promise<Competence[]> {
    return listCompetences(db);
  }

  @Access({ staff: 'development.write', at: EVERYWHERE })
  @Mutation(() => SaveStaffRankPayload, { description: 'Writes a rank, new or known.' })
  async saveStaffRank(
    @Arg('input', () => SaveStaffRankInput, { description: 'The rank.' }) input: SaveStaffRankInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof SaveStaffRankPayload>> {
    const saved = await saveStaffRank(this.deps, context.actor, input);
    if (!saved.ok) return { rank: null, userErrors: toUserErrors(saved.refusals, context.locale) };
    return { rank: await loadExisting(context.loader(rankById), saved.value.id), userErrors: [] };
  }

  @Access({ staff: 'development.write', at: EVERYWHERE })
  @Mutation(() => SaveStaffPostPayload, {
    description: 'Writes a post, new or known, with the levels it asks for.',
  })
  async saveStaffPost(
    @Arg('input', () => SaveStaffPostInput, { description: 'The post.' }) input: SaveStaffPostInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof SaveStaffPostPayload>> {
    const saved = await saveStaffPost(this.deps, context.actor, input);
    if (!saved.ok) return { post: null, userErrors: toUserErrors(saved.refusals, context.locale) };
    return { post: await loadExisting(context.loader(postById), saved.value.id), userErrors: [] };
  }

  @Access({ staff: 'development.write', at: EVERYWHERE })
  @Mutation(() => SaveCompetencePayload, { description: 'Writes a competence, new or known.' })
  async saveCompetence(
    @Arg('input', () => SaveCompetenceInput, { description: 'The competence.' }) input: SaveCompetenceInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof SaveCompetencePayload>> {
    const saved = await saveCompetence(this.deps, context.actor, input);
    if (!saved.ok) return { competence: null, userErrors: toUserErrors(saved.refusals, context.locale) };
    return { competence: await loadExisting(context.loader(competenceById), saved.value.id), userErrors: [] };
  }
}

/** Names ranks. */
@Resolver(() => StaffRankType)
export class StaffRankResolver {
  @FieldResolver(() => LocalizedTextType, { description: 'Its name.' })
  name(@Root() rank: StaffRank): LocalizedText {
    return toName(rank);
  }
}

/** Names posts and tells what they ask for. */
@Resolver(() => StaffPostType)
export class StaffPostResolver {
  @FieldResolver(() => LocalizedTextType, { description: 'Its name.' })
  name(@Root() post: StaffPost): LocalizedText {
    return toName(post);
  }

  @FieldResolver(() => [RequiredLevelType], { description: 'The levels it asks for, at most 200.' })
  @Priced(2)
  required(@Root() { id }: StaffPost, @Ctx() context: Context): Promise<PostCompetence[]> {
    return context.loader(requiredByPost).load(id);
  }
}

/** Names competences. */
@Resolver(() => CompetenceType)
export class CompetenceResolver {
  @FieldResolver(() => LocalizedTextType, { description: 'Its name.' })
  name(@Root() competence: Competence): LocalizedText {
    return toName(competence);
  }
}

/** Tells of which competence a level is. */
@Resolver(() => RequiredLevelType)
export class RequiredLevelResolver {
  @FieldResolver(() => CompetenceType, { description: 'The competence.' })
  competence(@Root() { competenceId }: PostCompetence, @Ctx() context: Context): Promise<Competence> {
    return loadExisting(context.loader(competenceById), competenceId);
  }
}
