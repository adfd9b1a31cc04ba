import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import { toCivilDate } from '../../../shared/civil-date';
import { ok } from '../../../shared/result';
import { addMonths } from '../../members';
import type { ShiftDeps } from '../sign-up/shift-deps';
import { deleteOffersBefore } from '../offers/offers.queries';
import { deleteLinksBefore } from './card-links.queries';
import { deleteAbsencesBefore } from './duty.queries';

/** A roster of the year before may still be asked about; nobody needs to know longer when somebody was absent. */
const KEPT_MONTHS = 12;
const OFFERS_KEPT_DAYS = 30;
/** Hours are signed off, and letters asked for, within a year and a little more. */
const LINKS_KEPT_DAYS = 400;
const AT_ONCE = 500;

/** Deletes offers of places in shifts a month after these began; tells how many. */
export async function forgetOffers({ db, clock }: ShiftDeps): Promise<number> {
  const before = new Date(clock.now().getTime() - OFFERS_KEPT_DAYS * 86_400_000);
  return deleteAll(db, (tx) => deleteOffersBefore(tx, { before, most: AT_ONCE }));
}

/** Deletes links to cards of accounts that are not active any more, and those that ended long ago; tells how many. */
export async function forgetCardLinks({ db, clock }: ShiftDeps): Promise<number> {
  const before = new Date(clock.now().getTime() - LINKS_KEPT_DAYS * 86_400_000);
  return deleteAll(db, (tx) => deleteLinksBefore(tx, { before, most: AT_ONCE }));
}

/** Deletes days of absence a year after their end; tells how many. */
export async function forgetAbsences({ db, clock }: ShiftDeps): Promise<number> {
  const before = addMonths(toCivilDate(clock.now()), -KEPT_MONTHS);
  return deleteAll(db, (tx) => deleteAbsencesBefore(tx, { before, most: AT_ONCE }));
}

async function deleteAll(db: Database, deleteSome: (tx: EntityManager) => Promise<number>): Promise<number> {
  let gone = 0;
  for (let last = AT_ONCE; last === AT_ONCE; gone += last) {
    const done = await db.transaction(async (tx) => ok({ count: await deleteSome(tx) }), { skipAudit: true });
    last = done.ok ? done.value.count : 0;
  }
  return gone;
}
