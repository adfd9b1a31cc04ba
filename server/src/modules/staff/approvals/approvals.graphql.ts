import { Arg, Ctx, Field, Mutation, Query, registerEnumType, Resolver } from 'type-graphql';

import { EVERYWHERE } from '../../../platform/auth/rights';
import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { MutationInput } from '../../../platform/graphql/mutation-input';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { always, definePayload } from '../../../platform/graphql/payload';
import { ok } from '../../../shared/result';
import type { StaffDeps } from '../deps';
import type { ApprovalKind } from './approvals.queries';
import { APPROVAL_KINDS, readSecondPersonKinds, writeSecondPersonKinds } from './approvals.queries';

const ApprovalKindEnum = Object.fromEntries(APPROVAL_KINDS.map((kind) => [kind, kind]));
registerEnumType(ApprovalKindEnum, {
  name: 'ApprovalKind',
  description: 'What staff write and publish. New values may appear.',
  valuesConfig: {
    EVENT: { description: 'Events.' },
    BUSINESS: { description: 'Listings of businesses that staff write.' },
  },
});

@MutationInput()
export class SaveSecondPersonKindsInput {
  @Field(() => [ApprovalKindEnum], { description: 'The kinds that a colleague of the writer must publish.' })
  kinds: ApprovalKind[];
}

export const SaveSecondPersonKindsPayload = definePayload(
  'SaveSecondPersonKinds',
  { kinds: always([ApprovalKindEnum], 'The kinds that a colleague of the writer must publish now.') },
  { description: 'What `saveSecondPersonKinds` did. It is never refused.' },
);

/** Reads and writes what takes four eyes to publish. */
@Resolver()
export class ApprovalsResolver {
  constructor(private readonly deps: StaffDeps) {}

  @Access({ staff: 'own' })
  @Query(() => [ApprovalKindEnum], {
    description:
      'The kinds that somebody else than the last writer must publish; empty unless the library asks for it.',
  })
  secondPersonKinds(@Ctx() { db }: Context): Promise<readonly ApprovalKind[]> {
    return readSecondPersonKinds(db);
  }

  @Access({ staff: 'staff.manage', at: EVERYWHERE, fresh: true })
  @Mutation(() => SaveSecondPersonKindsPayload, {
    description: 'Says what somebody else than the last writer must publish. What is public stays so.',
  })
  async saveSecondPersonKinds(
    @Arg('input', () => SaveSecondPersonKindsInput, { description: 'Which kinds.' })
    { kinds }: SaveSecondPersonKindsInput,
  ): Promise<PayloadOf<typeof SaveSecondPersonKindsPayload>> {
    await this.deps.db.transaction(async (tx) => ok(await writeSecondPersonKinds(tx, kinds)));
    return { kinds: APPROVAL_KINDS.filter((kind) => kinds.includes(kind)), userErrors: [] };
  }
}
