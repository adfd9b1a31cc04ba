import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { InputValidator } from '../../../platform/validation/input-validator';
import type { TextEntry } from '../../../platform/validation/read-text';
import { readParagraphs, readRequiredText } from '../../../platform/validation/read-text';
import { notFound, required, stale, toErrors, tooMany } from '../../../platform/validation/refusals';
import { toCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { DevelopmentDeps } from '../deps';
import { doAllExist } from '../lists/lists.queries';
import { tickReading } from '../onboarding/onboarding.queries';
import { lockPersonFor } from '../people/person-access';
import { say } from '../words/say';
import {
  changePage,
  findVersion,
  insertPage,
  insertVersion,
  listPages,
  lockPage,
  MOST_PAGES,
  noteReading,
} from './sop.queries';

const LONGEST_BODY = 20_000;

/** A procedure as it is written, whole. */
export type SopEntry = {
  readonly title: TextEntry;
  readonly body: TextEntry;
  /** What is new; shown to those who read the version before. */
  readonly changed?: string | null;
  readonly postId?: string | null;
  readonly isActive: boolean;
};

/** What saving a procedure needs. */
export type SaveSopRequest = {
  readonly id?: string | null;
  readonly version?: number | null;
  readonly page: SopEntry;
  readonly idempotencyKey?: string | null;
};

/** Saves a procedure. Words that change make a version, which everybody who must read it confirms anew. */
export function saveSopPage(
  deps: DevelopmentDeps,
  actor: Actor,
  request: SaveSopRequest,
): Promise<Result<{ id: string }, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'saveSopPage', request), async (tx) => {
    const read = await readPage(tx, request.page);
    if (!read.ok) return read;
    const { body, changed, ...facts } = read.value;
    const now = deps.clock.now();
    const published = { ...body, changed, publishedAt: now, publishedBy: toPrincipal(actor) };
    const { id, version } = request;
    if (id == null) {
      if ((await listPages(tx, { all: true })).length >= MOST_PAGES)
        return fail(tooMany(['page'], MOST_PAGES));
      const sopId = deps.newId('sop', now);
      await insertPage(tx, {
        ...facts,
        id: sopId,
        currentNumber: 1,
        isSample: false,
        updatedAt: now,
        version: 1,
      });
      await insertVersion(tx, { ...published, sopId, number: 1 });
      return ok({ id: sopId });
    }
    const known = await lockPage(deps.db, tx, id);
    if (!known) return fail(notFound(['id'], say('sop')));
    if (known.version !== version) return fail(stale(say('sop'), known.version));
    const last = await findVersion(tx, { sopId: id, number: known.currentNumber });
    const isNew = last?.bodyIndonesian !== body.bodyIndonesian || last.bodyEnglish !== body.bodyEnglish;
    const currentNumber = known.currentNumber + (isNew ? 1 : 0);
    if (isNew) await insertVersion(tx, { ...published, sopId: id, number: currentNumber });
    await changePage(tx, id, { ...facts, currentNumber, updatedAt: now, version: known.version + 1 });
    return ok({ id });
  });
}

/** Notes that the caller has read the version in force; refused for one that a newer one has replaced. */
export function confirmSopReading(
  deps: DevelopmentDeps,
  actor: Actor,
  request: { readonly sopId: string; readonly number: number; readonly idempotencyKey?: string | null },
): Promise<Result<{ id: string }, Refusal>> {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'confirmSopReading', request),
    async (tx) => {
      const { sopId, number } = request;
      const staffId = actor.kind === 'staff' ? actor.staffId : '';
      const locked = await lockPersonFor({ db: deps.db, tx }, actor, { staffId, right: 'isSelf' });
      if (!locked.ok) return locked;
      const page = await lockPage(deps.db, tx, sopId);
      if (!page || !page.isActive) return fail(notFound(['sopId'], say('sop')));
      if (page.currentNumber !== number) return fail(stale(say('sop'), page.version));
      const now = deps.clock.now();
      await noteReading(tx, { sopId, number, staffId, confirmedAt: now });
      await tickReading(tx, { staffId, sopId, today: toCivilDate(now) });
      return ok({ id: sopId });
    },
  );
}

async function readPage(tx: EntityManager, entry: SopEntry) {
  const form = new InputValidator(['page']);
  const { postId = null, isActive } = entry;
  const title = readRequiredText(form, entry.title, {
    longest: 160,
    what: say('sopTitle'),
    field: ['title'],
  });
  const body = readParagraphs(form, entry.body, { longest: LONGEST_BODY, field: ['body'] });
  if (body.indonesian === null) form.refuse((field) => required(field, say('sopBody')), 'body', 'indonesian');
  const changed = form.line(entry.changed, 400, 'changed');
  if (postId !== null && !(await doAllExist(tx, 'post', [postId])))
    form.refuse((field) => notFound(field, say('post')), 'postId');
  const refusals = toErrors(form.refusals);
  if (refusals) return fail(...refusals);
  return ok({
    titleIndonesian: title.indonesian,
    titleEnglish: title.english,
    body: { bodyIndonesian: body.indonesian ?? '', bodyEnglish: body.english },
    changed,
    postId,
    isActive,
  });
}
