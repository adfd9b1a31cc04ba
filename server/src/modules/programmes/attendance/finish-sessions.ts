import { recordEvents } from '../../../platform/outbox/record-event';
import { ok } from '../../../shared/result';
import { eventChanged } from '../programmes.events';
import type { ProgrammesDeps } from '../deps';
import {
  deleteNeeds,
  forgetNames,
  listEventsOver,
  listMissedPlaces,
  listNamedRegistrations,
  listNeedsOver,
  markEventDone,
  markPlacesMissed,
} from './finish-sessions.queries';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Phones that were offline have this long to bring their scans before anybody counts as not come. */
const NO_SHOW_AFTER_MS = 6 * HOUR_MS;
/** Names and contacts are kept this long after an event, for questions and certificates. */
const FORGET_AFTER_MS = 180 * DAY_MS;
/** Names of a group that a partner registered, as those of its class sets. */
const FORGET_GROUPS_AFTER_MS = 30 * DAY_MS;

/** Marks those who had a seat and did not come. A scan that arrives later takes it back. */
export async function markNoShows(deps: ProgrammesDeps): Promise<number> {
  const ids = await listMissedPlaces(deps.db, new Date(deps.clock.now().getTime() - NO_SHOW_AFTER_MS));
  if (ids.length > 0) await deps.db.transaction(async (tx) => ok(await markPlacesMissed(tx, ids)));
  return ids.length;
}

/**
 * Ends events whose last session is over, and deletes what was said about disabilities for events that nobody
 * will come to any more.
 */
export async function finishEvents(deps: ProgrammesDeps): Promise<number> {
  const now = deps.clock.now();
  const ids = await listEventsOver(deps.db, new Date(now.getTime() - NO_SHOW_AFTER_MS));
  for (const id of ids) {
    await deps.db.transaction(async (tx) => {
      await markEventDone(tx, id);
      await recordEvents(tx, [eventChanged(id)], now);
      return ok(null);
    });
  }
  await forgetSupportNeeds(deps);
  return ids.length;
}

/** Deletes what was said about disabilities once nobody needs it: the event is over, or was cancelled. */
async function forgetSupportNeeds(deps: ProgrammesDeps): Promise<void> {
  const ids = await listNeedsOver(deps.db);
  if (ids.length > 0) await deps.db.transaction(async (tx) => ok(await deleteNeeds(tx, ids)));
}

/**
 * Forgets who came to events that are long over, or whose dates were all called off long ago, and pupils of
 * partners after a month; age group, sex and kelurahan stay for statistics.
 */
export async function forgetRegistrants(deps: ProgrammesDeps): Promise<number> {
  const now = deps.clock.now().getTime();
  const ids = await listNamedRegistrations(deps.db, {
    before: new Date(now - FORGET_AFTER_MS),
    groupsBefore: new Date(now - FORGET_GROUPS_AFTER_MS),
  });
  if (ids.length > 0) await deps.db.transaction(async (tx) => ok(await forgetNames(tx, ids)));
  return ids.length;
}
