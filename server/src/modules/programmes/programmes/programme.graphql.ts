import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Page } from '../../../platform/graphql/connection';
import { pageRequest } from '../../../platform/graphql/connection';
import type { Context } from '../../../platform/graphql/context';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { Result } from '../../../shared/result';
import type { ProgrammesDeps } from '../deps';
import { ProgrammeStatusEnum } from '../enums.graphql';
import type { EventPartner, Programme } from './programme.entity';
import { partnersByProgramme } from '../event-parts/event-parts.queries';
import { EventPartnerType, EventPictureType } from '../event-parts/event-parts.type';
import { loadEventPicture } from '../events/event-picture.graphql';
import type { ProgrammeStatus } from '../events/event.terms';
import { EventConnectionType } from '../events/event.type';
import type { Event } from '../events/event.entity';
import { EventListArgs } from '../listing/event-list.graphql';
import { listEvents } from '../listing/event-lists.queries';
import { personById } from '../people/people.queries';
import { createEventPerson, updateEventPerson } from '../people/save-person';
import { canReadProgrammes, toEventViewer } from '../programmes.policy';
import {
  CreateEventPersonInput,
  CreateEventPersonPayload,
  CreateProgrammeInput,
  CreateProgrammePayload,
  UpdateEventPersonInput,
  UpdateEventPersonPayload,
  UpdateProgrammeInput,
  UpdateProgrammePayload,
} from './programme-inputs.type';
import { ProgrammeType } from './programme.type';
import { programmeById, programmesIn } from './programmes.queries';
import { createProgramme, updateProgramme } from './save-programme';

/** Writes programmes, and people who make events. */
@Resolver()
export class ProgrammeMutations {
  constructor(private readonly deps: ProgrammesDeps) {}

  @Access({ staff: 'programmes.write' })
  @Mutation(() => CreateProgrammePayload, { description: 'Creates a programme.' })
  async createProgramme(
    @Arg('input', () => CreateProgrammeInput, { description: 'The programme.' }) input: CreateProgrammeInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CreateProgrammePayload>> {
    return programmePayload(context, await createProgramme(this.deps, context.actor, input));
  }

  @Access({ staff: 'programmes.write' })
  @Mutation(() => UpdateProgrammePayload, { description: 'Changes a programme.' })
  async updateProgramme(
    @Arg('input', () => UpdateProgrammeInput, { description: 'The change.' }) input: UpdateProgrammeInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof UpdateProgrammePayload>> {
    return programmePayload(context, await updateProgramme(this.deps, context.actor, input));
  }

  @Access({ staff: 'programmes.write' })
  @Mutation(() => CreateEventPersonPayload, {
    description: 'Creates somebody who makes events; namesakes are allowed.',
  })
  async createEventPerson(
    @Arg('input', () => CreateEventPersonInput, { description: 'The person.' }) input: CreateEventPersonInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CreateEventPersonPayload>> {
    return personPayload(context, await createEventPerson(this.deps, context.actor, input));
  }

  @Access({ staff: 'programmes.write' })
  @Mutation(() => UpdateEventPersonPayload, { description: 'Changes somebody who makes events.' })
  async updateEventPerson(
    @Arg('input', () => UpdateEventPersonInput, { description: 'The change.' }) input: UpdateEventPersonInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof UpdateEventPersonPayload>> {
    return personPayload(context, await updateEventPerson(this.deps, context.actor, input));
  }
}

async function programmePayload(context: Context, result: Result<{ programmeId: string }, Refusal>) {
  if (!result.ok) return { programme: null, userErrors: toUserErrors(result.refusals, context.locale) };
  return {
    programme: await context
      .loader(programmeById)
      .clear(result.value.programmeId)
      .load(result.value.programmeId),
    userErrors: [],
  };
}

async function personPayload(context: Context, result: Result<{ personId: string }, Refusal>) {
  if (!result.ok) return { person: null, userErrors: toUserErrors(result.refusals, context.locale) };
  return {
    person: await context.loader(personById).clear(result.value.personId).load(result.value.personId),
    userErrors: [],
  };
}

/** Gives a programme back if the caller may see it; null otherwise. */
export function programmeIfVisible(
  context: Pick<Context, 'actor'>,
  programme: Programme | null,
): Programme | null {
  return programme?.status === 'PUBLISHED' || canReadProgrammes(context.actor) ? programme : null;
}

/** Finds a programme that the caller may see; null otherwise. */
export async function programmeForViewer(context: Context, id: string): Promise<Programme | null> {
  return programmeIfVisible(context, await context.loader(programmeById).load(id));
}

/** Reads programmes. */
@Resolver(() => ProgrammeType)
export class ProgrammeResolver {
  @Access({ public: true })
  @Query(() => [ProgrammeType], {
    description: 'Programmes in their order, at most 200. The public sees published ones only.',
  })
  programmes(
    @Arg('statuses', () => [ProgrammeStatusEnum], {
      nullable: true,
      description: 'In these states; published ones unless given.',
    })
    statuses: ProgrammeStatus[] | null,
    @Ctx() context: Context,
  ): Promise<Programme[]> {
    const wanted =
      canReadProgrammes(context.actor) && statuses && statuses.length > 0
        ? statuses
        : (['PUBLISHED'] as const);
    return programmesIn(context.db, wanted);
  }

  @Access({ public: true })
  @Query(() => ProgrammeType, {
    nullable: true,
    description: 'A programme by id; null if there is none or you may not see it.',
  })
  programme(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<Programme | null> {
    return programmeForViewer(context, id);
  }

  @FieldResolver(() => EventConnectionType, {
    description: 'Its events, the first to begin in front unless ordered.',
  })
  events(
    @Root() programme: Programme,
    @Args(() => EventListArgs) { filter, orderBy, ...page }: EventListArgs,
    @Ctx() context: Context,
  ): Promise<Page<Event>> {
    return listEvents(context.db, toEventViewer(context), {
      filter: { ...filter, programmeId: programme.id },
      page: pageRequest(page),
      order: orderBy,
    });
  }

  @FieldResolver(() => [EventPartnerType], { description: 'Who holds it together with the library.' })
  partners(@Root() programme: Programme, @Ctx() context: Context): Promise<EventPartner[]> {
    return context.loader(partnersByProgramme).load(programme.id);
  }

  @FieldResolver(() => EventPictureType, {
    nullable: true,
    description: 'The poster that was uploaded; null if the portal is to draw one.',
  })
  poster(@Root() programme: Programme, @Ctx() context: Context): Promise<EventPictureType | null> {
    return loadEventPicture(context, programme.posterUploadId);
  }
}
