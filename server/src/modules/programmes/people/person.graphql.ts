import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Page } from '../../../platform/graphql/connection';
import { PageArgs, pageRequest } from '../../../platform/graphql/connection';
import type { Context } from '../../../platform/graphql/context';
import { LocalizedTextType } from '../../../platform/graphql/localized-text';
import type { LocalizedText } from '../../../shared/locale';
import { listEvents } from '../listing/event-lists.queries';
import type { Event } from '../events/event.entity';
import type { EventPerson } from './event-person.entity';
import { listPeople, personById } from './people.queries';
import { canReadProgrammes, toEventViewer } from '../programmes.policy';
import { EventListArgs } from '../listing/event-list.graphql';
import { EventPictureType } from '../event-parts/event-parts.type';
import { EventConnectionType } from '../events/event.type';
import { loadEventPicture } from '../events/event-picture.graphql';
import { EventPersonConnectionType, EventPersonType } from '../programmes/programme.type';

/** Gives a person back if they have a page or the caller is staff; null otherwise. */
export function personIfVisible(
  context: Pick<Context, 'actor'>,
  person: EventPerson | null,
): EventPerson | null {
  return person?.isPublic || canReadProgrammes(context.actor) ? person : null;
}

/**
 * Reads people who make events. Of those without a page, others learn the name on the poster and nothing
 * else.
 */
@Resolver(() => EventPersonType)
export class PersonResolver {
  @Access({ public: true })
  @Query(() => EventPersonType, {
    nullable: true,
    description: 'A person by id; null if there is none or they have no page.',
  })
  async eventPerson(
    @Arg('id', () => ID, { description: 'Their id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<EventPerson | null> {
    return personIfVisible(context, await context.loader(personById).load(id));
  }

  @Access({ staff: 'programmes.read' })
  @Query(() => EventPersonConnectionType, { description: 'People by name, to choose from.' })
  eventPeople(
    @Arg('text', () => String, { nullable: true, description: 'The beginning of a word of the name.' })
    text: string | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Page<EventPerson>> {
    return listPeople(context.db, { text, page: pageRequest(args) });
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Path of their page in the portal, without language prefix; null if they have none.',
  })
  path(@Root() person: EventPerson): string | null {
    return person.isPublic ? person.path : null;
  }

  @FieldResolver(() => LocalizedTextType, {
    nullable: true,
    description: 'Who they are in a few words; null if they have no page.',
  })
  headline(@Root() person: EventPerson, @Ctx() context: Context): LocalizedText | null {
    return personIfVisible(context, person) === null ? null : person.headline;
  }

  @FieldResolver(() => LocalizedTextType, {
    nullable: true,
    description: 'Who they are, in paragraphs of plain text; null if they have no page.',
  })
  biography(@Root() person: EventPerson, @Ctx() context: Context): LocalizedText | null {
    return personIfVisible(context, person) === null ? null : person.biography;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Their page on the internet; null if they have no page here.',
  })
  website(@Root() person: EventPerson, @Ctx() context: Context): string | null {
    return personIfVisible(context, person) === null ? null : person.website;
  }

  @FieldResolver(() => EventPictureType, {
    nullable: true,
    description: 'Their photograph; null if there is none.',
  })
  photo(@Root() person: EventPerson, @Ctx() context: Context): Promise<EventPictureType | null> {
    return loadEventPicture(context, personIfVisible(context, person) === null ? null : person.photoUploadId);
  }

  @FieldResolver(() => EventConnectionType, {
    description: 'Events they make, the first to begin in front unless ordered.',
  })
  events(
    @Root() person: EventPerson,
    @Args(() => EventListArgs) { filter, orderBy, ...page }: EventListArgs,
    @Ctx() context: Context,
  ): Promise<Page<Event>> {
    return listEvents(context.db, toEventViewer(context), {
      filter: { ...filter, personId: person.id },
      page: pageRequest(page),
      order: orderBy,
    });
  }
}
