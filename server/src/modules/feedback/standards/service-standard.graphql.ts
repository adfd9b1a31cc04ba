import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';

import { EVERYWHERE } from '../../../platform/auth/rights';
import { Access, isAllowed } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { Priced } from '../../../platform/graphql/limits/cost';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { StandardsDeps } from './deps';
import type { BothTexts } from './read-service-standard';
import type { SavedStandard } from './save-service-standard';
import { createServiceStandard, updateServiceStandard } from './save-service-standard';
import type { ServiceStandard, ServiceStandardVersion } from './service-standard.entity';
import {
  CreateServiceStandardInput,
  CreateServiceStandardPayload,
  ServiceStandardType,
  StandardTextType,
  StandardVersionType,
  UpdateServiceStandardInput,
  UpdateServiceStandardPayload,
} from './service-standard.type';
import {
  findStandardBySlug,
  listStandards,
  listStandardVersions,
  standardById,
} from './service-standards.queries';
import { toPartLines } from './standard-parts';

/** Shows what the library promises of its services, and lets staff write it. */
@Resolver(() => ServiceStandardType)
export class ServiceStandardResolver {
  constructor(private readonly deps: StandardsDeps) {}

  @Access({ public: true })
  @Query(() => [ServiceStandardType], {
    description: 'Service standards in force, in their order, at most 100.',
  })
  @Priced(10)
  serviceStandards(@Ctx() { db }: Context): Promise<ServiceStandard[]> {
    return listStandards(db, ['PUBLISHED']);
  }

  @Access({ public: true })
  @Query(() => ServiceStandardType, {
    nullable: true,
    description:
      'A service standard by the word in its address; null if there is none or you may not see it.',
  })
  async serviceStandard(
    @Arg('slug', () => String, { description: 'The word in its address.' }) slug: string,
    @Ctx() context: Context,
  ): Promise<ServiceStandard | null> {
    return standardForViewer(context, await findStandardBySlug(context.db, slug));
  }

  @Access({ staff: 'pages.write', at: EVERYWHERE })
  @Query(() => [ServiceStandardType], {
    description: 'All service standards, also drafts and those not in force any more, at most 100.',
  })
  @Priced(10)
  allServiceStandards(@Ctx() { db }: Context): Promise<ServiceStandard[]> {
    return listStandards(db, ['DRAFT', 'PUBLISHED', 'ARCHIVED']);
  }

  @Access({ staff: 'pages.write', at: EVERYWHERE })
  @Query(() => ServiceStandardType, { nullable: true, description: 'A service standard by its id.' })
  serviceStandardForEdit(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<ServiceStandard | null> {
    return context.loader(standardById).load(id);
  }

  @Access({ staff: 'pages.write', at: EVERYWHERE })
  @Mutation(() => CreateServiceStandardPayload, { description: 'Creates a service standard, as a draft.' })
  async createServiceStandard(
    @Arg('input', () => CreateServiceStandardInput, { description: 'The standard.' })
    input: CreateServiceStandardInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CreateServiceStandardPayload>> {
    return payload(context, await createServiceStandard(this.deps, context.actor, input));
  }

  @Access({ staff: 'pages.write', at: EVERYWHERE })
  @Mutation(() => UpdateServiceStandardPayload, {
    description:
      'Changes a service standard; what is saved of one in force holds at once, as its next version.',
  })
  async updateServiceStandard(
    @Arg('input', () => UpdateServiceStandardInput, { description: 'The change.' })
    input: UpdateServiceStandardInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof UpdateServiceStandardPayload>> {
    return payload(context, await updateServiceStandard(this.deps, context.actor, input));
  }

  @FieldResolver(() => [StandardTextType], {
    description: 'Its parts in the order of the law, those it has.',
  })
  parts(@Root() standard: ServiceStandard): StandardTextType[] {
    return textsOf(standard);
  }

  @FieldResolver(() => [StandardVersionType], { description: 'Its versions, the newest first, at most 100.' })
  @Priced(10)
  versions(@Root() { id }: ServiceStandard, @Ctx() { db }: Context): Promise<ServiceStandardVersion[]> {
    return listStandardVersions(db, id);
  }
}

/** Shows what was in force once. */
@Resolver(() => StandardVersionType)
export class StandardVersionResolver {
  @FieldResolver(() => [StandardTextType], {
    description: 'Its parts in the order of the law, those it had.',
  })
  parts(@Root() version: ServiceStandardVersion): StandardTextType[] {
    return textsOf(version);
  }
}

/** Gives a standard back if the caller may see it; null otherwise. */
export function standardForViewer(
  { actor }: Pick<Context, 'actor'>,
  standard: ServiceStandard | null,
): ServiceStandard | null {
  return standard?.status === 'PUBLISHED' || isAllowed(actor, { staff: 'pages.write' }) ? standard : null;
}

function textsOf(texts: BothTexts): StandardTextType[] {
  return toPartLines(texts);
}

async function payload(context: Context, result: Awaited<SavedStandard>) {
  if (!result.ok) return { standard: null, userErrors: toUserErrors(result.refusals, context.locale) };
  const { standardId } = result.value;
  return { standard: await context.loader(standardById).clear(standardId).load(standardId), userErrors: [] };
}
