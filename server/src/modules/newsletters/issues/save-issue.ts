import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import { toTextColumns } from '../../../platform/db/texts';
import { insertRows, replaceRows, updateRow } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { InputValidator } from '../../../platform/validation/input-validator';
import type { TextEntry } from '../../../platform/validation/read-text';
import { readParagraphs, readRequiredText, readText } from '../../../platform/validation/read-text';
import { invalid, notFound, stale, toErrors } from '../../../platform/validation/refusals';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { NewsletterDeps } from '../deps';
import { NEWSLETTER_NOUNS } from '../deps';
import type { BlockKind } from '../newsletter.terms';
import { MOST_BLOCKS, MOST_ITEMS } from '../newsletter.terms';
import { say } from '../words/say';
import { ISSUE_TABLES, lockIssue } from './issues.queries';
import { lockNewsletter } from './newsletters.queries';

/** A block as it is entered. */
export type BlockEntry = {
  readonly kind: BlockKind;
  readonly heading?: TextEntry | null;
  readonly text?: TextEntry | null;
  readonly amount?: number | null;
  readonly isForChildren?: boolean | null;
};

/** An issue as it is entered, all of it at once. */
export type SaveIssueRequest = {
  /** Which one is changed; null makes one. */
  readonly id?: string | null;
  readonly version: number;
  readonly newsletterId: string;
  readonly subject: TextEntry;
  readonly blocks: readonly BlockEntry[];
  readonly idempotencyKey?: string | null;
};

type SaveDeps = Pick<NewsletterDeps, 'db' | 'clock' | 'newId'>;
type ReadBlock = ReturnType<typeof readBlock>;

const LONGEST_TEXT = 4_000;
const USUAL_AMOUNT = 5;

/** Writes an issue, or changes it until it is sent; one that was planned is a draft again, so that nobody sends what they did not see. */
export function saveIssue(
  deps: SaveDeps,
  actor: Actor,
  request: SaveIssueRequest,
): Promise<Result<{ readonly issueId: string }, Refusal>> {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'saveNewsletterIssue', request),
    async (tx) => {
      const known = request.id == null ? null : await lockIssue(deps.db, tx, request.id);
      if (request.id != null && known === null) return fail(notFound(['id'], NEWSLETTER_NOUNS.issue));
      if ((known?.version ?? 0) !== request.version)
        return fail(stale(NEWSLETTER_NOUNS.issue, known?.version ?? 0));
      if (known?.state === 'SENDING' || known?.state === 'SENT') return fail(invalid(['id'], say('sent')));
      if ((await lockNewsletter(deps.db, tx, request.newsletterId)) === null)
        return fail(notFound(['newsletterId'], NEWSLETTER_NOUNS.newsletter));
      const form = new InputValidator([]);
      const subject = readRequiredText(form, request.subject, {
        longest: 120,
        what: say('subject'),
        field: ['subject'],
      });
      const blocks = readBlocks(form, request.blocks);
      const refusals = toErrors(form.refusals);
      if (refusals) return fail(...refusals);
      const now = deps.clock.now();
      const id = known?.id ?? deps.newId('nwi', now);
      const row = {
        newsletterId: request.newsletterId,
        state: 'DRAFT' as const,
        ...toTextColumns('subject', subject),
        plannedAt: null,
        plannedBy: null,
        updatedBy: toPrincipal(actor),
        version: request.version + 1,
      };
      await writeIssue(tx, { id, isNew: known === null, row, now });
      await replaceRows(tx, ISSUE_TABLES.blocks, { column: 'issue_id', id }, blockRows(id, blocks));
      return ok({ issueId: id });
    },
  );
}

type IssueRow = Parameters<typeof ISSUE_TABLES.issues.write>[0];

async function writeIssue(
  tx: EntityManager,
  {
    id,
    isNew,
    row,
    now,
  }: { readonly id: string; readonly isNew: boolean; readonly row: IssueRow; readonly now: Date },
): Promise<void> {
  const { name, write } = ISSUE_TABLES.issues;
  if (isNew) {
    const fresh = {
      id,
      slug: null,
      startedAt: null,
      sentAt: null,
      content: null,
      isSample: false,
      createdAt: now,
    };
    await insertRows(tx, name, [write({ ...fresh, ...row })]);
  } else await updateRow(tx, name, id, write(row));
}

function readBlocks(form: InputValidator, entries: readonly BlockEntry[]): ReadBlock[] {
  if (entries.length === 0) form.refuse((field) => invalid(field, say('blocks')), 'blocks');
  return form
    .list(entries, MOST_BLOCKS, 'blocks')
    .map((entry, place) => readBlock(form, entry, String(place)));
}

function readBlock(form: InputValidator, entry: BlockEntry, place: string) {
  const heading = readText(form, entry.heading, { longest: 120, field: ['blocks', place, 'heading'] });
  const text = readParagraphs(form, entry.text, { longest: LONGEST_TEXT, field: ['blocks', place, 'text'] });
  const amount = entry.amount ?? USUAL_AMOUNT;
  if (entry.kind === 'TEXT' && text.indonesian === null)
    form.refuse((field) => invalid(field, say('emptyBlock')), 'blocks', place, 'text');
  if (amount < 1 || amount > MOST_ITEMS)
    form.refuse((field) => invalid(field, say('amount', { count: MOST_ITEMS })), 'blocks', place, 'amount');
  return { kind: entry.kind, heading, text, amount, isForChildren: entry.isForChildren ?? false };
}

function blockRows(issueId: string, blocks: readonly ReadBlock[]) {
  return blocks.map(({ heading, text, ...block }, position) => ({
    issueId,
    position,
    ...block,
    ...toTextColumns('heading', heading),
    ...toTextColumns('text', text),
  }));
}
