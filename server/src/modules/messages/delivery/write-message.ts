import { toCivilDate } from '../../../shared/civil-date';
import type { LocalizedText } from '../../../shared/locale';
import type { Message } from '../queue/message.entity';
import { readLibraryIdentity } from '../../library';
import { isPhoneShared } from '../../members';
import { readWording } from '../wordings/wordings.queries';
import { hideTitles } from '../letters/hide-titles.rules';
import type { WrittenLetter } from '../letters/letter.rules';
import { writeOut } from '../letters/letter.rules';
import type { Occasion } from '../letters/letter.rules';
import { writeLetter } from '../letters/letters.rules';
import { toTemplateParameters } from '../letters/template-parameters.rules';
import type { PostalAddress } from '../printing/postal-address.rules';
import type { MailFile } from '../../../platform/mail/mail-server';
import { getMaxAgeMs } from './retry.rules';
import type { MessageChannel, MessageFailure } from '../templates.terms';
import type { MessageWay, Route } from './routes.rules';
import type { TemplateParameters } from '../whatsapp/whatsapp-template.rules';
import { currentFacts } from '../facts/load-facts';
import type { MessageDeps } from '../deps';
import type { Recipient } from './load-recipients';
import { guestRecipients, findRecipients } from './load-recipients';

/** A message ready to leave for its reader; `routeWithout` tells where it goes when this way fails. */
export type ReadyMessage = {
  readonly letter: WrittenLetter;
  /** What the library is called that sends it. */
  readonly library: LocalizedText;
  readonly readerId: string;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly address: PostalAddress | null;
  readonly parameters: TemplateParameters;
  /** What goes along with an e-mail; made only when it leaves. */
  readonly files: () => Promise<readonly MailFile[]>;
  readonly routeWithout: (failed: readonly MessageWay[]) => Route;
};

/** A message ready to leave, why it must not, or the other way that it takes now. */
export type WrittenMessage =
  ReadyMessage | { readonly failure: MessageFailure } | { readonly channel: MessageChannel };

type WriterDeps = Pick<
  MessageDeps,
  | 'db'
  | 'clock'
  | 'dataKey'
  | 'publicOrigin'
  | 'staffOrigin'
  | 'whatsApp'
  | 'sms'
  | 'monthPage'
  | 'breachFacts'
  | 'placeOffers'
>;

/**
 * Looks again at everything when a message leaves: whether it is still true, still wanted, where it goes now;
 * and only then writes it.
 */
export async function writeMessage(deps: WriterDeps, message: Message): Promise<WrittenMessage> {
  const now = deps.clock.now();
  const today = toCivilDate(now);
  const { memberId, template, locale } = message;
  if (now.getTime() - message.createdAt.getTime() > getMaxAgeMs(message.channel))
    return { failure: 'TOO_LATE' };
  const recipient =
    memberId === null
      ? (await guestRecipients(deps, [message.aboutId ?? ''], template)).get(message.aboutId ?? '')
      : (await findRecipients(deps, [{ memberId, template }], today)).get(memberId);
  if (!recipient) return { failure: 'MEMBER_LEFT' };
  const route = recipient.route(template, message.failedWays);
  if ('failure' in route) return route;
  if (route.channel !== message.channel) return route;
  const known = await currentFacts(deps, template, { message, recipient, today });
  if (!known) return { failure: 'NO_LONGER_TRUE' };
  const facts = (await namesTitles(deps, message, recipient)) ? known : hideTitles(template, known, locale);
  const { id: readerId, name, email, phone } = recipient.member;
  const isToStaff = template === 'MONTH_PAGE' || (message.aboutId ?? '').startsWith('stf_');
  const origin = isToStaff ? deps.staffOrigin : deps.publicOrigin;
  const wording = (await readWording(deps.db.read, template, locale))?.wording ?? null;
  const letter = writeLetter(template, facts, { locale, wording });
  const { name: library } = await readLibraryIdentity(deps.db.read);
  return {
    letter: writeOut(letter, {
      name,
      library,
      locale,
      origin,
      ...(memberId === null ? { occasion: occasionOf(message) } : {}),
    }),
    library,
    readerId,
    name,
    email,
    phone,
    address: recipient.address,
    files: async () =>
      template === 'MONTH_PAGE'
        ? deps.monthPage.files((message.aboutDate ?? '').slice(0, 7), { staffId: readerId, locale })
        : [],
    parameters: toTemplateParameters(letter, { name, origin }),
    routeWithout: (failed) => recipient.route(template, failed),
  };
}

const TO_TELEPHONE: ReadonlySet<MessageChannel | null> = new Set(['WHATSAPP', 'WHATSAPP_MANUAL', 'SMS']);

/** Titles stand in messages to a telephone only where nobody else reads it, or where its owner wished it. */
async function namesTitles(
  { db }: WriterDeps,
  { channel, memberId }: Message,
  { member, titlesByPhone, hasNoCard, childName }: Recipient,
): Promise<boolean> {
  if (!TO_TELEPHONE.has(channel) || memberId === null || member.phone === null) return true;
  if (titlesByPhone !== null) return titlesByPhone;
  return (
    !hasNoCard &&
    childName === null &&
    !(await isPhoneShared(db, { memberId: member.id, phone: member.phone }))
  );
}

/** Somebody without a card is written to about a registration, a booking or a proposal, and staff about the month or an agreement. */
function occasionOf({ template }: Message): Occasion {
  if (template === 'MONTH_PAGE') return template;
  if (template === 'AGREEMENT_ENDING') return 'AGREEMENT';
  if (template === 'CERTIFICATE_ENDING') return 'CERTIFICATE';
  if (template === 'FEEDBACK_RECEIVED' || template === 'FEEDBACK_ANSWERED') return 'CASE';
  if (template === 'FEEDBACK_OVERDUE' || template === 'FEEDBACK_PRAISE') return 'CASE_STAFF';
  if (template === 'NEWSLETTER_CONFIRM') return 'NEWSLETTER';
  if (template.startsWith('BOOKING_')) return 'BOOKING';
  return template === 'PROPOSAL_CONFIRM' || template === 'PROPOSAL_ANSWERED' ? 'PROPOSAL' : 'REGISTRATION';
}
