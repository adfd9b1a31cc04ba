import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import { insertRows } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import { InputValidator } from '../../../platform/validation/input-validator';
import { invalid, notFound, required, toErrors } from '../../../platform/validation/refusals';
import { addDays, isCivilDate, toCivilDate } from '../../../shared/civil-date';
import { isEmail, normaliseEmail } from '../../../shared/email';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { CATALOGUE_NOUNS, isTitle } from '../../catalogue';
import { allBranches, isBranch } from '../../library';
import type { SchoolLevel } from '../../partners';
import { classSetChanged } from '../circulation.events';
import type { CirculationDeps } from '../deps';
import { branchUnknown } from '../refusals/refusal-messages';
import { findOwnPartner } from '../../partners';
import { say } from '../words/say';
import type { ClassSet } from './class-set.entity';
import { TEST_KEY } from './class-set-refusals';
import { insertListedTitles, readTitleNames } from './class-set-titles.queries';
import { MOST_COPIES_OF_SET, MOST_TITLES_OF_SET } from './class-set.terms';
import { classSetTable } from './class-sets.queries';

/** What a class asks for. */
export type ClassSetDetails = {
  readonly className: string;
  readonly schoolLevel?: SchoolLevel | null;
  readonly copiesWanted: number;
  readonly titleId?: string | null;
  /** Titles of a list that are wanted together, in its order; instead of one title. */
  readonly titleIds?: readonly string[] | null;
  readonly wish?: string | null;
  readonly neededFrom: string;
  readonly neededUntil: string;
  readonly branchId?: string | null;
  readonly contactName?: string | null;
  readonly contactEmail?: string | null;
};

/** A class set to be asked for. */
export type ClassSetRequest = {
  /** Whose class it is; a key may leave it out, because it can only mean its own. */
  readonly partnerId?: string | null;
  readonly classSet: ClassSetDetails;
  readonly idempotencyKey: string;
};

type ReadDetails = Pick<
  ClassSet,
  | 'className'
  | 'schoolLevel'
  | 'copiesWanted'
  | 'titleId'
  | 'wish'
  | 'neededFrom'
  | 'neededUntil'
  | 'contactName'
  | 'contactEmail'
> & { readonly titleIds: readonly string[] };

const PATH = 'classSet';
const LONGEST_AHEAD = 366;
const LONGEST_WISH = 600;

/**
 * Asks for copies for a class. Refuses everything that cannot be at once; parallel repeats with one key make one
 * set.
 */
export function requestClassSet(
  deps: CirculationDeps,
  actor: Actor,
  request: ClassSetRequest & { readonly isSample?: boolean },
): Promise<Result<{ classSetId: string }, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'requestClassSet', request), async (tx) => {
    const own = await findOwnPartner(tx, actor, request.partnerId);
    if (!own.ok) return own;
    const partner = own.value;
    const today = toCivilDate(deps.clock.now());
    const { details, refusals } = await readDetails(tx, request.classSet, today);
    const branchId = request.classSet.branchId ?? (await allBranches(deps.db))[0]?.id ?? '';
    const refused = toErrors(
      (await isBranch(tx, branchId)) ? refusals : [...refusals, branchUnknown([PATH, 'branchId'])],
    );
    if (refused) return fail(...refused);
    if (actor.kind === 'partner' && actor.isTest) return fail(TEST_KEY);
    const classSet = { ...details, schoolLevel: details.schoolLevel ?? partner.schoolLevel };
    return ok(
      await write(deps, tx, actor, {
        partnerId: partner.id,
        branchId,
        classSet,
        isSample: request.isSample ?? false,
      }),
    );
  });
}

async function readDetails(
  tx: EntityManager,
  entered: ClassSetDetails,
  today: string,
): Promise<{ readonly details: ReadDetails; readonly refusals: readonly Refusal[] }> {
  const form = new InputValidator([PATH]);
  const email = form.line(entered.contactEmail, 200, 'contactEmail');
  const details: ReadDetails = {
    className: form.requiredLine(
      entered.className,
      { longest: 40, what: say('classSets.className') },
      'className',
    ),
    schoolLevel: entered.schoolLevel ?? null,
    copiesWanted: entered.copiesWanted,
    titleId: entered.titleId ?? null,
    titleIds: [...new Set(entered.titleIds ?? [])],
    wish: form.paragraphs(entered.wish, LONGEST_WISH, 'wish'),
    neededFrom: entered.neededFrom,
    neededUntil: entered.neededUntil,
    contactName: form.line(entered.contactName, 120, 'contactName'),
    contactEmail: email === null ? null : normaliseEmail(email),
  };
  if (email !== null && !isEmail(email))
    form.refuse((field) => invalid(field, say('classSets.contactEmail')), 'contactEmail');
  if (details.titleId === null && details.titleIds.length === 0 && details.wish === null)
    form.refuse((field) => required(field, say('classSets.whatIsWanted')), 'wish');
  if (details.titleId !== null && !(await isTitle(tx, details.titleId)))
    form.refuse((field) => notFound(field, CATALOGUE_NOUNS.title), 'titleId');
  const names = await checkTitles(tx, form, details);
  if (details.copiesWanted < 1 || details.copiesWanted > MOST_COPIES_OF_SET)
    form.refuse(
      (field) => invalid(field, say('classSets.copies', { most: MOST_COPIES_OF_SET })),
      'copiesWanted',
    );
  if (!areDaysRight(details, today))
    form.refuse((field) => invalid(field, say('classSets.days')), 'neededUntil');
  return { details: { ...details, wish: details.wish ?? names }, refusals: form.refusals };
}

/**
 * Checks the titles of a list: not too many, not beside a single one, and all of the catalogue. Gives their names,
 * which stand for the wish where nothing was wished in words.
 */
async function checkTitles(
  tx: EntityManager,
  form: InputValidator,
  { titleId, titleIds }: ReadDetails,
): Promise<string | null> {
  if (titleIds.length === 0) return null;
  if (titleId !== null) form.refuse((field) => invalid(field, say('classSets.oneOrList')), 'titleIds');
  else if (titleIds.length > MOST_TITLES_OF_SET)
    form.refuse(
      (field) => invalid(field, say('classSets.tooManyTitles', { most: MOST_TITLES_OF_SET })),
      'titleIds',
    );
  else {
    const names = await readTitleNames(tx, titleIds);
    const known = titleIds.flatMap((id) => names.get(id) ?? []);
    if (known.length === titleIds.length) return known.join('; ').slice(0, LONGEST_WISH);
    form.refuse((field) => notFound(field, CATALOGUE_NOUNS.title), 'titleIds');
  }
  return null;
}

function areDaysRight({ neededFrom, neededUntil }: ReadDetails, today: string): boolean {
  return (
    isCivilDate(neededFrom) &&
    isCivilDate(neededUntil) &&
    neededFrom >= today &&
    neededUntil >= neededFrom &&
    neededUntil <= addDays(today, LONGEST_AHEAD)
  );
}

async function write(
  deps: CirculationDeps,
  tx: EntityManager,
  actor: Actor,
  asked: {
    readonly partnerId: string;
    readonly branchId: string;
    readonly classSet: ReadDetails;
    readonly isSample: boolean;
  },
): Promise<{ classSetId: string }> {
  const { classSet, ...whose } = asked;
  const { titleIds, ...facts } = classSet;
  const now = deps.clock.now();
  const id = deps.newId('kls', now);
  await insertRows(tx, classSetTable.name, [
    classSetTable.write({
      ...whose,
      ...facts,
      id,
      status: 'REQUESTED',
      declineReason: null,
      dueOn: null,
      readyAt: null,
      lentAt: null,
      closedAt: null,
      remindedAt: null,
      createdAt: now,
      createdBy: toPrincipal(actor),
      updatedAt: now,
      version: 1,
    }),
  ]);
  await insertListedTitles(tx, id, titleIds);
  await recordEvents(tx, [classSetChanged(id, 'requested')], now);
  return { classSetId: id };
}
