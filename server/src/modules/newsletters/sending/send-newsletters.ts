import { readSetting } from '../../../platform/db/setting';
import { updateRow } from '../../../platform/db/write-rows';
import { isPaused } from '../../../platform/mail/mail-bounces.queries';
import type { MailOutcome, MailServer } from '../../../platform/mail/mail-server';
import { hashAddress } from '../../../platform/mail/post-office';
import { OUTBOUND } from '../../../platform/outbound';
import { recordEvents } from '../../../platform/outbox/record-event';
import { toLocalTime } from '../../../shared/civil-date';
import type { LocalizedText } from '../../../shared/locale';
import { textIn } from '../../../shared/locale';
import { ok } from '../../../shared/result';
import type { SendingDeps } from '../deps';
import type { FilledBlock } from '../issues/content';
import { fillBlocks, readContent, writeContent } from '../issues/content';
import { findIssueToSend, ISSUE_TABLES, lockIssue, readBlocks } from '../issues/issues.queries';
import { newsletterById } from '../issues/newsletters.queries';
import type { NewsletterIssue } from '../issues/newsletter.entity';
import { readLibraryIdentity } from '../../library';
import { writeIssueLetter } from '../issues/write-letter';
import { archivePath } from '../newsletter-paths';
import { issueSent } from '../newsletters.events';
import type { LetterState } from '../newsletter.terms';
import { oneClickPath, subscriptionPath } from '../subscribers/subscriber-link';
import type { DueLetter } from './letters.queries';
import { claimLetters, hasOpenLetters, pauseSubscriber, settleLetter, writeLetters } from './letters.queries';

/** What sending needs beside: whether other letters of the library wait, which leave first. */
export type NewsletterSendingDeps = SendingDeps & { readonly isMailWaiting: (now: Date) => Promise<boolean> };

/** What a run did. */
export type NewsletterReport = {
  readonly sent: number;
  readonly refused: number;
  readonly stoppedBecause: 'NOT_SET_UP' | 'OUTBOUND_OFF' | 'NIGHT' | 'OTHER_MAIL' | 'UNREACHABLE' | null;
};

const AT_ONCE = 25;
/** Other jobs of the process wait while a run lasts: codes among them. */
const LONGEST_RUN_MS = 10_000;
const CLAIM_MS = 10 * 60_000;
/** The first wait; each next one is twice as long, so that a mail server with a limit, or a fault of our own, loses nobody. */
const AGAIN_MS = 15 * 60_000;
const MOST_ATTEMPTS = 8;

/**
 * Sends the issue whose moment has come, some letters at a time, as long as no other letter of the library waits:
 * those about loans and registrations leave first. Nothing leaves at night, or from a restored copy.
 */
export async function sendNewsletters(
  deps: NewsletterSendingDeps,
  signal?: AbortSignal,
): Promise<NewsletterReport> {
  const stop = (stoppedBecause: NewsletterReport['stoppedBecause'], count = { sent: 0, refused: 0 }) => ({
    ...count,
    stoppedBecause,
  });
  const issue = await findIssueToSend(deps.db, deps.clock.now());
  if (issue === null) return stop(null);
  if (deps.openMailServer === null) return stop('NOT_SET_UP');
  if ((await readSetting(deps.db, OUTBOUND)) === 'off') return stop('OUTBOUND_OFF');
  if (isNight(deps.clock.now())) return stop('NIGHT');
  const begun = await beginIssue(deps, issue);
  const count = { sent: 0, refused: 0 };
  const server = deps.openMailServer();
  try {
    const begunAt = performance.now();
    while (begun !== null && performance.now() - begunAt < LONGEST_RUN_MS && signal?.aborted !== true) {
      if (isNight(deps.clock.now())) return stop('NIGHT', count);
      if (await deps.isMailWaiting(deps.clock.now())) return stop('OTHER_MAIL', count);
      const done = await sendSome(deps, server, begun);
      count.sent += done.sent;
      count.refused += done.refused;
      if (done.isUnreachable) return stop('UNREACHABLE', count);
      if (done.taken < AT_ONCE || done.sent + done.refused === 0) break;
    }
  } finally {
    server.close();
  }
  await endIssue(deps, issue.id);
  return stop(null, count);
}

/** From 20:00 to 07:00 nobody is woken. */
function isNight(now: Date): boolean {
  const time = toLocalTime(now);
  return time < '07:00' || time >= '20:00';
}

type BegunIssue = {
  readonly issue: NewsletterIssue;
  readonly blocks: readonly FilledBlock[];
  readonly newsletterName: LocalizedText;
  readonly library: LocalizedText;
};

/** Writes down the readers and what the rules found, once; a process that comes later goes on with both. */
async function beginIssue(deps: NewsletterSendingDeps, { id }: NewsletterIssue): Promise<BegunIssue | null> {
  const now = deps.clock.now();
  const begun = await deps.db.transaction<NewsletterIssue | null, never>(async (tx) => {
    const issue = await lockIssue(deps.db, tx, id);
    if (issue?.state === 'SENDING') return ok(issue);
    if (issue?.state !== 'PLANNED') return ok(null);
    const content = writeContent(await fillBlocks(tx, await readBlocks(tx, id), now));
    const { name, write } = ISSUE_TABLES.issues;
    await updateRow(
      tx,
      name,
      id,
      write({ state: 'SENDING', startedAt: now, content, version: issue.version + 1 }),
    );
    await writeLetters(tx, { issueId: id, newsletterId: issue.newsletterId, now });
    return ok({ ...issue, state: 'SENDING', startedAt: now, content });
  });
  const issue = begun.ok ? begun.value : null;
  if (issue === null) return null;
  const [newsletter] = await newsletterById.batch({ db: deps.db, locale: 'ID' }, [issue.newsletterId]);
  if (newsletter == null || newsletter instanceof Error) return null;
  const { name: library } = await readLibraryIdentity(deps.db.read);
  return { issue, blocks: readContent(issue.content ?? '[]'), newsletterName: newsletter.name, library };
}

async function sendSome(deps: NewsletterSendingDeps, server: MailServer, begun: BegunIssue) {
  const now = deps.clock.now();
  const until = new Date(now.getTime() + CLAIM_MS);
  const asked = { issueId: begun.issue.id, now, until, limit: AT_ONCE };
  const claim = await deps.db.transaction<readonly DueLetter[], never>(async (tx) => {
    await lockIssue(deps.db, tx, begun.issue.id);
    return ok(await claimLetters(tx, asked));
  });
  const letters = claim.ok ? claim.value : [];
  const count = { sent: 0, refused: 0, taken: letters.length, isUnreachable: false };
  for (const letter of letters) {
    const outcome = await server.send(mailTo(deps, begun, letter));
    const state = await settle(deps, begun.issue.id, { letter, outcome });
    if (outcome === 'UNREACHABLE') return { ...count, isUnreachable: true };
    if (state === 'SENT') count.sent += 1;
    if (state === 'REFUSED') count.refused += 1;
  }
  return count;
}

function mailTo(
  deps: NewsletterSendingDeps,
  { issue, blocks, newsletterName, library }: BegunIssue,
  letter: DueLetter,
) {
  const { locale, subscriberId, email } = letter;
  const written = writeIssueLetter(blocks, {
    subject: issue.subject,
    newsletterName,
    library,
    locale,
    origin: deps.publicOrigin,
    archivePath: issue.slug === null ? null : archivePath(issue.slug, locale),
    managePath: subscriptionPath(deps, subscriberId, locale),
  });
  const list = {
    id: issue.newsletterId.toLowerCase().replace('_', '-'),
    name: textIn(newsletterName, locale),
    unsubscribeUrl: deps.publicOrigin + oneClickPath(deps, subscriberId),
  };
  const senderName = textIn(library, locale);
  return { id: `${issue.id}.${subscriberId}`, to: email, ...written, senderName, codes: [], list };
}

async function settle(
  deps: NewsletterSendingDeps,
  issueId: string,
  { letter, outcome }: { readonly letter: DueLetter; readonly outcome: MailOutcome },
): Promise<LetterState> {
  const { subscriberId, email } = letter;
  const now = deps.clock.now();
  const isLost = outcome === 'NO_MAILBOX' && (await isPaused(deps.db, hashAddress(deps, email), now));
  const next = stateAfter(outcome, letter.attempts);
  await deps.db.transaction(async (tx) => {
    await settleLetter(
      tx,
      { issueId, subscriberId },
      { ...next, nextTryAt: new Date(now.getTime() + AGAIN_MS * 2 ** letter.attempts) },
    );
    if (isLost) await pauseSubscriber(tx, subscriberId, now);
    return ok(null);
  });
  if (outcome !== 'SENT') deps.log.warn({ issue: issueId, outcome }, 'a newsletter could not be sent');
  return next.state;
}

function stateAfter(
  outcome: MailOutcome,
  attempts: number,
): { readonly state: LetterState; readonly attempts: number } {
  const tried = attempts + 1;
  if (outcome === 'SENT') return { state: 'SENT', attempts: tried };
  const isLast = outcome === 'NO_MAILBOX' || tried >= MOST_ATTEMPTS;
  return { state: isLast ? 'REFUSED' : 'WAITING', attempts: tried };
}

async function endIssue({ db, clock }: NewsletterSendingDeps, id: string): Promise<void> {
  const now = clock.now();
  await db.transaction(async (tx) => {
    const issue = await lockIssue(db, tx, id);
    if (issue?.state !== 'SENDING' || (await hasOpenLetters(tx, id))) return ok(null);
    const { name, write } = ISSUE_TABLES.issues;
    await updateRow(tx, name, id, write({ state: 'SENT', sentAt: now, version: issue.version + 1 }));
    await recordEvents(tx, [issueSent(id)], now);
    return ok(null);
  });
}
