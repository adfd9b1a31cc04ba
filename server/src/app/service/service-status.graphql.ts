import { Field, Float, Int, ObjectType, Query, Resolver } from 'type-graphql';

import { readFeedState } from '../../platform/changes/changes.queries';
import { Access } from '../../platform/graphql/access';
import type { AppServices } from '../app-services';

@ObjectType('ServiceStatus', {
  simpleResolvers: true,
  description:
    'How the service stands, as far as programs outside depend on it; looked at anew every few seconds.',
})
export class ServiceStatusType {
  @Field(() => Date, { description: 'When this was looked at.' })
  checkedAt: Date;

  @Field(() => Date, {
    nullable: true,
    description: 'When the newest change of `changes` happened; null if there is none yet.',
  })
  newestChangeAt: Date | null;

  @Field(() => Int, { description: 'How much happened that `changes` does not tell yet, at most 1,000.' })
  waitingChangeCount: number;

  @Field(() => Boolean, { description: 'Whether searches can be answered.' })
  canSearch: boolean;

  @Field(() => Float, { description: 'How many seconds search is behind; 0 if it is not.' })
  searchLagSeconds: number;
}

const LOOKED_AT_MS = 3_000;

/** Tells how the service stands. */
@Resolver()
export class ServiceStatusResolver {
  private last: ServiceStatusType | null = null;

  constructor(private readonly services: () => AppServices) {}

  @Access({ public: true })
  @Query(() => ServiceStatusType, { description: 'How the service stands.' })
  async serviceStatus(): Promise<ServiceStatusType> {
    const { db, clock, projection } = this.services();
    const checkedAt = clock.now();
    if (this.last && checkedAt.getTime() - this.last.checkedAt.getTime() < LOOKED_AT_MS) return this.last;
    const { newestAt, waiting } = await readFeedState(db);
    const { lagSeconds } = await projection.state();
    this.last = {
      checkedAt,
      newestChangeAt: newestAt,
      waitingChangeCount: waiting,
      canSearch: projection.canAnswer,
      searchLagSeconds: lagSeconds,
    };
    return this.last;
  }
}
