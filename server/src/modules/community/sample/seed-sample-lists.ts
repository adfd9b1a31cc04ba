import { sqlInstant } from '../../../platform/db/columns';
import { insertRows } from '../../../platform/db/write-rows';
import { addDays, toInstant } from '../../../shared/civil-date';
import { ok } from '../../../shared/result';
import type { SampleMoment } from '../../../shared/seeded-ids';
import { seededIds } from '../../../shared/seeded-ids';
import type { CommunityDeps } from '../deps';
import type { SampleList } from './sample-lists';
import { SAMPLE_LISTS, WAITING_LIST } from './sample-lists';

const APART = 11;
const EVERY_THIRD = 3;
const ADULT = 18;

type Rows = { readonly list: object; readonly titles: readonly object[] };

/**
 * Makes up lists that readers share with everybody, and one that waits for staff. The same seed and day give
 * the same rows.
 */
export async function seedSampleLists(
  { db }: Pick<CommunityDeps, 'db'>,
  moment: SampleMoment,
): Promise<number> {
  const born = `${Number(moment.today.slice(0, 4)) - ADULT}${moment.today.slice(4)}`;
  const lists = [...SAMPLE_LISTS, WAITING_LIST];
  const people = await db.query<{ id: string }>(
    'SELECT id FROM member WHERE is_sample = 1 AND is_active = 1 AND birth_date < ? ORDER BY id DESC LIMIT ?',
    [born, lists.length],
  );
  const newId = seededIds(moment, 'lists/');
  const made: Rows[] = [];
  for (const [nth, list] of lists.entries()) {
    const titles = await titlesOfClass(db, list);
    const owner = people[nth]?.id;
    if (owner === undefined || titles.length === 0) continue;
    const at = toInstant(addDays(moment.today, -1 - nth * APART), '19:20');
    const id = newId('rls', at);
    made.push({
      list: rowOf(list, { id, owner, at, nth }),
      titles: titles.map((titleId, place) => ({
        list_id: id,
        title_id: titleId,
        created_at: sqlInstant(new Date(at.getTime() + place * 60_000)),
      })),
    });
  }
  await db.transaction(async (tx) => {
    await insertRows(
      tx,
      'reading_list',
      made.map(({ list }) => list),
    );
    return ok(
      await insertRows(
        tx,
        'reading_list_title',
        made.flatMap(({ titles }) => titles),
      ),
    );
  });
  return made.length;
}

async function titlesOfClass(db: CommunityDeps['db'], { classes, count }: SampleList): Promise<string[]> {
  const rows = await db.query<{ id: string }>(
    'SELECT id FROM title WHERE is_sample = 1 AND class_number LIKE ? ORDER BY id LIMIT ?',
    [`${classes}%`, count],
  );
  return rows.map(({ id }) => id);
}

function rowOf(
  list: SampleList,
  { id, owner, at, nth }: { id: string; owner: string; at: Date; nth: number },
): object {
  const isWaiting = list === WAITING_LIST;
  return {
    id,
    member_id: owner,
    name: list.name,
    description: list.description,
    visibility: 'PUBLIC',
    is_named: Number(nth % EVERY_THIRD !== 0),
    status: isWaiting ? 'PENDING' : 'PUBLISHED',
    refusal_reason: null,
    decided_by: isWaiting ? null : 'system:sample',
    created_at: sqlInstant(at),
    version: 1,
  };
}
