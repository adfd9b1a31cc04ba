import { addDays, toInstant } from '../../../shared/civil-date';
import { ok } from '../../../shared/result';
import type { SampleMoment } from '../../../shared/seeded-ids';
import { seededIds } from '../../../shared/seeded-ids';
import type { ComputerSession } from '../computers/computer-session.entity';
import { insertComputerSession } from '../computers/computers.queries';
import type { InternetDeps } from '../deps';

/** When guests sat down yesterday, for how many minutes, and of which age group. */
const YESTERDAY = [
  { time: '08:10', minutes: 60, ageBand: 'ADULT' },
  { time: '08:40', minutes: 35, ageBand: 'ELDER' },
  { time: '09:30', minutes: 75, ageBand: 'TEEN' },
  { time: '10:15', minutes: 60, ageBand: 'CHILD' },
  { time: '13:05', minutes: 50, ageBand: 'TEEN' },
  { time: '14:20', minutes: 90, ageBand: 'ADULT' },
  { time: '15:00', minutes: 45, ageBand: 'TEEN' },
] as const;

/**
 * Makes up who was at the computers yesterday, and one who is there today. Today's lasts until midnight, so that it is
 * open at whatever hour the sample is looked at.
 */
export async function seedSampleComputers(deps: InternetDeps, moment: SampleMoment): Promise<number> {
  const items = await deps.db.query<{ id: string; branch_id: string }>(
    "SELECT id, branch_id FROM space_item WHERE is_sample = 1 AND kind = 'COMPUTER' ORDER BY position, id LIMIT 20",
  );
  const [first] = items;
  const last = items.at(-1);
  if (!first || !last) return 0;
  const newId = seededIds(moment, 'computers/');
  const day = addDays(moment.today, -1);
  const past = YESTERDAY.map(({ time, minutes, ageBand }, index): ComputerSession => {
    const { id: itemId, branch_id: branchId } = items[index] ?? first;
    const startedAt = toInstant(day, time);
    const endsAt = new Date(startedAt.getTime() + minutes * 60_000);
    return {
      ...guestAt(newId('cps', startedAt), { itemId, branchId }),
      ageBand,
      startedAt,
      startedOn: day,
      endsAt,
      endedAt: endsAt,
      endReason: 'SIGNED_OUT',
      seconds: minutes * 60,
    };
  });
  const startedAt = toInstant(moment.today, '07:30');
  const open: ComputerSession = {
    ...guestAt(newId('cps', startedAt), { itemId: last.id, branchId: last.branch_id }),
    openItemId: last.id,
    startedAt,
    startedOn: moment.today,
    endsAt: toInstant(addDays(moment.today, 1)),
  };
  await deps.db.transaction(async (tx) => {
    for (const session of [...past, open]) await insertComputerSession(tx, session);
    return ok(null);
  });
  return past.length + 1;
}

function guestAt(id: string, { itemId, branchId }: Pick<ComputerSession, 'itemId' | 'branchId'>) {
  return {
    id,
    itemId,
    branchId,
    memberId: null,
    voucherId: null,
    openItemId: null,
    openMemberId: null,
    openVoucherId: null,
    ageBand: null,
    extensions: 0,
    endedAt: null,
    endReason: null,
    seconds: 0,
    startedBy: 'system:sample',
    isSample: true,
  };
}
