import { caseLink, findAnsweredCase, findCaseFacts } from '../../feedback';
import type { Locale } from '../../../shared/locale';
import type { CaseFacts } from '../letters/facts.terms';
import type { FactsDeps, FactsWanted } from './facts-request';

const PAGE: Readonly<Record<Locale, string>> = { ID: '/aduan', EN: '/en/feedback' };
type Found = NonNullable<Awaited<ReturnType<typeof findCaseFacts>>>;

/** Reads what a receipt says: the number, and nothing of what was written, since anybody may have typed the address. */
export async function receivedCase(deps: FactsDeps, { message }: FactsWanted): Promise<CaseFacts | null> {
  const found = await findCaseFacts(deps.db, message.aboutId ?? '');
  return found && toSender(deps, { ...found, text: '' }, message.locale);
}

/** Reads the answer that a letter tells. */
export async function answeredCase(deps: FactsDeps, { message }: FactsWanted): Promise<CaseFacts | null> {
  const found = await findAnsweredCase(deps.db, partOf(message.cause));
  return found && toSender(deps, { ...found, text: found.answer }, message.locale);
}

/** Reads which case is late; null once it was answered. */
export async function overdueCase({ db }: FactsDeps, { message }: FactsWanted): Promise<CaseFacts | null> {
  const found = await findCaseFacts(db, partOf(message.cause));
  return found && found.status !== 'ANSWERED' && found.status !== 'CLOSED' ? toStaff(found) : null;
}

/** Reads the praise that is passed on to a colleague. */
export async function passedOnPraise({ db }: FactsDeps, { message }: FactsWanted): Promise<CaseFacts | null> {
  const found = await findCaseFacts(db, partOf(message.cause));
  return found && toStaff(found);
}

function partOf(cause: string): string {
  return cause.split(':')[1] ?? '';
}

function toSender(deps: FactsDeps, { id, number, subject, text, dueOn }: Found, locale: Locale): CaseFacts {
  return {
    number,
    subject,
    text,
    dueOn,
    isToStaff: false,
    path: `${PAGE[locale]}/${number}#${caseLink(deps, id)}`,
  };
}

function toStaff({ id, number, subject, text, dueOn }: Found): CaseFacts {
  return { number, subject, text, dueOn, isToStaff: true, path: `/staff/feedback/${id}` };
}
