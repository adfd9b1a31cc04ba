import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import { defineLoader, indexBy, placeholders } from '../../../platform/graphql/loader';
import type { Locale } from '../../../shared/locale';
import type { MessageChoice } from '../domain/message-choice';
import { completeChoices } from '../domain/message-choice';
import type { MessageTopic } from '../domain/templates';
import { MessageChoiceEntity, MessageLanguageEntity } from './message.entity';

/** What a member chose: a language and, for every topic, the ways. */
export type MessageChoices = { readonly memberId: string; readonly locale: Locale; readonly topics: readonly MessageChoice[] };

type ChoiceRow = { member_id: string; topic: MessageTopic; by_email: number; by_push: number; by_whatsapp: number };

/** Reads the choices of members, complete with what holds for those who chose nothing. */
export async function readChoices(db: Database, memberIds: readonly string[]): Promise<MessageChoices[]> {
  if (memberIds.length === 0) return [];
  const chosen = await db.query<ChoiceRow>(`SELECT member_id, topic, by_email, by_push, by_whatsapp FROM message_choice WHERE member_id IN (${placeholders(memberIds)})`, memberIds);
  const languages = await db.query<{ member_id: string; locale: Locale }>(`SELECT member_id, locale FROM message_language WHERE member_id IN (${placeholders(memberIds)})`, memberIds);
  return memberIds.map((memberId) => ({
    memberId, locale: languages.find((row) => row.member_id === memberId)?.locale ?? 'ID',
    topics: completeChoices(chosen.filter((row) => row.member_id === memberId).map((row) => ({ topic: row.topic, email: row.by_email === 1, push: row.by_push === 1, whatsapp: row.by_whatsapp === 1 }))),
  }));
}

/** Choices by member. */
export const messageChoicesByMember = defineLoader<string, MessageChoices | null>('messageChoicesByMember', async ({ db }, ids) => indexBy(ids, await readChoices(db, ids), ({ memberId }) => memberId));

/** Keeps what a member chose; topics that are not named stay as they are. */
export async function writeChoices(tx: EntityManager, memberId: string, { locale, topics }: { locale: Locale | null; topics: readonly MessageChoice[] }): Promise<void> {
  for (const { topic, email, push, whatsapp } of topics) await tx.upsert(MessageChoiceEntity, { memberId, topic, byEmail: email, byPush: push, byWhatsApp: whatsapp }, ['memberId', 'topic']);
  if (locale !== null) await tx.upsert(MessageLanguageEntity, { memberId, locale }, ['memberId']);
}
