import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';

import { EVERYWHERE } from '../../../platform/auth/rights';
import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { Priced } from '../../../platform/graphql/limits/cost';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { Statement } from '../../statements';
import { StatementType } from '../../statements';
import type { AccessibilityCheck } from './check.entity';
import {
  AccessibilityCheckType,
  SaveAccessibilityCheckInput,
  SaveAccessibilityCheckPayload,
} from './check.type';
import { findCheck, findPublicCheck, listChecks } from './checks.queries';
import type { CheckDeps } from './save-check';
import { saveCheck } from './save-check';

/** Shows the last check of the portal by hand to everybody, and lets staff write checks. */
@Resolver(() => AccessibilityCheckType)
export class AccessibilityCheckResolver {
  constructor(private readonly deps: CheckDeps) {}

  @Access({ public: true })
  @Query(() => AccessibilityCheckType, {
    nullable: true,
    description: 'The newest check of the portal by hand that is public; null while there is none.',
  })
  accessibilityCheck(@Ctx() { db }: Context): Promise<AccessibilityCheck | null> {
    return findPublicCheck(db);
  }

  @Access({ staff: 'pages.write', at: EVERYWHERE })
  @Query(() => [AccessibilityCheckType], {
    description: 'Checks of the portal by hand, the newest first, at most 100.',
  })
  @Priced(20)
  accessibilityChecks(@Ctx() { db }: Context): Promise<AccessibilityCheck[]> {
    return listChecks(db);
  }

  @Access({ staff: 'pages.write', at: EVERYWHERE })
  @Mutation(() => SaveAccessibilityCheckPayload, {
    description: 'Writes a check of the portal by hand, new or known.',
  })
  async saveAccessibilityCheck(
    @Arg('input', () => SaveAccessibilityCheckInput, { description: 'The check.' })
    input: SaveAccessibilityCheckInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof SaveAccessibilityCheckPayload>> {
    const result = await saveCheck(this.deps, context.actor, input);
    if (!result.ok) return { check: null, userErrors: toUserErrors(result.refusals, context.locale) };
    return { check: await findCheck(context.db, result.value.checkId), userErrors: [] };
  }

  @Access({ staff: 'pages.write', at: EVERYWHERE })
  @FieldResolver(() => String, { nullable: true, description: 'What only staff read.' })
  note(@Root() { note }: AccessibilityCheck): string | null {
    return note;
  }
}

/** Puts the last check by hand beside the statement of accessibility. */
@Resolver(() => StatementType)
export class StatementCheckResolver {
  @FieldResolver(() => AccessibilityCheckType, {
    nullable: true,
    description:
      'The newest check of the portal by hand that is public; null while there is none, and for the other statements.',
  })
  check(
    @Root() { kind }: Pick<Statement, 'kind'>,
    @Ctx() { db }: Context,
  ): Promise<AccessibilityCheck | null> | null {
    return kind === 'ACCESSIBILITY' ? findPublicCheck(db) : null;
  }
}
