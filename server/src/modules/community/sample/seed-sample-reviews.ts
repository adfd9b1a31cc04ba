import { sqlInstant } from '../../../platform/db/columns';
import { insertRows } from '../../../platform/db/write-rows';
import type { SeededRandom } from '../../../shared/seeded-random';
import { seededRandom } from '../../../shared/seeded-random';
import { addDays, toInstant } from '../../../shared/civil-date';
import { ok } from '../../../shared/result';
import type { SampleMoment } from '../../../shared/seeded-ids';
import { seededIds } from '../../../shared/seeded-ids';
import type { CommunityDeps } from '../deps';
import { SAMPLE_OPINIONS, SAMPLE_WAITING } from './sample-opinions';

const RATED_TITLES = 36;
const MOST_OF_TITLE = 9;
const DAYS_BACK = 120;
const SPREAD = 7;

type Maker = {
  readonly newId: ReturnType<typeof seededIds>;
  readonly chance: SeededRandom;
  readonly today: string;
};

/**
 * Makes up what readers think of some of the titles they borrow most, and a few reviews that wait for staff.
 * The same seed and day give the same rows.
 */
export async function seedSampleReviews(
  { db }: Pick<CommunityDeps, 'db'>,
  moment: SampleMoment,
): Promise<number> {
  const titles = await db.query<{ id: string }>(
    'SELECT c.title_id AS id FROM loan l JOIN copy c ON c.id = l.copy_id WHERE l.is_sample = 1 GROUP BY c.title_id ORDER BY COUNT(*) DESC, c.title_id LIMIT ?',
    [RATED_TITLES],
  );
  const people = await db.query<{ id: string }>(
    'SELECT id FROM member WHERE is_sample = 1 AND is_active = 1 AND birth_date < ? ORDER BY id LIMIT 200',
    [`${Number(moment.today.slice(0, 4)) - 18}${moment.today.slice(4)}`],
  );
  if (titles.length === 0 || people.length < MOST_OF_TITLE + SAMPLE_WAITING.length) return 0;
  const maker: Maker = {
    newId: seededIds(moment, 'reviews/'),
    chance: seededRandom(`${moment.seed}/reviews`),
    today: moment.today,
  };
  const rows = titles.flatMap(({ id }, place) =>
    Array.from({ length: Math.max(1, MOST_OF_TITLE - Math.floor(place / 4)) }, (_, nth) =>
      publishedRow(maker, SAMPLE_OPINIONS[(place * SPREAD + nth) % SAMPLE_OPINIONS.length] ?? [4, null], {
        titleId: id,
        memberId: people[(place * SPREAD + nth) % people.length]?.id ?? '',
      }),
    ),
  );
  const waiting = SAMPLE_WAITING.map((opinion, nth) =>
    waitingRow(maker, opinion, {
      titleId: titles[nth]?.id ?? '',
      memberId: people[(nth * SPREAD + MOST_OF_TITLE) % people.length]?.id ?? '',
    }),
  );
  await db.transaction(async (tx) => ok(await insertRows(tx, 'review', [...rows, ...waiting])));
  return rows.length + waiting.length;
}

type Whose = { readonly titleId: string; readonly memberId: string };

/** Words stand beside a title once: opinions are taken in turn. */
function publishedRow(
  { newId, chance, today }: Maker,
  [rating, text]: (typeof SAMPLE_OPINIONS)[number],
  whose: Whose,
): object {
  const at = toInstant(
    addDays(today, -chance.whole(2, DAYS_BACK)),
    `${String(chance.whole(8, 20)).padStart(2, '0')}:15`,
  );
  return rowOf(
    { id: newId('rvw', at), rating, text, at, isNamed: chance.isIn(0.6), status: 'PUBLISHED' },
    whose,
  );
}

function waitingRow(
  { newId, today }: Maker,
  [rating, text]: (typeof SAMPLE_WAITING)[number],
  whose: Whose,
): object {
  const at = toInstant(addDays(today, -1), '19:40');
  return rowOf({ id: newId('rvw', at), rating, text, at, isNamed: true, status: 'PENDING' }, whose);
}

function rowOf(
  {
    id,
    rating,
    text,
    at,
    isNamed,
    status,
  }: { id: string; rating: number; text: string | null; at: Date; isNamed: boolean; status: string },
  { titleId, memberId }: Whose,
): object {
  const isRead = status === 'PUBLISHED' && text !== null;
  return {
    id,
    title_id: titleId,
    member_id: memberId,
    rating,
    review_text: text,
    is_named: Number(isNamed),
    status,
    refusal_reason: null,
    written_at: sqlInstant(at),
    decided_at: isRead ? sqlInstant(at) : null,
    decided_by: isRead ? 'system:sample' : null,
    version: 1,
  };
}
