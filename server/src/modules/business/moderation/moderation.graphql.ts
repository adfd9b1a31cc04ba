import { Arg, Ctx, Field, FieldResolver, ID, Int, Mutation, ObjectType, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { DateTimeScalar } from '../../../platform/graphql/scalars';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { kelurahanByCode } from '../../members';
import type { DecisionKind } from '../business.terms';
import type { BusinessDeps } from '../deps';
import { BusinessPhotoType, BusinessProductType } from '../directory/business-parts.type';
import { BusinessFactEnum, DecisionKindEnum } from '../enums.graphql';
import { loadBusinessPhoto } from '../photos/photo.graphql';
import { businessPayload } from '../profiles/business-mutations.graphql';
import { BusinessProfileType } from '../profiles/business-profile.type';
import type { BusinessOwner, BusinessProfile } from '../profiles/business.entity';
import { ownersByBusiness } from '../owners/owners.queries';
import { refuseBusinessChanges } from '../profiles/change-business-status';
import type { BusinessProduct } from '../profiles/business-parts.entity';
import { acceptedProductsByBusiness, withPublicId, productsByBusiness } from '../profiles/products.queries';
import type { AcceptedFacts } from './business-accepted.entity';
import { acceptedByBusiness } from './accepted-snapshot.queries';
import type { BusinessDecision } from './business-decision.entity';
import { decisionsByBusiness } from './decisions.queries';
import type { ModeratedFact } from './moderation.rules';
import { MODERATED_FACTS, factText, productKey } from './moderation.rules';

@ObjectType('BusinessFactChange', {
  simpleResolvers: true,
  description: 'A fact as the public sees it, and as it would be once accepted.',
})
export class BusinessFactChangeType {
  @Field(() => BusinessFactEnum, { description: 'Which fact.' })
  fact: ModeratedFact;

  @Field(() => String, { nullable: true, description: 'As it was accepted; null where nothing was said.' })
  before: string | null;

  @Field(() => String, { nullable: true, description: 'As it is to be.' })
  after: string | null;
}

@ObjectType('BusinessPhotoChange', {
  simpleResolvers: true,
  description: 'The photo above all others, or its words, before and after.',
})
export class BusinessPhotoChangeType {
  @Field(() => BusinessPhotoType, {
    nullable: true,
    description: 'As it was accepted; null if there was none.',
  })
  before: BusinessPhotoType | null;

  @Field(() => BusinessPhotoType, { nullable: true, description: 'As it is to be.' })
  after: BusinessPhotoType | null;
}

@ObjectType('BusinessProductChange', { simpleResolvers: true, description: 'A product before and after.' })
export class BusinessProductChangeType {
  @Field(() => BusinessProductType, { nullable: true, description: 'As it was accepted; null if it is new.' })
  before: BusinessProductType | null;

  @Field(() => BusinessProductType, { description: 'As it is to be.' })
  after: BusinessProductType;
}

@ObjectType('BusinessChanges', {
  simpleResolvers: true,
  description: 'What owners changed of a published profile and the public does not see yet.',
})
export class BusinessChangesType {
  @Field(() => DateTimeScalar, { description: 'Since when something waits.' })
  since: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When staff refused it, with `statusReason`; null while nobody has decided.',
  })
  refusedAt: Date | null;

  @Field(() => [BusinessFactChangeType], { description: 'Facts that differ.' })
  facts: readonly BusinessFactChangeType[];

  @Field(() => BusinessPhotoChangeType, { nullable: true, description: 'The photo, if it differs.' })
  photo: BusinessPhotoChangeType | null;

  @Field(() => [BusinessProductChangeType], { description: 'Products that are new or differ.' })
  products: readonly BusinessProductChangeType[];

  @Field(() => Boolean, { description: 'Whether products stand in another order.' })
  areProductsReordered: boolean;
}

@ObjectType('BusinessDecision', {
  simpleResolvers: true,
  description: 'What staff decided about a profile; its owners got a letter.',
})
export class BusinessDecisionType {
  @Field(() => DecisionKindEnum, { description: 'What.' })
  kind: DecisionKind;

  @Field(() => String, { nullable: true, description: 'Why it was refused.' })
  reason: string | null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  decidedAt: Date;
}

@MutationInput()
export class RefuseBusinessChangesInput {
  @Field(() => ID, { description: 'The business.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => String, { description: 'Why, at most 500 characters; the owners read it.' })
  reason: string;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const RefuseBusinessChangesPayload = definePayload(
  'RefuseBusinessChanges',
  { business: unlessRefused(BusinessProfileType, 'The business as it is now') },
  { description: 'What `refuseBusinessChanges` did.' },
);

/** Changes of published profiles that wait for staff, and the decisions about them. */
@Resolver(() => BusinessProfileType)
export class BusinessModerationResolver {
  constructor(private readonly deps: BusinessDeps) {}

  @FieldResolver(() => BusinessChangesType, {
    nullable: true,
    description:
      'What was changed and is not accepted yet; null when nothing waits. Accept it with `changeBusinessStatus` to `PUBLISHED`, refuse it with `refuseBusinessChanges`.',
  })
  async changes(
    @Root() profile: BusinessProfile,
    @Ctx() context: Context,
  ): Promise<BusinessChangesType | null> {
    const since = profile.pendingSince;
    const facts = since === null ? null : await context.loader(acceptedByBusiness).load(profile.id);
    if (since === null || !facts) return null;
    const [products, accepted, owners] = await Promise.all([
      context.loader(productsByBusiness).load(profile.id),
      context.loader(acceptedProductsByBusiness).load(profile.id),
      context.loader(ownersByBusiness).load(profile.id),
    ]);
    const before = new Map(accepted.map((product) => [product.id, product]));
    const known = products.filter(({ id }) => before.has(id)).map(({ id }) => id);
    return {
      since,
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
  ): Promise<PayloadOf<typeof RefuseBusinessChangesPayload>> {
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
  return MODERATED_FACTS.map((fact) => ({
    fact,
    before:
      fact === 'OWNER_NAMES'
        ? names(({ acceptedName }) => acceptedName)
        : factText(fact, accepted, placeName),
    after:
      fact === 'OWNER_NAMES' ? names(({ publicName }) => publicName) : factText(fact, profile, placeName),
  })).filter(({ before, after }) => before !== after);
}

async function photoChange(context: Context, profile: BusinessProfile, accepted: AcceptedFacts) {
  if (profile.photoUploadId === accepted.photoUploadId && profile.photoAlt === accepted.photoAlt) return null;
  return {
    before: await loadBusinessPhoto(context, accepted),
    after: await loadBusinessPhoto(context, profile),
  };
}

function shownOf(product: BusinessProduct | undefined): BusinessProduct | null {
  return product === undefined ? null : withPublicId(product);
}

function isOther(product: BusinessProduct, before: BusinessProduct | undefined): boolean {
  return before === undefined || productKey(product) !== productKey(before);
}
