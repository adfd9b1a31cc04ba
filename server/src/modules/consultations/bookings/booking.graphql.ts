import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { Result } from '../../../shared/result';
import { stepsByConsultation } from './consultation-file.queries';
import { consultationById } from './consultations.queries';
import { bookConsultation } from './book-consultation';
import { cancelConsultation, closeConsultation, updateConsultationSteps } from './close-consultation';
import { addConsultationNote, tickConsultationStep } from './keep-consultation-file';
import type { ConsultationsDeps } from '../deps';
import {
  AddConsultationNoteInput,
  BookConsultationInput,
  CancelConsultationInput,
  CloseConsultationInput,
  TickConsultationStepInput,
  UpdateConsultationStepsInput,
} from './booking.type';
import {
  AddConsultationNotePayload,
  BookConsultationPayload,
  CancelConsultationPayload,
  CloseConsultationPayload,
  TickConsultationStepPayload,
  UpdateConsultationStepsPayload,
} from './booking.type';

/** Books hours, gives them back, and keeps what came of them. */
@Resolver()
export class ConsultationMutations {
  constructor(private readonly deps: ConsultationsDeps) {}

  @Access({ member: 'own', staff: 'consultations.write', at: 'slotId' })
  @Mutation(() => BookConsultationPayload, {
    description: 'Books an hour with a mentor. Of two who want the last one at once, one has it.',
  })
  async bookConsultation(
    @Arg('input', () => BookConsultationInput, { description: 'Which hour, and what about.' })
    input: BookConsultationInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof BookConsultationPayload>> {
    return payload(context, await bookConsultation(this.deps, context.actor, input));
  }

  @Access({ member: 'own', staff: 'consultations.write', at: 'id' })
  @Mutation(() => CancelConsultationPayload, { description: 'Gives an hour back; it can be booked again.' })
  async cancelConsultation(
    @Arg('input', () => CancelConsultationInput, { description: 'Which one.' })
    input: CancelConsultationInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CancelConsultationPayload>> {
    return payload(context, await cancelConsultation(this.deps, context.actor, input));
  }

  @Access({ staff: 'consultations.write', at: 'id' })
  @Mutation(() => CloseConsultationPayload, {
    description: 'Says that a consultation took place, with the next steps, or that nobody came.',
  })
  async closeConsultation(
    @Arg('input', () => CloseConsultationInput, { description: 'What came of it.' })
    input: CloseConsultationInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CloseConsultationPayload>> {
    return payload(context, await closeConsultation(this.deps, context.actor, input));
  }

  @Access({ staff: 'consultations.write', at: 'id' })
  @Mutation(() => UpdateConsultationStepsPayload, {
    description: 'Replaces the next steps; those with the same words stay ticked.',
  })
  async updateConsultationSteps(
    @Arg('input', () => UpdateConsultationStepsInput, { description: 'The steps.' })
    input: UpdateConsultationStepsInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof UpdateConsultationStepsPayload>> {
    return payload(context, await updateConsultationSteps(this.deps, context.actor, input));
  }

  @Access({ staff: 'consultations.notes', at: 'id' })
  @Mutation(() => AddConsultationNotePayload, {
    description: 'Adds a note for staff. The member finds it in the copy of their data.',
  })
  async addConsultationNote(
    @Arg('input', () => AddConsultationNoteInput, { description: 'The note.' })
    input: AddConsultationNoteInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof AddConsultationNotePayload>> {
    return payload(context, await addConsultationNote(this.deps, context.actor, input));
  }

  @Access({ member: 'own' })
  @Mutation(() => TickConsultationStepPayload, {
    description: "Ticks a next step of one's own, or takes the tick back.",
  })
  async tickConsultationStep(
    @Arg('input', () => TickConsultationStepInput, { description: 'Which step.' })
    input: TickConsultationStepInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof TickConsultationStepPayload>> {
    return payload(context, await tickConsultationStep(this.deps, context.actor, input));
  }
}

async function payload(context: Context, result: Result<{ consultationId: string }, Refusal>) {
  if (!result.ok) return { consultation: null, userErrors: toUserErrors(result.refusals, context.locale) };
  const { consultationId: id } = result.value;
  context.loader(stepsByConsultation).clear(id);
  return { consultation: await context.loader(consultationById).clear(id).load(id), userErrors: [] };
}
