import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import type { EntityRow } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { insertRows, updateRow } from '../../../platform/db/write-rows';
import { GoalProgrammeEntity, GoalTargetEntity, ProgrammeGoalEntity } from './goal.entity';

const goals = table(ProgrammeGoalEntity);
const targets = table(GoalTargetEntity);
const links = table(GoalProgrammeEntity);

/** A goal with its yearly targets and the programmes that hang on it. */
export type ProgrammeGoal = EntityRow<ProgrammeGoalEntity> & {
  readonly targets: readonly { readonly year: number; readonly target: number }[];
  readonly programmeIds: readonly string[];
};

/** Lists all goals in their order; a city has a few dozen. */
export async function listGoals(db: Database): Promise<ProgrammeGoal[]> {
  const rows = await goals.list(db, 'ORDER BY position, id LIMIT 200', []);
  const [someTargets, someLinks] = await Promise.all([
    targets.list(db, 'ORDER BY goal_id, target_year LIMIT 5000', []),
    links.list(db, 'ORDER BY programme_id LIMIT 5000', []),
  ]);
  return rows.map((goal) => ({
    ...goal,
    targets: someTargets
      .filter(({ goalId }) => goalId === goal.id)
      .map(({ targetYear, target }) => ({ year: targetYear, target })),
    programmeIds: someLinks.filter(({ goalId }) => goalId === goal.id).map(({ programmeId }) => programmeId),
  }));
}

/** Reads the version of a goal inside a unit; null if it is gone. */
export async function readGoalVersion(tx: EntityManager, id: string): Promise<number | null> {
  return (await goals.first(tx, 'WHERE id = ?', [id]))?.version ?? null;
}

/** Tells which of some programmes exist. */
export async function listKnownProgrammes(tx: EntityManager): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ id: string }[]>('SELECT id FROM programme ORDER BY id LIMIT 5000');
  return new Set(rows.map(({ id }) => id));
}

/** What a goal is, without its targets and programmes. */
export type GoalFacts = Pick<
  EntityRow<ProgrammeGoalEntity>,
  'source' | 'nameIndonesian' | 'nameEnglish' | 'measure'
>;

/** Writes a new goal behind the others. */
export async function insertGoal(tx: EntityManager, id: string, facts: GoalFacts): Promise<void> {
  const [row] = await tx.query<{ last: number | null }[]>('SELECT MAX(position) AS last FROM programme_goal');
  await insertRows(tx, goals.name, [
    goals.write({ ...facts, id, position: Number(row?.last ?? -1) + 1, isSample: false, version: 1 }),
  ]);
}

/** Changes a goal. */
export async function updateGoal(
  tx: EntityManager,
  id: string,
  { version, ...facts }: GoalFacts & { readonly version: number },
): Promise<void> {
  await updateRow(tx, goals.name, id, goals.write({ ...facts, version: version + 1 }));
}

/** Replaces the targets of a goal and the programmes that hang on it; they leave the goal they hung on. */
export async function replaceGoalParts(
  tx: EntityManager,
  id: string,
  parts: Pick<ProgrammeGoal, 'targets' | 'programmeIds'>,
): Promise<void> {
  await tx.query('DELETE FROM goal_target WHERE goal_id = ?', [id]);
  await insertRows(
    tx,
    targets.name,
    parts.targets.map(({ year, target }) => targets.write({ goalId: id, targetYear: year, target })),
  );
  await tx.query('DELETE FROM goal_programme WHERE goal_id = ?', [id]);
  for (const programmeId of parts.programmeIds)
    await tx.query('DELETE FROM goal_programme WHERE programme_id = ?', [programmeId]);
  await insertRows(
    tx,
    links.name,
    parts.programmeIds.map((programmeId) => links.write({ programmeId, goalId: id })),
  );
}

/** Deletes a goal with its targets; its programmes stay. */
export async function deleteGoalRow(tx: EntityManager, id: string): Promise<void> {
  await tx.query('DELETE FROM programme_goal WHERE id = ?', [id]);
}
