import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { kelurahanByCode } from '../../members';
import type { AcceptedFacts } from '../data/accepted';
import { acceptedByBusiness } from '../data/accepted';
import type { BusinessOwner, BusinessProfile } from '../data/businesses';
import { ownersByBusiness } from '../data/businesses';
import type { BusinessDecision } from '../data/decisions';
import { decisionsByBusiness } from '../data/decisions';
import type { BusinessProduct } from '../data/products';
import { acceptedProductsByBusiness, asShown, productsByBusiness } from '../data/products';
import type { ModeratedFact } from '../domain/moderation';
import { factTexts, MODERATED_FACTS, productKey } from '../domain/moderation';
import type { BusinessDeps } from '../use-cases/business-deps';
import { refuseBusinessChanges } from '../use-cases/change-business-status';
import { BusinessProfileType } from './business-profile.type';
import { businessPayload } from './business.mutations';
import {
  BusinessChangesType,
  BusinessDecisionType,
  RefuseBusinessChangesInput,
  RefuseBusinessChangesPayload,
} from './moderation.types';
import { photoOf } from './photo-of';

/** What waits for staff in published profiles, and what staff decided. */
@Resolver(() => BusinessProfileType)
export class BusinessModerationResolver {
  constructor(private readonly deps: BusinessDeps) {}

  @FieldResolver(() => BusinessChangesType, {
    nullable: true,
    description:
      'What was changed and is not accepted yet; null when nothing waits. Accept it with `changeBusinessStatus` to `PUBLISHED`, refuse it with `refuseBusinessChanges`.',
  })
  async changes(@Root() profile: BusinessProfile, @Ctx() context: Context): Promise<unknown> {
    const facts =
      profile.pendingSince === null ? null : await context.loader(acceptedByBusiness).load(profile.id);
    if (!facts) return null;
    const [products, accepted, owners] = await Promise.all([
      context.loader(productsByBusiness).load(profile.id),
      context.loader(acceptedProductsByBusiness).load(profile.id),
      context.loader(ownersByBusiness).load(profile.id),
    ]);
    const before = new Map(accepted.map((product) => [product.id, product]));
    const known = products.filter(({ id }) => before.has(id)).map(({ id }) => id);
    return {
      since: profile.pendingSince,
      refusedAt: profile.changesRefusedAt,
      facts: factChanges(profile, facts, owners),
      photo: await photoChange(context, profile, facts),
      products: products
        .filter((product) => isOther(product, before.get(product.id)))
        .map((after) => ({ before: shownOf(before.get(after.id)), after })),
      areProductsReordered: known.join() !== accepted.map(({ id }) => id).join(),
    };
  }

  @FieldResolver(() => [BusinessDecisionType], {
    description: 'What staff decided, the newest first, at most 20.',
  })
  decisions(@Root() { id }: BusinessProfile, @Ctx() context: Context): Promise<BusinessDecision[]> {
    return context.loader(decisionsByBusiness).load(id);
  }

  @Access({ staff: 'business.publish' })
  @Mutation(() => RefuseBusinessChangesPayload, {
    description:
      'Refuses what owners changed of a published profile: the public goes on seeing what was accepted.',
  })
  async refuseBusinessChanges(
    @Arg('input', () => RefuseBusinessChangesInput, { description: 'Which, and why.' })
    input: RefuseBusinessChangesInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
    return businessPayload(context, await refuseBusinessChanges(this.deps, context.actor, input));
  }
}

type FactChange = {
  readonly fact: ModeratedFact;
  readonly before: string | null;
  readonly after: string | null;
};

function factChanges(
  profile: BusinessProfile,
  accepted: AcceptedFacts,
  owners: readonly BusinessOwner[],
): FactChange[] {
  const placeName = (code: string): string => kelurahanByCode(code)?.name ?? code;
  const names = (pick: (owner: BusinessOwner) => string | null): string | null =>
    owners.flatMap((owner) => (owner.publicName === null ? [] : (pick(owner) ?? []))).join(', ') || null;
  const [before, after] = [
    { ...factTexts(accepted, placeName), OWNER_NAMES: names(({ acceptedName }) => acceptedName) },
    { ...factTexts(profile, placeName), OWNER_NAMES: names(({ publicName }) => publicName) },
  ];
  return MODERATED_FACTS.filter((fact) => before[fact] !== after[fact]).map((fact) => ({
    fact,
    before: before[fact],
    after: after[fact],
  }));
}

async function photoChange(
  context: Context,
  profile: BusinessProfile,
  accepted: AcceptedFacts,
): Promise<unknown> {
  if (profile.photoUploadId === accepted.photoUploadId && profile.photoAlt === accepted.photoAlt) return null;
  return { before: await photoOf(context, accepted), after: await photoOf(context, profile) };
}

function shownOf(product: BusinessProduct | undefined): BusinessProduct | null {
  return product === undefined ? null : asShown(product);
}

function isOther(product: BusinessProduct, before: BusinessProduct | undefined): boolean {
  return before === undefined || productKey(product) !== productKey(before);
}
