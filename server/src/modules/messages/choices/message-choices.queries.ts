import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import type { Locale } from '../../../shared/locale';
import type { MessageChoice } from './message-choice.rules';
import { completeChoices } from './message-choice.rules';
import type { MessageTopic } from '../templates.terms';
import type { MessageWay } from '../delivery/routes.rules';
import { completeOrder, readWays } from '../delivery/routes.rules';
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

type ChoiceRow = {
  member_id: string;
  topic: MessageTopic;
  by_email: number;
  by_push: number;
  by_whatsapp: number;
  by_print: number;
};
type PreferenceRow = { member_id: string; way_order: string | null; titles_by_phone: number | null };

/** Reads the choices of members, complete with what holds for those who chose nothing. */
export async function readChoices(db: Database, memberIds: readonly string[]): Promise<MessageChoices[]> {
  if (memberIds.length === 0) return [];
  const chosen = await db.query<ChoiceRow>(
    `SELECT member_id, topic, by_email, by_push, by_whatsapp, by_print FROM message_choice WHERE member_id IN (${placeholders(memberIds)})`,
    memberIds,
  );
  const languages = await db.query<{ member_id: string; locale: Locale }>(
    `SELECT member_id, locale FROM message_language WHERE member_id IN (${placeholders(memberIds)})`,
    memberIds,
  );
  const preferences = new Map(
    (
      await db.query<PreferenceRow>(
        `SELECT member_id, way_order, titles_by_phone FROM message_preference WHERE member_id IN (${placeholders(memberIds)})`,
        memberIds,
      )
    ).map((row) => [row.member_id, row]),
  );
  return memberIds.map((memberId) => ({
    memberId,
    locale: languages.find((row) => row.member_id === memberId)?.locale ?? 'ID',
    topics: completeChoices(
      chosen
        .filter((row) => row.member_id === memberId)
        .map((row) => ({
          topic: row.topic,
          email: row.by_email === 1,
          push: row.by_push === 1,
          whatsapp: row.by_whatsapp === 1,
          print: row.by_print === 1,
        })),
    ),
    order: completeOrder(readWays(preferences.get(memberId)?.way_order ?? '')),
    titlesByPhone: toFlag(preferences.get(memberId)?.titles_by_phone ?? null),
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
  if (order !== null)
    await tx.upsert(MessagePreferenceEntity, { memberId, wayOrder: order.join() }, ['memberId']);
  if (titlesByPhone !== null)
    await tx.upsert(MessagePreferenceEntity, { memberId, titlesByPhone }, ['memberId']);
  if (locale !== null) await tx.upsert(MessageLanguageEntity, { memberId, locale }, ['memberId']);
}

function toFlag(value: number | null): boolean | null {
  return value === null ? null : value === 1;
}
