import type { Context } from '../../../platform/graphql/context';
import { nullUnlessVisible } from '../programmes.policy';
import type { Event } from './event.entity';
import { eventById } from './events.queries';

/** Reads events by id as far as the caller may see them; others fall away. */
export async function visibleEvents(context: Context, ids: readonly string[]): Promise<Event[]> {
  const events = await context.loader(eventById).loadMany(ids);
  return events.flatMap((event) => {
    const visible = event instanceof Error ? null : nullUnlessVisible(context, event);
    return visible === null ? [] : [visible];
  });
}
