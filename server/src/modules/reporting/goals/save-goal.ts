import type { Database } from '../../../platform/db/database';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { NewId } from '../../../shared/id';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { say } from '../words/say';
import type { GoalFacts, ProgrammeGoal } from './goals.queries';
import {
  deleteGoalRow,
  insertGoal,
  listKnownProgrammes,
  readGoalVersion,
  replaceGoalParts,
  updateGoal,
} from './goals.queries';

/** What goals are kept with. */
export type GoalDeps = { readonly db: Database; readonly newId: NewId };

/** A goal as entered; without an id it is new. */
export type EnteredGoal = GoalFacts &
  Pick<ProgrammeGoal, 'targets' | 'programmeIds'> & {
    readonly id: string | null;
    readonly version: number | null;
  };

const LONGEST_NAME = 300;
const MOST_TARGET = 1_000_000_000;

/**
 * Keeps a goal with its targets and programmes. Refuses a goal without a name, targets that are no numbers or
 * stand twice, programmes that do not exist, and a version that somebody else has changed.
 */
export async function saveGoal(
  { db, newId }: GoalDeps,
  entered: EnteredGoal,
): Promise<Result<{ readonly goalId: string }, Refusal>> {
  const refusals = goalRefusals(entered);
  if (refusals.length > 0) return { ok: false, refusals };
  const { id, version, targets, programmeIds, ...facts } = entered;
  const named = {
    ...facts,
    nameIndonesian: facts.nameIndonesian.trim(),
    nameEnglish: facts.nameEnglish?.trim() === '' ? null : (facts.nameEnglish?.trim() ?? null),
  };
  const goalId = id ?? newId('gol');
  return db.transaction(async (tx): Promise<Result<{ readonly goalId: string }, Refusal>> => {
    const known = await listKnownProgrammes(tx);
    if (programmeIds.some((programmeId) => !known.has(programmeId)))
      return fail({ code: 'NOT_FOUND', field: ['programmeIds'], message: say('goal.noProgramme') });
    if (id === null) await insertGoal(tx, goalId, named);
    else {
      const current = await readGoalVersion(tx, id);
      if (current === null) return fail({ code: 'NOT_FOUND', field: ['id'], message: say('goal.gone') });
      if (current !== version)
        return fail({ code: 'STALE_VERSION', field: ['version'], message: say('goal.stale') });
      await updateGoal(tx, id, { ...named, version: current });
    }
    await replaceGoalParts(tx, goalId, { targets, programmeIds });
    return ok({ goalId });
  });
}

/** Deletes a goal. Its programmes stay, without a goal. */
export async function deleteGoal(
  { db }: GoalDeps,
  id: string,
): Promise<Result<{ readonly goalId: string }, Refusal>> {
  return db.transaction(async (tx) => {
    if ((await readGoalVersion(tx, id)) === null)
      return fail({ code: 'NOT_FOUND', field: ['id'], message: say('goal.gone') });
    await deleteGoalRow(tx, id);
    return ok({ goalId: id });
  });
}

function goalRefusals({ nameIndonesian, nameEnglish, targets }: EnteredGoal): Refusal[] {
  const refusals: Refusal[] = [];
  if (nameIndonesian.trim() === '')
    refusals.push({ code: 'REQUIRED', field: ['nameIndonesian'], message: say('goal.noName') });
  if (nameIndonesian.length > LONGEST_NAME || (nameEnglish?.length ?? 0) > LONGEST_NAME)
    refusals.push({
      code: 'TOO_LONG',
      field: ['nameIndonesian'],
      message: say('goal.tooLong', { most: LONGEST_NAME }),
    });
  if (new Set(targets.map(({ year }) => year)).size < targets.length)
    refusals.push({ code: 'INVALID', field: ['targets'], message: say('goal.twice') });
  if (targets.some(({ year, target }) => year < 2000 || year > 2100 || target < 1 || target > MOST_TARGET))
    refusals.push({ code: 'INVALID', field: ['targets'], message: say('goal.noNumber') });
  return refusals;
}
