import { Arg, Ctx, Field, ID, Int, Mutation, ObjectType, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { registered } from '../../../platform/graphql/enum';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { always, definePayload } from '../../../platform/graphql/payload';
import type { MessageDeps } from '../deps';
import { assertLettersHeld } from '../queue/held-letters.graphql';
import type { ReminderOutcome } from './remind-overdue';
import { remindOverdue, withdrawReminders } from './remind-overdue';

const ReminderOutcomeEnum = registered<ReminderOutcome>(
  'ReminderOutcome',
  'What came of reminding somebody of a loan. New values may appear.',
  {
    QUEUED: 'A letter waits to leave; it can be taken back for 15 seconds.',
    ALREADY_REMINDED: 'The member was reminded of it today.',
    UNREACHABLE: 'The member cannot be reached, or does not want such letters.',
    NOT_OVERDUE: 'It is not late any more, or nobody is known to have it.',
  },
);

@ObjectType('Reminder', { simpleResolvers: true, description: 'A loan and what came of reminding of it.' })
export class ReminderType {
  @Field(() => ID, { description: 'The loan.' })
  loanId: string;

  @Field(() => ReminderOutcomeEnum, { description: 'What came of it.' })
  outcome: ReminderOutcome;

  @Field(() => ID, {
    nullable: true,
    description: 'The letter, which loans due on one day share; null unless it is queued.',
  })
  messageId: string | null;
}

@MutationInput()
export class RemindOverdueInput {
  @Field(() => [ID], { description: 'The loans, 1 to 250, each once.' })
  loanIds: string[];

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class WithdrawRemindersInput {
  @Field(() => [ID], { description: 'The letters, 1 to 250, each once.' })
  messageIds: string[];
}

export const RemindOverduePayload = definePayload(
  'RemindOverdue',
  { reminders: always([ReminderType], 'One for each loan, in their order.') },
  { description: 'What `remindOverdue` did. Unless it was refused, `userErrors` is empty.' },
);

export const WithdrawRemindersPayload = definePayload(
  'WithdrawReminders',
  {
    withdrawnCount: always(Int, 'How many letters will not leave.'),
    sentIds: always([ID], 'Letters that had left, or were about to.'),
  },
  { description: 'What `withdrawReminders` did. Unless it was refused, `userErrors` is empty.' },
);

/** Reminds members of overdue loans by hand. */
@Resolver()
export class ReminderResolver {
  constructor(private readonly deps: MessageDeps) {}

  @Access({ staff: 'messages.send', at: 'loanIds' })
  @Mutation(() => RemindOverduePayload, {
    description:
      'Writes to the members who have these loans and are late. The letters leave after 15 seconds; each loan is told apart.',
  })
  async remindOverdue(
    @Arg('input', () => RemindOverdueInput, { description: 'Which loans.' }) input: RemindOverdueInput,
    @Ctx() { actor, locale }: Context,
  ): Promise<PayloadOf<typeof RemindOverduePayload>> {
    const result = await remindOverdue(this.deps, actor, input);
    return result.ok
      ? { reminders: [...result.value.reminders], userErrors: [] }
      : { reminders: [], userErrors: toUserErrors(result.refusals, locale) };
  }

  @Access({ staff: 'messages.send' })
  @Mutation(() => WithdrawRemindersPayload, {
    description:
      'Takes back reminders that you wrote and that have not left yet; those that have are named. With one of a colleague nothing is taken back.',
  })
  async withdrawReminders(
    @Arg('input', () => WithdrawRemindersInput, { description: 'Which letters.' })
    { messageIds }: WithdrawRemindersInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof WithdrawRemindersPayload>> {
    await assertLettersHeld(context, messageIds);
    const { actor, locale } = context;
    const result = await withdrawReminders(this.deps, actor, messageIds);
    return result.ok
      ? { ...result.value, sentIds: [...result.value.sentIds], userErrors: [] }
      : { withdrawnCount: 0, sentIds: [], userErrors: toUserErrors(result.refusals, locale) };
  }
}
