import { toInstant } from '../../../lib/booking/booking';
import type { TimeChoice } from './free-times';
import type { ShownSpace, Target } from './shown-space';

/** What is asked for and when, as the API takes it. */
export type Wish = {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly itemId?: string;
  readonly itemKind?: ShownSpace['items'][number]['kind'];
};

/** A chosen time as instants. */
export function instants({ day, from, to }: TimeChoice): Pick<Wish, 'startsAt' | 'endsAt'> {
  return { startsAt: toInstant(day, from) ?? '', endsAt: toInstant(day, to) ?? '' };
}

/** What of the space is wanted: all of it, one thing, or any of a kind. */
export function wanted(target: Target): Pick<Wish, 'itemId' | 'itemKind'> {
  if (target.as === 'space') return {};
  return target.as === 'item' ? { itemId: target.id } : { itemKind: target.kind };
}
