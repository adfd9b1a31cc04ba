import type { GraphQLSchema } from 'graphql';

import type { Context } from '../../platform/graphql/context';
import { fault } from '../../platform/graphql/errors/faults';
import { limitsFor, enforceQueryLimits } from '../../platform/graphql/limits/query-limits';
import type { CachedDocument } from '../../platform/graphql/limits/document-cache';
import type { BucketSize } from '../../platform/graphql/limits/token-buckets';
import { TokenBuckets } from '../../platform/graphql/limits/token-buckets';
import type { AppServices } from '../app-services';

/** Points a second for queries of one's own and for the operations of the two apps, per address. */
export type Budgets = { readonly freeText: BucketSize; readonly persisted: BucketSize };

/** The budgets of a server in the world. */
export const DEFAULT_BUDGETS: Budgets = {
  freeText: { capacity: 10_000, restoreRate: 100 },
  persisted: { capacity: 60_000, restoreRate: 2_000 },
};

/** What an operation costs and what the caller may still spend, as `extensions.cost` shows it. */
export type ShownCost = {
  readonly requested: number;
  readonly maximum: number;
  readonly remaining: number;
  readonly restoreRate: number;
};

/** An operation that asks to be carried out. */
export type RequestedOperation = CachedDocument & {
  readonly variables: Record<string, unknown>;
  readonly isPersisted: boolean;
  readonly context: Context;
};

/** The result of the check: cost, coerced variables, and an error if the caller exceeded the rate limit. */
export type OperationAuthorization = {
  readonly cost: ShownCost | null;
  readonly variableValues: Record<string, unknown>;
  readonly refusal: Error | null;
};

/** Checks every operation before execution: first the query limits, then the caller's rate limit. */
export class OperationGuard {
  private readonly freeText: TokenBuckets;
  private readonly persisted: TokenBuckets;

  constructor(
    private readonly kernel: AppServices,
    private readonly schema: GraphQLSchema,
    budgets: Budgets = DEFAULT_BUDGETS,
  ) {
    this.freeText = new TokenBuckets(budgets.freeText);
    this.persisted = new TokenBuckets(budgets.persisted);
  }

  /** Throws when the operation is too much in itself; else takes its cost from the caller's budget. */
  authorizeOperation({
    document,
    operation,
    variables,
    isPersisted,
    context,
  }: RequestedOperation): OperationAuthorization {
    const limits = limitsFor(context.actor, { isPersisted, isDevelopment: this.kernel.config.isDevelopment });
    const { cost: requested, variableValues } = enforceQueryLimits({
      schema: this.schema,
      document,
      operation,
      variables,
      limits,
    });
    if (context.actor.kind === 'system') return { cost: null, variableValues, refusal: null };
    const balance = (isPersisted ? this.persisted : this.freeText).take(
      context.remoteAddress,
      requested + 1,
      this.kernel.clock.now().getTime(),
    );
    const cost = {
      requested,
      maximum: limits.cost,
      remaining: balance.remaining,
      restoreRate: balance.restoreRate,
    };
    if (!balance.isOverdrawn) return { cost, variableValues, refusal: null };
    const headers = new Map([['retry-after', String(balance.retryAfterSeconds)]]);
    return {
      cost,
      variableValues,
      refusal: fault(
        'RATE_LIMITED',
        `You asked for too much too fast. Wait ${balance.retryAfterSeconds} seconds.`,
        { http: { status: 429, headers } },
      ),
    };
  }
}
