import { Arg, Ctx, Field, ID, Int, Mutation, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { Priced } from '../../../platform/graphql/limits/cost';
import { fault } from '../../../platform/graphql/errors/faults';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { always, definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { MutationInput } from '../../../platform/graphql/mutation-input';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { canReadMembers } from '../../members';
import type { MessageDeps } from '../deps';
import { assertLettersHeld } from '../queue/held-letters.graphql';
import { markLettersPrinted, printLetters } from './print-letters';

@MutationInput()
export class PrintLettersInput {
  @Field(() => [ID], { description: 'Messages that wait to be printed, in this order; 1 to 50.' })
  ids: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Any unique string; a repeat within 24 hours returns the first answer.',
  })
  idempotencyKey?: string | null;
}

export const PrintLettersPayload = definePayload('PrintLetters', {
  pdf: unlessRefused(String, 'The file, a PDF in base64'),
  printedIds: always([ID], 'The messages that stand in it; those that were no longer true are left out.'),
});

@MutationInput()
export class MarkLettersPrintedInput {
  @Field(() => [ID], { description: 'Messages that were printed; 1 to 50.' })
  ids: string[];
}

export const MarkLettersPrintedPayload = definePayload(
  'MarkLettersPrinted',
  {
    markedCount: always(
      Int,
      'How many letters were marked; those that a colleague marked before are not counted.',
    ),
  },
  { description: 'What `markLettersPrinted` did. Either something was marked or `userErrors` is not empty.' },
);

/** Prints letters for people who can be reached no other way. */
@Resolver()
export class PrintResolver {
  constructor(private readonly deps: MessageDeps) {}

  @Access({ staff: 'messages.send' })
  @Mutation(() => PrintLettersPayload, {
    description:
      'Writes letters that wait for paper into one PDF, a page each; folded in three, only name and address stand outside. The print is logged. Asks for the right to read members too.',
  })
  @Priced(100)
  async printLetters(
    @Arg('input', () => PrintLettersInput, { description: 'Which letters.' }) input: PrintLettersInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof PrintLettersPayload>> {
    if (!canReadMembers(context.actor))
      throw fault('FORBIDDEN', 'Letters name members: this needs the right members.read too.');
    await assertLettersHeld(context, input.ids);
    const result = await printLetters(this.deps, context.actor, input);
    if (!result.ok)
      return { pdf: null, printedIds: [], userErrors: toUserErrors(result.refusals, context.locale) };
    return { pdf: result.value.pdf.toString('base64'), printedIds: result.value.ids, userErrors: [] };
  }

  @Access({ staff: 'messages.send' })
  @Mutation(() => MarkLettersPrintedPayload, {
    description: 'Notes that letters were printed and are on their way.',
  })
  async markLettersPrinted(
    @Arg('input', () => MarkLettersPrintedInput, { description: 'Which letters.' })
    input: MarkLettersPrintedInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof MarkLettersPrintedPayload>> {
    await assertLettersHeld(context, input.ids);
    const result = await markLettersPrinted(this.deps, context.actor, input);
    return result.ok
      ? { markedCount: result.value.ids.length, userErrors: [] }
      : { markedCount: 0, userErrors: toUserErrors(result.refusals, context.locale) };
  }
}
