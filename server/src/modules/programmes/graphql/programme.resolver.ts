import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Page } from '../../../platform/graphql/connection';
import { pageRequest } from '../../../platform/graphql/connection';
import type { Context } from '../../../platform/graphql/context';
import { listEvents } from '../data/event-lists';
import type { EventPartner } from '../data/event-parts';
import { partnersByProgramme } from '../data/event-parts';
import type { Event } from '../data/events';
import type { Programme } from '../data/programmes';
import { programmeById, programmesIn } from '../data/programmes';
import type { ProgrammeStatus } from '../domain/event-terms';
import { canReadProgrammes, viewerOf } from '../programmes.policy';
import { EventListArgs } from './event-filter.inputs';
import { EventPartnerType, EventPictureType } from './event-parts.type';
import { EventConnectionType } from './event.type';
import { pictureOf } from './picture-of';
import { ProgrammeType } from './programme.type';
import { ProgrammeStatusEnum } from './terms';

/** Gives a programme back if the caller may see it; null otherwise. */
export function ifShown(context: Pick<Context, 'actor'>, programme: Programme | null): Programme | null {
  return programme?.status === 'PUBLISHED' || canReadProgrammes(context.actor) ? programme : null;
}

/** Finds a programme that the caller may see; null otherwise. */
export async function programmeForViewer(context: Context, id: string): Promise<Programme | null> {
  return ifShown(context, await context.loader(programmeById).load(id));
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
    return listEvents(context.db, viewerOf(context), {
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
    return pictureOf(context, programme.posterUploadId);
  }
}
