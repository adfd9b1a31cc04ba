import type { EntityManager } from 'typeorm';

import { insertRows } from '../../../platform/db/write-rows';
import type { NewId } from '../../../shared/id';
import type { GoalMeasure, GoalSource } from '../goals/goal.terms';

type Sample = {
  readonly source: GoalSource;
  readonly id: string;
  readonly en: string;
  readonly measure: GoalMeasure;
  readonly target: number;
};

const GOALS: readonly Sample[] = [
  {
    source: 'RPJMD',
    id: 'Meningkatnya budaya literasi masyarakat (contoh)',
    en: 'A stronger culture of reading (sample)',
    measure: 'ATTENDANCES',
    target: 1_500,
  },
  {
    source: 'RENSTRA',
    id: 'Kegiatan literasi berbasis inklusi sosial terselenggara (contoh)',
    en: 'Literacy activities for social inclusion are held (sample)',
    measure: 'SESSIONS',
    target: 80,
  },
  {
    source: 'IKK',
    id: 'Pemanfaatan perpustakaan oleh masyarakat (contoh)',
    en: 'Use of the library by the people (sample)',
    measure: 'VISITS',
    target: 9_000,
  },
];

/** Writes made-up goals with targets of last year and this one, and hangs the programmes of the sample on them. */
export async function sampleGoals(
  tx: EntityManager,
  { newId, today }: { readonly newId: NewId; readonly today: string },
): Promise<void> {
  const year = Number(today.slice(0, 4));
  const goals = GOALS.map((goal) => ({ ...goal, goalId: newId('gol') }));
  await insertRows(
    tx,
    'programme_goal',
    goals.map(({ goalId, source, id, en, measure }, position) => ({
      id: goalId,
      source,
      name_id: id,
      name_en: en,
      measure,
      position,
      is_sample: 1,
    })),
  );
  await insertRows(
    tx,
    'goal_target',
    goals.flatMap(({ goalId, target }) => [
      { goal_id: goalId, target_year: year - 1, target: Math.round(target * 0.9) },
      { goal_id: goalId, target_year: year, target },
    ]),
  );
  const programmes = await tx.query<{ id: string }[]>(
    'SELECT id FROM programme WHERE is_sample = 1 ORDER BY position, id LIMIT 100',
  );
  await insertRows(
    tx,
    'goal_programme',
    programmes.map(({ id }, place) => ({ programme_id: id, goal_id: goals[place % 2]?.goalId ?? '' })),
  );
}
