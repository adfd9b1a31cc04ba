import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';

import { toNeighbourhood } from '../../platform/auth/sign-in/sign-in-attempts';
import type { Context } from '../../platform/graphql/context';
import { fault } from '../../platform/graphql/errors/faults';
import { limitsFor, enforceQueryLimits, mostPoints } from '../../platform/graphql/limits/query-limits';
import { rateLimitHeaders } from '../../platform/graphql/limits/rate-limit-headers';
import type { BucketSize } from '../../platform/graphql/limits/token-buckets';
import { TokenBuckets } from '../../platform/graphql/limits/token-buckets';
import type { AppServices } from '../app-services';

/** Points per second and address, for free queries and for operations of the two apps. */
export type Budgets = { readonly freeText: BucketSize; readonly persisted: BucketSize };

const LONGEST_NAME = 80;

/** The budgets of a public server; free text holds the whole schema twice, as two tools of a school read it. */
export const DEFAULT_BUDGETS: Budgets = {
  freeText: { capacity: 20_000, restoreRate: 100 },
  persisted: { capacity: 60_000, restoreRate: 2_000 },
};

/** What an operation costs and what the caller may still spend, as `extensions.cost` shows it. */
export type ShownCost = {
  readonly requested: number;
  readonly maximum: number;
  readonly remaining: number;
  readonly restoreRate: number;
};

/** An operation that is about to run. */
export type RequestedOperation = {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Record<string, unknown>;
  readonly isPersisted: boolean;
  readonly context: Context;
};

/** The cost of an operation, and the refusal if the caller's budget does not cover it. */
export type OperationAuthorization = {
  readonly cost: ShownCost | null;
  /** Headers that tell what the caller may spend, also when the operation is refused. */
  readonly headers: ReturnType<typeof rateLimitHeaders>;
  readonly refusal: Error | null;
};

/** Checks every operation before it runs: first its limits, then the caller's budget. */
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

  /** Throws if the operation exceeds its limits; else takes its cost from the caller's budget. */
  async authorizeOperation({
    document,
    operation,
    variables,
    isPersisted,
    context,
  }: RequestedOperation): Promise<OperationAuthorization> {
    const limits = limitsFor(context.actor, { isPersisted });
    const requested = enforceQueryLimits({
      schema: this.schema,
      document,
      operation,
      variables,
      limits,
    });
    if (context.actor.kind === 'system') return { cost: null, headers: [], refusal: null };
    const balance =
      context.actor.kind === 'partner' || context.actor.kind === 'app'
        ? await this.kernel.apiKeys.spend(context.actor, {
            points: requested + 1,
            operation: operation.name?.value.slice(0, LONGEST_NAME) ?? '',
          })
        : (isPersisted ? this.persisted : this.freeText).take(
            toNeighbourhood(context.remoteAddress).address,
            requested + 1,
            this.kernel.clock.now().getTime(),
          );
    const cost = {
      requested,
      maximum: mostPoints(this.schema, operation, limits),
      remaining: balance.remaining,
      restoreRate: balance.restoreRate,
    };
    const told = rateLimitHeaders(balance.allowances);
    if (!balance.isOverdrawn) return { cost, headers: told, refusal: null };
    const headers = new Map([['retry-after', String(balance.retryAfterSeconds)]]);
    return {
      cost,
      headers: told,
      refusal: fault(
        'RATE_LIMITED',
        `You asked for too much too fast. Wait ${balance.retryAfterSeconds} seconds.`,
        { http: { status: 429, headers } },
      ),
    };
  }
}
