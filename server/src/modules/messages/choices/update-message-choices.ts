import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toCivilDate } from '../../../shared/civil-date';
import type { Locale } from '../../../shared/locale';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { endPhoneConsent } from '../../members';
import { readChoices, readChosenTopics, writeChoices } from './message-choices.queries';
import type { MessageChoice } from './message-choice.rules';
import type { MessageWay } from '../delivery/routes.rules';
import type { MessageDeps } from '../deps';
import { say } from '../words/say';

/** What a member changes about a topic: an absent way stays. */
export type ChangedChoice = Omit<MessageChoice, 'push' | 'print'> & {
  readonly push?: boolean | null;
  readonly print?: boolean | null;
};

/** What a member changes: what is absent stays. */
export type ChoiceChanges = {
  readonly locale?: Locale | null;
  readonly topics?: readonly ChangedChoice[] | null;
  readonly order?: readonly MessageWay[] | null;
  readonly titlesByPhone?: boolean | null;
};

/**
 * Changes how a member wants to be written to. Messages that are queued already look at it again when they
 * leave. Whoever wants nothing by WhatsApp and SMS any more takes back the yes they said at joining. Refuses an order
 * that names a way twice.
 */
export function updateMessageChoices(
  { db, clock }: Pick<MessageDeps, 'db' | 'clock'>,
  memberId: string,
  { locale, topics, order, titlesByPhone }: ChoiceChanges,
): Promise<Result<{ memberId: string }, Refusal>> {
  return db.transaction(async (tx) => {
    if (order != null && new Set(order).size < order.length) return fail(TWICE);
    const [known] = await readChoices(db, [memberId]);
    const chosen = await readChosenTopics(tx, memberId);
    const complete = (topics ?? []).map((changed) =>
      completeChoice(changed, {
        known: known?.topics.find(({ topic }) => topic === changed.topic),
        isFirst: !chosen.has(changed.topic),
      }),
    );
    await writeChoices(tx, memberId, {
      locale: locale ?? null,
      topics: complete,
      order: order ?? null,
      titlesByPhone: titlesByPhone ?? null,
    });
    if (complete.length > 0 && !isToldByPhone(known?.topics ?? [], complete))
      await endPhoneConsent(tx, memberId, toCivilDate(clock.now()));
    return ok({ memberId });
  });
}

/** Tells whether any topic still comes by WhatsApp and SMS once some are changed. */
function isToldByPhone(known: readonly MessageChoice[], changed: readonly MessageChoice[]): boolean {
  return known.some(
    ({ topic, whatsapp }) => changed.find((one) => one.topic === topic)?.whatsapp ?? whatsapp,
  );
}

/** Who turns off every way that is named wants no other way instead, unless they chose it before. */
function completeChoice(
  { push: ownPush, print: ownPrint, ...choice }: ChangedChoice,
  { known, isFirst }: { known: MessageChoice | undefined; isFirst: boolean },
): MessageChoice {
  const isUnknownOff = isFirst && !choice.email && !choice.whatsapp;
  const push = ownPush ?? (!isUnknownOff && (known?.push ?? false));
  const isOff = !choice.email && !choice.whatsapp && !push;
  return { ...choice, push, print: ownPrint ?? (!isOff && (known?.print ?? false)) };
}

const TWICE: Refusal = {
  code: 'INVALID',
  field: ['order'],
  message: say('updateMessageChoices.twice'),
};
