import type { Actor } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { Registrant } from '../../programmes';
import { listRegistrants } from '../../programmes';
import type { NewMessage } from '../queue/message.entity';
import { insertMessages } from '../queue/messages.queries';
import { keepMessageText } from '../wordings/wordings.queries';
import type { Route } from '../delivery/routes.rules';
import { UNDO_MS } from '../delivery/retry.rules';
import { letterRefusals } from './check-letter';
import type { MessageDeps } from '../deps';
import { guestRecipients, findRecipients } from '../delivery/load-recipients';
import { say } from '../words/say';

/** What staff write to parties of one event. */
export type LetterToRegistrants = {
  readonly eventId: string;
  readonly registrationIds: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly idempotencyKey?: string | null;
};
/** How many letters wait to leave, and the registrations nobody can be reached for. */
export type WrittenToRegistrants = { readonly queued: number; readonly unreachedIds: readonly string[] };

const MOST_AT_ONCE = 100;

/**
 * Writes the same words to parties of an event, once to each account or guest, by the way each can be
 * reached; the text is kept only until it has left.
 */
export async function writeToRegistrants(
  deps: MessageDeps,
  actor: Actor,
  request: LetterToRegistrants,
): Promise<Result<WrittenToRegistrants, Refusal>> {
  const letter = { ...request, subject: request.subject.trim(), text: request.text.trim() };
  const [first, ...others] = [
    ...letterRefusals(letter),
    ...(letter.registrationIds.length >= 1 && letter.registrationIds.length <= MOST_AT_ONCE
      ? []
      : [HOW_MANY]),
  ];
  if (first) return fail(first, ...others);
  const parties = await listRegistrants(deps.db, letter.eventId, letter.registrationIds);
  if (parties.length < new Set(letter.registrationIds).size) return fail(NO_SUCH);
  const letters = await lettersFor(deps, parties);
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'writeToRegistrants', letter),
    async (tx) => {
      await insertMessages(
        tx,
        letters.flatMap(({ message }) => message ?? []),
      );
      for (const { message } of letters)
        if (message !== null)
          await keepMessageText(tx, { messageId: message.id, subject: letter.subject, body: letter.text });
      return ok({
        queued: letters.filter(({ message }) => message !== null).length,
        unreachedIds: letters.filter(({ message }) => message === null).map(({ party }) => party.id),
      });
    },
  );
}

type Letter = { readonly party: Registrant; readonly message: NewMessage | null };

/** A member with several registrations reads the words once. */
async function lettersFor(deps: MessageDeps, parties: readonly Registrant[]): Promise<Letter[]> {
  const now = deps.clock.now();
  const members = await findRecipients(
    deps,
    parties.flatMap(({ memberId }) =>
      memberId === null ? [] : [{ memberId, template: 'PERSONAL' as const }],
    ),
    toCivilDate(now),
  );
  const guests = await guestRecipients(
    deps,
    parties.flatMap(({ id, memberId }) => (memberId === null ? [id] : [])),
  );
  const unique = [...new Map(parties.map((party) => [party.memberId ?? party.id, party])).values()];
  return unique.map((party) => {
    const recipient = party.memberId === null ? guests.get(party.id) : members.get(party.memberId);
    const route: Route = recipient?.route('PERSONAL') ?? { failure: 'NO_CONTACT' };
    if (!recipient || 'failure' in route) return { party, message: null };
    const id = deps.newId('msg', now);
    const about = {
      memberId: party.memberId,
      aboutId: party.memberId === null ? party.id : null,
      aboutDate: null,
    };
    return {
      party,
      message: {
        id,
        ...about,
        channel: route.channel,
        status: 'QUEUED',
        failure: null,
        template: 'PERSONAL',
        cause: `personal:${id}`,
        locale: recipient.locale,
        createdAt: now,
        nextAttemptAt: new Date(now.getTime() + UNDO_MS),
      },
    };
  });
}

const HOW_MANY: Refusal = {
  code: 'INVALID',
  field: ['registrationIds'],
  message: say('writeToRegistrants.howMany', { mostAtOnce: MOST_AT_ONCE }),
};
const NO_SUCH: Refusal = {
  code: 'NOT_FOUND',
  field: ['registrationIds'],
  message: say('writeToRegistrants.noSuch'),
};
