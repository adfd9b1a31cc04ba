import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import { personById } from '../data/people';
import { programmeById } from '../data/programmes';
import type { ProgrammesDeps } from '../use-cases/programmes-deps';
import { createEventPerson, updateEventPerson } from '../use-cases/save-person';
import { createProgramme, updateProgramme } from '../use-cases/save-programme';
import {
  CreateEventPersonInput,
  CreateEventPersonPayload,
  CreateProgrammeInput,
  CreateProgrammePayload,
  UpdateEventPersonInput,
  UpdateEventPersonPayload,
  UpdateProgrammeInput,
  UpdateProgrammePayload,
} from './programme.inputs';

/** Writes programmes, and people who make events. */
@Resolver()
export class ProgrammeMutations {
  constructor(private readonly deps: ProgrammesDeps) {}

  @Access({ staff: 'programmes.write' })
  @Mutation(() => CreateProgrammePayload, { description: 'Creates a programme.' })
  async createProgramme(
    @Arg('input', () => CreateProgrammeInput, { description: 'The programme.' }) input: CreateProgrammeInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
    return programmePayload(context, await createProgramme(this.deps, context.actor, input));
  }

  @Access({ staff: 'programmes.write' })
  @Mutation(() => UpdateProgrammePayload, { description: 'Changes a programme.' })
  async updateProgramme(
    @Arg('input', () => UpdateProgrammeInput, { description: 'The change.' }) input: UpdateProgrammeInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
    return programmePayload(context, await updateProgramme(this.deps, context.actor, input));
  }

  @Access({ staff: 'programmes.write' })
  @Mutation(() => CreateEventPersonPayload, {
    description: 'Creates somebody who makes events; namesakes are allowed.',
  })
  async createEventPerson(
    @Arg('input', () => CreateEventPersonInput, { description: 'The person.' }) input: CreateEventPersonInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
    return personPayload(context, await createEventPerson(this.deps, context.actor, input));
  }

  @Access({ staff: 'programmes.write' })
  @Mutation(() => UpdateEventPersonPayload, { description: 'Changes somebody who makes events.' })
  async updateEventPerson(
    @Arg('input', () => UpdateEventPersonInput, { description: 'The change.' }) input: UpdateEventPersonInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
    return personPayload(context, await updateEventPerson(this.deps, context.actor, input));
  }
}

async function programmePayload(
  context: Context,
  result: Result<{ programmeId: string }, Refusal>,
): Promise<unknown> {
  if (!result.ok) return { programme: null, userErrors: toUserErrors(result.refusals, context.locale) };
  return {
    programme: await context
      .loader(programmeById)
      .clear(result.value.programmeId)
      .load(result.value.programmeId),
    userErrors: [],
  };
}

async function personPayload(
  context: Context,
  result: Result<{ personId: string }, Refusal>,
): Promise<unknown> {
  if (!result.ok) return { person: null, userErrors: toUserErrors(result.refusals, context.locale) };
  return {
    person: await context.loader(personById).clear(result.value.personId).load(result.value.personId),
    userErrors: [],
  };
}
