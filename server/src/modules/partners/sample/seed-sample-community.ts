import type { Actor } from '../../../platform/auth/actor';
import { insertRows } from '../../../platform/db/write-rows';
import type { CivilDate } from '../../../shared/civil-date';
import { addDays, toInstant } from '../../../shared/civil-date';
import { ok } from '../../../shared/result';
import { communityMemberTable } from '../communities/communities.queries';
import { createCommunityMeeting } from '../communities/save-community';
import type { PartnersDeps } from '../deps';

const ACTOR: Actor = { kind: 'system', name: 'sample' };
const MEETINGS = 3;
const PEOPLE = 14;

/** Gives a made-up community people and its next meetings, each with a title to read. */
export async function seedCommunity(deps: PartnersDeps, partnerId: string, today: CivilDate): Promise<void> {
  const titles = await deps.db.query<{ id: string }>(
    `SELECT id FROM title WHERE is_sample = 1 AND audience = 'ADULTS' ORDER BY title_sort, id LIMIT ${MEETINGS}`,
  );
  for (let place = 0; place < MEETINGS; place++) {
    const made = await createCommunityMeeting(deps, ACTOR, {
      partnerId,
      meeting: {
        startsAt: toInstant(addDays(today, 5 + place * 28), '19:00'),
        place: 'Ruang Diskusi',
        titleId: titles[place]?.id ?? null,
      },
    });
    if (!made.ok) throw new Error(`A sample meeting was refused: ${JSON.stringify(made.refusals)}`);
  }
  const people = await deps.db.query<{ id: string }>(
    `SELECT id FROM member WHERE is_sample = 1 AND is_active = 1 AND guardian_id IS NULL AND birth_date < '2000-01-01' ORDER BY id LIMIT ${PEOPLE}`,
  );
  const joinedAt = deps.clock.now();
  const rows = people.map(({ id }) => communityMemberTable.write({ memberId: id, partnerId, joinedAt }));
  await deps.db.transaction(async (tx) => ok(await insertRows(tx, communityMemberTable.name, rows)));
}
