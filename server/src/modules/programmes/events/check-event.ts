import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import { missingIds } from '../../../platform/db/missing-ids';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { CATALOGUE_NOUNS, uploadRefusal } from '../../catalogue';
import { invalid, notFound } from '../../../platform/validation/refusals';
import { SPACE_NOUN } from '../../spaces';
import type { PlaceKind } from './event.terms';
import type { EventDetails } from './read-event-details';
import type { SessionEntry } from '../sessions/plan-sessions';
import { PROGRAMME_NOUNS } from '../deps';
import { findBranchesOfSpaces } from '../sessions/session-conflicts.queries';
import { listSessionIds } from '../sessions/sessions.queries';
import { say } from '../words/say';

type Path = readonly string[];
type Plan = {
  readonly placeKind: PlaceKind;
  readonly branchId: string | null;
  readonly spaceId: string | null;
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
};

/** Finds references of an event that lead nowhere, and pictures that have not arrived. */
export async function referenceRefusals(
  db: Database,
  tx: EntityManager,
  details: EventDetails,
  path: Path,
): Promise<Refusal[]> {
  const single = [
    ['programmeId', 'programme', PROGRAMME_NOUNS.programme, details.programmeId],
    ['branchId', 'branch', CATALOGUE_NOUNS.branch, details.branchId],
    ['spaceId', 'space', SPACE_NOUN, details.spaceId],
  ] as const;
  const refusals: Refusal[] = [];
  for (const [field, table, thing, id] of single) {
    if (id != null && (await missingIds(tx, table, [id])).length > 0)
      refusals.push(notFound([...path, field], thing));
  }
  refusals.push(...(await listRefusals(tx, details, path)));
  const uploads = [
    ['posterUploadId', details.posterUploadId] as const,
    ...(details.works ?? []).map(({ uploadId }, index) => [`works.${index}.uploadId`, uploadId] as const),
  ];
  for (const [field, id] of uploads) {
    const refusal = id == null ? null : await uploadRefusal(tx, id, db.forUpdate);
    if (refusal) refusals.push({ ...refusal, field: [...path, ...field.split('.')] });
  }
  return refusals;
}

async function listRefusals(tx: EntityManager, details: EventDetails, path: Path): Promise<Refusal[]> {
  const people = (details.people ?? []).map(({ personId }) => personId);
  const titles = (details.titles ?? []).map(({ titleId }) => titleId);
  const [noPeople, noTitles] = [
    new Set(await missingIds(tx, 'event_person', people)),
    new Set(await missingIds(tx, 'title', titles)),
  ];
  return [
    ...people.flatMap((id, index) =>
      noPeople.has(id)
        ? [notFound([...path, 'people', String(index), 'personId'], PROGRAMME_NOUNS.person)]
        : [],
    ),
    ...titles.flatMap((id, index) =>
      noTitles.has(id)
        ? [notFound([...path, 'titles', String(index), 'titleId'], CATALOGUE_NOUNS.title)]
        : [],
    ),
  ];
}

/** Finds people who are to do something at a session that the event does not have. */
export async function creditRefusals(
  tx: EntityManager,
  eventId: string,
  { people }: EventDetails,
  path: Path,
): Promise<Refusal[]> {
  if (!people?.some(({ sessionId }) => sessionId != null)) return [];
  const own = new Set(await listSessionIds(tx, eventId));
  return people.flatMap(({ sessionId }, index) =>
    sessionId == null || own.has(sessionId)
      ? []
      : [notFound([...path, 'people', String(index), 'sessionId'], PROGRAMME_NOUNS.session)],
  );
}

/** Finds spaces of sessions that are not there, or in another branch than the event. */
export async function sessionSpaceRefusals(
  tx: EntityManager,
  branchId: string | null,
  sessions: readonly Pick<SessionEntry, 'spaceId'>[],
): Promise<Refusal[]> {
  const ids = [...new Set(sessions.flatMap(({ spaceId }) => spaceId ?? []))];
  if (ids.length === 0) return [];
  const branches = await findBranchesOfSpaces(tx, ids);
  return sessions.flatMap(({ spaceId }, index) => {
    const field = ['sessions', String(index), 'spaceId'];
    if (spaceId == null) return [];
    if (!branches.has(spaceId)) return [notFound(field, SPACE_NOUN)];
    return branchId !== null && branches.get(spaceId) !== branchId ? [invalid(field, OTHER_BRANCH)] : [];
  });
}

/**
 * Finds what does not fit together in an event: ages in the wrong order, a space of another branch, a branch
 * without a place in it.
 */
export async function planRefusals(tx: EntityManager, plan: Plan, path: Path): Promise<Refusal[]> {
  const refusals: Refusal[] = [];
  const { placeKind, branchId, spaceId, ageFrom, ageTo } = plan;
  if (ageFrom !== null && ageTo !== null && ageTo < ageFrom) refusals.push(invalid([...path, 'ageTo'], AGES));
  if (placeKind === 'BRANCH' && branchId === null) refusals.push(invalid([...path, 'branchId'], NO_BRANCH));
  if (placeKind !== 'BRANCH' && spaceId !== null)
    refusals.push(invalid([...path, 'spaceId'], SPACE_ELSEWHERE));
  if (spaceId !== null && placeKind === 'BRANCH') {
    const branchOfSpace = (await findBranchesOfSpaces(tx, [spaceId])).get(spaceId);
    if (branchOfSpace !== undefined && branchOfSpace !== branchId)
      refusals.push(invalid([...path, 'spaceId'], OTHER_BRANCH));
  }
  return refusals;
}

const AGES = say('checkEvent.ages');
const NO_BRANCH = say('checkEvent.noBranch');
const SPACE_ELSEWHERE = say('checkEvent.spaceElsewhere');
const OTHER_BRANCH = say('checkEvent.otherBranch');
