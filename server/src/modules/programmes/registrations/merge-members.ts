import type { EntityManager } from 'typeorm';

import type { Message } from '../../../platform/i18n/message';
import type { MergedPair } from '../../../platform/personal-data/personal-table';
import { textIn } from '../../../shared/locale';
import { listSharedEvents } from './merge-members.queries';

/** Sessions where both cards have a place: staff decide which registration goes. */
export async function listPlaceObstacles(tx: EntityManager, pair: MergedPair): Promise<Message[]> {
  return (await listSharedEvents(tx, pair)).map((name) => ({
    ID: `Kedua kartu terdaftar pada sesi yang sama dari “${textIn(name, 'ID')}”. Batalkan salah satu pendaftarannya dahulu.`,
    EN: `Both cards are registered for the same session of “${textIn(name, 'EN')}”. Cancel one of the registrations first.`,
  }));
}
