import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import { table } from '../../../platform/db/table';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import type { Locale } from '../../../shared/locale';
import type { MessageChoice } from './message-choice.rules';
import { completeChoices } from './message-choice.rules';
import type { MessageTopic } from '../templates.terms';
import type { MessageWay } from '../delivery/routes.rules';
import { completeOrder } from '../delivery/routes.rules';
import { MessagePreferenceEntity } from '../delivery/message-reach.entity';
import { MessageChoiceEntity, MessageLanguageEntity } from '../queue/message.entity';

/**
 * What a member chose: a language, for every topic the ways, the order of the ways, and whether titles stand
 * in messages to the telephone (null: unless it is shared).
 */
export type MessageChoices = {
  readonly memberId: string;
  readonly locale: Locale;
  readonly topics: readonly MessageChoice[];
  readonly order: readonly MessageWay[];
  readonly titlesByPhone: boolean | null;
};

/** What a member changes; null leaves it as it is. */
export type ChangedChoices = {
  readonly locale: Locale | null;
  readonly topics: readonly MessageChoice[];
  readonly order: readonly MessageWay[] | null;
  readonly titlesByPhone: boolean | null;
};

const choices = table(MessageChoiceEntity);
const languages = table(MessageLanguageEntity);
const preferences = table(MessagePreferenceEntity);

/** Reads the choices of members, complete with what holds for those who chose nothing. */
export async function readChoices(db: Database, memberIds: readonly string[]): Promise<MessageChoices[]> {
  if (memberIds.length === 0) return [];
  const ofMembers = `WHERE member_id IN (${placeholders(memberIds)})`;
  const chosen = await choices.list(db, ofMembers, memberIds);
  const spoken = await languages.list(db, ofMembers, memberIds);
  const preferred = new Map(
    (await preferences.list(db, ofMembers, memberIds)).map((row) => [row.memberId, row]),
  );
  return memberIds.map((memberId) => ({
    memberId,
    locale: spoken.find((row) => row.memberId === memberId)?.locale ?? 'ID',
    topics: completeChoices(
      chosen
        .filter((row) => row.memberId === memberId)
        .map(({ topic, byEmail, byPush, byWhatsApp, byPrint }) => ({
          topic,
          email: byEmail,
          push: byPush,
          whatsapp: byWhatsApp,
          print: byPrint,
        })),
    ),
    order: completeOrder(preferred.get(memberId)?.wayOrder ?? []),
    titlesByPhone: preferred.get(memberId)?.titlesByPhone ?? null,
  }));
}

/** Reads the topics of which a member chose the ways. */
export async function readChosenTopics(
  tx: EntityManager,
  memberId: string,
): Promise<ReadonlySet<MessageTopic>> {
  return new Set(
    (
      await tx.query<{ topic: MessageTopic }[]>('SELECT topic FROM message_choice WHERE member_id = ?', [
        memberId,
      ])
    ).map(({ topic }) => topic),
  );
}

/** Choices by member. */
export const messageChoicesByMember = defineLoader<string, MessageChoices | null>(
  'messageChoicesByMember',
  async ({ db }, ids) => indexBy(ids, await readChoices(db, ids), ({ memberId }) => memberId),
);

/** Keeps what a member chose; what is not named stays as it is. */
export async function writeChoices(
  tx: EntityManager,
  memberId: string,
  { locale, topics, order, titlesByPhone }: ChangedChoices,
): Promise<void> {
  for (const { topic, email, push, whatsapp, print } of topics)
    await tx.upsert(
      MessageChoiceEntity,
      { memberId, topic, byEmail: email, byPush: push, byWhatsApp: whatsapp, byPrint: print },
      ['memberId', 'topic'],
    );
  if (order !== null) await tx.upsert(MessagePreferenceEntity, { memberId, wayOrder: order }, ['memberId']);
  if (titlesByPhone !== null)
    await tx.upsert(MessagePreferenceEntity, { memberId, titlesByPhone }, ['memberId']);
  if (locale !== null) await tx.upsert(MessageLanguageEntity, { memberId, locale }, ['memberId']);
}
