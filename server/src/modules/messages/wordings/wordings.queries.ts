import type { EntityManager } from 'typeorm';

import { readInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { Locale } from '../../../shared/locale';
import type { Wording } from '../letters/wording.rules';
import type { MessageTemplate } from '../templates.terms';
import { MessageTextEntity, MessageWordingEntity } from './message-wording.entity';

/** The wording that staff gave a template in a language; `wording` is null when the shipped one came back. */
export type KeptWording = {
  readonly template: MessageTemplate;
  readonly locale: Locale;
  readonly wording: Wording | null;
  readonly updatedAt: Date;
  readonly version: number;
};

type Row = {
  template: MessageTemplate;
  locale: Locale;
  subject: string | null;
  body: string | null;
  closing: string | null;
  updated_at: Date | string;
  version: number;
};

const SELECT = 'SELECT template, locale, subject, body, closing, updated_at, version FROM message_wording';

/** Reads all changed wordings; there are at most two for each template. */
export async function readWordings(db: Database): Promise<KeptWording[]> {
  return (await db.query<Row>(`${SELECT} ORDER BY template, locale LIMIT 100`)).map(toWording);
}

/** Reads the changed wording of a template; null when nobody ever changed it. */
export async function readWording(
  tx: Pick<EntityManager, 'query'>,
  template: MessageTemplate,
  locale: Locale,
): Promise<KeptWording | null> {
  const [row] = await tx.query<Row[]>(`${SELECT} WHERE template = ? AND locale = ?`, [template, locale]);
  return row ? toWording(row) : null;
}

/**
 * Writes a wording, or with null the way back to the shipped one, over a version (0: nobody ever changed it);
 * false when somebody else was faster.
 */
export async function writeWording(
  tx: EntityManager,
  kept: Omit<KeptWording, 'updatedAt'>,
  by: { updatedAt: Date; updatedBy: string },
): Promise<boolean> {
  const { template, locale, version } = kept;
  const row = {
    ...(kept.wording ?? { subject: null, body: null, closing: null }),
    ...by,
    version: version + 1,
  };
  if (version > 0)
    return (await tx.update(MessageWordingEntity, { template, locale, version }, row)).affected === 1;
  if (await tx.existsBy(MessageWordingEntity, { template, locale })) return false;
  await tx.insert(MessageWordingEntity, { template, locale, ...row });
  return true;
}

/** Keeps what staff wrote to one member until it has left. */
export async function keepMessageText(
  tx: EntityManager,
  text: { messageId: string; subject: string; body: string },
): Promise<void> {
  await tx.insert(MessageTextEntity, text);
}

/** Reads what staff wrote; null once it has left. */
export async function readMessageText(
  db: Database,
  messageId: string,
): Promise<{ subject: string; text: string } | null> {
  const [row] = await db.query<{ subject: string; body: string }>(
    'SELECT subject, body FROM message_text WHERE message_id = ?',
    [messageId],
  );
  return row ? { subject: row.subject, text: row.body } : null;
}

/** Forgets what staff wrote. */
export async function forgetMessageText(tx: EntityManager, messageId: string): Promise<void> {
  await tx.delete(MessageTextEntity, { messageId });
}

function toWording({ template, locale, subject, body, closing, updated_at, version }: Row): KeptWording {
  const wording = subject === null || body === null || closing === null ? null : { subject, body, closing };
  return { template, locale, wording, updatedAt: readInstant(updated_at), version };
}
