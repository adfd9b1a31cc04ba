import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../../platform/auth/actor';
import type { Refusal } from '../../../../platform/graphql/errors/user-error';
import type { Result } from '../../../../shared/result';
import { fail, ok } from '../../../../shared/result';
import type { PupilList, PupilListSource } from '../../../partners';
import { readPartner, readPupilList, withoutOtherSchools } from '../../../partners';
import type { CirculationDeps } from '../../deps';
import { changeOpenSet, writeSet } from '../change-class-set';
import type { ClassSet } from '../class-set.entity';
import { listPupils, writePupils } from '../class-set-copies.queries';
import type { RenamedPupil } from './match-pupils.rules';
import { matchPupils } from './match-pupils.rules';
import { NO_CLASS_SET } from '../class-set-refusals';
import { MOST_PUPILS } from '../class-set.terms';
import { readClassSet } from '../class-sets.queries';

/** The pupils of a class, as the school brings them. */
export type ReplacePupilsRequest = PupilListSource & {
  readonly id: string;
  readonly idempotencyKey?: string | null;
};

/** What was read of a list of pupils, and whose line bears another name now. */
export type ReplacedPupils = {
  readonly classSetId: string;
  readonly list: PupilList;
  readonly renamed: readonly RenamedPupil[];
};

/**
 * Replaces the pupils of a class set by those of a list. Rows of which the pupil is not clear are answered one by
 * one and the others are taken, and nobody is taken off the list then; who keeps a name, or else a number in the
 * register, keeps the copy.
 */
export async function replaceClassSetPupils(
  deps: CirculationDeps,
  actor: Actor,
  request: ReplacePupilsRequest,
): Promise<Result<ReplacedPupils, Refusal>> {
  const seen = await readClassSet(deps.db.read, request.id);
  if (!seen) return fail(NO_CLASS_SET);
  const read = await readPupilList(request, { className: seen.className, mostPupils: MOST_PUPILS });
  if (!read.ok) return read;
  const list = await ofOwnSchool(deps, read.value, seen);
  let renamed: readonly RenamedPupil[] = [];
  const written = await changeOpenSet(
    deps,
    actor,
    // Names stay out of the record of requests.
    { operation: 'replaceClassSetPupils', request: { id: request.id } },
    async (tx, set) => {
      renamed = list.pupils.length > 0 ? await write(deps, tx, set, list) : [];
      return ok(await writeSet(deps, tx, set, {}));
    },
  );
  return written.ok ? ok({ classSetId: written.value.classSetId, list, renamed }) : written;
}

async function ofOwnSchool(
  { db }: CirculationDeps,
  list: PupilList,
  { partnerId }: ClassSet,
): Promise<PupilList> {
  const namesSchools = [...list.rows.values()].some(({ npsn }) => npsn !== null);
  return namesSchools
    ? withoutOtherSchools(list, (await readPartner(db.read, partnerId))?.npsn ?? null)
    : list;
}

async function write(
  { newId, clock }: CirculationDeps,
  tx: EntityManager,
  { id: classSetId }: ClassSet,
  { pupils, rejected }: PupilList,
): Promise<readonly RenamedPupil[]> {
  // While rows of the list are not clear, somebody who is missing may be one of them.
  const match = matchPupils(await listPupils(tx, classSetId), pupils, { keepsUnlisted: rejected.length > 0 });
  await writePupils(tx, {
    kept: match.kept,
    added: match.added.map((pupil) => ({ ...pupil, id: newId('kpl', clock.now()), classSetId })),
    gone: match.gone,
  });
  return match.renamed;
}
