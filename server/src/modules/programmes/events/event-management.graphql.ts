import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';

import type { Permission } from '../../../platform/auth/permission.terms';
import { holdsAt } from '../../../platform/auth/rights';
import type { Context } from '../../../platform/graphql/context';
import { PermissionEnum } from '../../../platform/graphql/permission-enum';
import { EventStatusEnum } from '../enums.graphql';
import { canReadProgrammes } from '../programmes.policy';
import { EventManagementType } from './event-management.type';
import { nextStatuses } from './event-status.rules';
import type { Event } from './event.entity';
import type { EventStatus } from './event.terms';
import { EventType } from './event.type';
import { eventById } from './events.queries';
import { isVisitById } from '../proposals/visit-events.queries';

/** Shows staff what they manage about an event. */
@Resolver(() => EventType)
export class EventForStaffResolver {
  @FieldResolver(() => EventManagementType, {
    nullable: true,
    description: 'What staff know of it; null to anybody without `programmes.read`.',
  })
  management(@Root() event: Event, @Ctx() { actor }: Context): Event | null {
    return canReadProgrammes(actor) ? event : null;
  }
}

/** Shows what staff manage about an event. */
@Resolver(() => EventManagementType)
export class EventManagementResolver {
  @FieldResolver(() => Date, {
    nullable: true,
    description: 'When registration closes as staff decided; null if it follows the sessions.',
  })
  decidedClosing(@Root() event: Event): Date | null {
    return event.registrationClosesAt;
  }

  @FieldResolver(() => [EventStatusEnum], {
    description: 'States that may follow, whether you may set them or not.',
  })
  async nextStatuses(
    @Root() { id, status }: Event,
    @Ctx() { loader }: Context,
  ): Promise<readonly EventStatus[]> {
    return nextStatuses(status, await loader(isVisitById).load(id));
  }

  @FieldResolver(() => [PermissionEnum], {
    description: 'Permissions of the module `programmes` that you hold where this event is.',
  })
  heldPermissions(@Root() event: Event, @Ctx() { actor }: Context): readonly Permission[] {
    return actor.kind === 'staff'
      ? [...actor.permissions]
          .filter((name) => name.startsWith('programmes.') && holdsAt(actor, name, event.branchId))
          .sort()
      : [];
  }

  @FieldResolver(() => EventType, {
    nullable: true,
    description: 'The event it was made from; null if from none.',
  })
  async copiedFrom(@Root() event: Event, @Ctx() context: Context): Promise<Event | null> {
    return event.copiedFromId === null ? null : context.loader(eventById).load(event.copiedFromId);
  }
}
