import type { Actor } from '../../../platform/auth/actor';
import { readSetting } from '../../../platform/db/setting';
import { OUTBOUND } from '../../../platform/outbound';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { invalid, notFound } from '../../../platform/validation/refusals';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { SendingDeps } from '../deps';
import { NEWSLETTER_NOUNS } from '../deps';
import { say } from '../words/say';
import { issueById } from './issues.queries';
import { findStaffEmail } from './staff-email.queries';
import { previewIssue } from './preview-issue';

/** Sends the letter of an issue, as it would be now, to whoever asks, at the address of their account. */
export async function sendTest(
  deps: SendingDeps,
  actor: Actor,
  { id, isEnglish }: { readonly id: string; readonly isEnglish: boolean },
): Promise<Result<{ readonly issueId: string }, Refusal>> {
  const [issue] = await issueById.batch({ db: deps.db, locale: 'ID' }, [id]);
  if (issue == null || issue instanceof Error) return fail(notFound(['id'], NEWSLETTER_NOUNS.issue));
  if ((await readSetting(deps.db, OUTBOUND)) === 'off') return fail(invalid(['id'], say('outboundOff')));
  if (deps.openMailServer === null) return fail(invalid(['id'], say('noMail')));
  const email = actor.kind === 'staff' ? await findStaffEmail(deps.db, actor.staffId) : null;
  if (email === null) return fail(invalid(['id'], say('noOwnEmail')));
  const locale = isEnglish ? 'EN' : 'ID';
  const now = deps.clock.now();
  const letter = await previewIssue({ ...deps, now }, issue, locale);
  const server = deps.openMailServer();
  try {
    const subject = `[${say('letter.test')[locale]}] ${letter.subject}`;
    const mail = { id: `test.${issue.id}.${now.getTime()}`, to: email, ...letter, subject, codes: [] };
    const outcome = await server.send(mail);
    return outcome === 'SENT' ? ok({ issueId: id }) : fail(invalid(['id'], say('unreachable')));
  } finally {
    server.close();
  }
}
