import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import { toTextColumns } from '../../../platform/db/texts';
import { insertRows, updateRow } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import { InputValidator } from '../../../platform/validation/input-validator';
import type { TextEntry } from '../../../platform/validation/read-text';
import { readRequiredText } from '../../../platform/validation/read-text';
import { invalid, notFound, stale, toErrors } from '../../../platform/validation/refusals';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { PagesDeps } from './deps';
import { PAGE_NOUNS } from './deps';
import { siteNoticeChanged } from './pages.events';
import type { SiteNotice } from './site-notice.entity';
import { noticeStatusAt } from './site-notice.rules';
import type { SiteNoticeKind } from './site-notice.terms';
import { lockNotice, noticeTable } from './site-notices.queries';
import { say } from './words/say';

/** What a use case of notices answers. */
export type SavedNotice = Result<{ readonly noticeId: string }, Refusal>;

type NoticeFacts = {
  readonly kind: SiteNoticeKind;
  readonly text: TextEntry;
  readonly link?: string | null;
  readonly startsAt?: Date | null;
  readonly endsAt?: Date | null;
};
type Keyed = { readonly idempotencyKey?: string | null };
type Known = Keyed & { readonly id: string; readonly version: number };

/** Publishes a notice on every page of the portal: now, or from the moment it begins. */
export function publishSiteNotice(
  deps: PagesDeps,
  actor: Actor,
  request: NoticeFacts & Keyed,
): Promise<SavedNotice> {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'publishSiteNotice', request),
    async (tx) => {
      const now = deps.clock.now();
      const form = new InputValidator([]);
      const facts = readNotice(form, request, now);
      const refusals = toErrors(form.refusals);
      if (refusals) return fail(...refusals);
      const id = deps.newId('ntc', now);
      const row = {
        ...facts,
        id,
        isWithdrawn: false,
        createdAt: now,
        createdBy: toPrincipal(actor),
        updatedAt: now,
        isSample: false,
        version: 1,
      };
      await insertRows(tx, noticeTable.name, [noticeTable.write(row)]);
      await recordEvents(tx, [siteNoticeChanged(id)], now);
      return ok({ noticeId: id });
    },
  );
}

/** Changes a notice that is shown or will be. */
export function updateSiteNotice(
  deps: PagesDeps,
  actor: Actor,
  request: Known & NoticeFacts,
): Promise<SavedNotice> {
  return changeNotice(deps, actor, { name: 'updateSiteNotice', request }, (notice, now) => {
    const form = new InputValidator([]);
    const facts = readNotice(form, { ...request, startsAt: request.startsAt ?? notice.startsAt }, now);
    const refusals = toErrors(form.refusals);
    return refusals ? fail(...refusals) : ok(facts);
  });
}

/** Ends a notice at once. */
export function endSiteNotice(deps: PagesDeps, actor: Actor, request: Known): Promise<SavedNotice> {
  return changeNotice(deps, actor, { name: 'endSiteNotice', request }, (_notice, now) => ok({ endsAt: now }));
}

/** Takes a notice back that was published by mistake. */
export function withdrawSiteNotice(deps: PagesDeps, actor: Actor, request: Known): Promise<SavedNotice> {
  return changeNotice(deps, actor, { name: 'withdrawSiteNotice', request }, () => ok({ isWithdrawn: true }));
}

type NoticeChanges = Parameters<typeof noticeTable.write>[0];

function changeNotice<Asked extends Known>(
  deps: PagesDeps,
  actor: Actor,
  { name, request }: { readonly name: string; readonly request: Asked },
  decide: (notice: SiteNotice, now: Date) => Result<NoticeChanges, Refusal>,
): Promise<SavedNotice> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, name, request), async (tx) => {
    const now = deps.clock.now();
    const notice = await lockNotice(deps.db, tx, request.id);
    if (!notice) return fail(notFound(['id'], PAGE_NOUNS.notice));
    if (notice.version !== request.version) return fail(stale(PAGE_NOUNS.notice, notice.version));
    const status = noticeStatusAt(notice, now);
    if (status === 'ENDED' || status === 'WITHDRAWN') return fail(invalid(['id'], say('alreadyOver')));
    const decided = decide(notice, now);
    if (!decided.ok) return decided;
    return writeChange(tx, notice, { changes: decided.value, now });
  });
}

async function writeChange(
  tx: EntityManager,
  { id, version }: SiteNotice,
  { changes, now }: { readonly changes: NoticeChanges; readonly now: Date },
): Promise<SavedNotice> {
  const row = noticeTable.write({ ...changes, updatedAt: now, version: version + 1 });
  await updateRow(tx, noticeTable.name, id, row);
  await recordEvents(tx, [siteNoticeChanged(id)], now);
  return ok({ noticeId: id });
}

function readNotice(form: InputValidator, request: NoticeFacts, now: Date) {
  const startsAt = request.startsAt ?? now;
  const endsAt = request.endsAt ?? null;
  if (endsAt !== null && endsAt <= startsAt)
    form.refuse((path) => invalid(path, say('endsBeforeStart')), 'endsAt');
  else if (endsAt !== null && endsAt <= now)
    form.refuse((path) => invalid(path, say('endsInPast')), 'endsAt');
  const text = readRequiredText(form, request.text, {
    longest: 300,
    what: say('noticeText'),
    field: ['text'],
  });
  const link = form.line(request.link, 300, 'link');
  if (link !== null && !/^(?:\/(?![/\\])|https:\/\/[^/\s]+\.)\S*$/i.test(link))
    form.refuse((path) => invalid(path, say('wrongNoticeLink')), 'link');
  return { kind: request.kind, ...toTextColumns('text', text), link, startsAt, endsAt };
}
