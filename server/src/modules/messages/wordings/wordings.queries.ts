import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import { mapSelection } from '../../../platform/db/map-selection';
import type { EntityRow, QueryRunner } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import type { Locale } from '../../../shared/locale';
import type { Wording } from '../letters/wording.rules';
import type { MessageTemplate } from '../templates.terms';
import { MessageTextEntity, MessageWordingEntity } from './message-wording.entity';

/** The wording that staff gave a template in a language; `wording` is null when the shipped one came back. */
export type KeptWording = Pick<
  EntityRow<MessageWordingEntity>,
  'template' | 'locale' | 'updatedAt' | 'version'
> & { readonly wording: Wording | null };

const wordings = mapSelection(
  table(MessageWordingEntity),
  ({ template, locale, updatedAt, version, subject, body, closing }): KeptWording => ({
    template,
    locale,
    updatedAt,
    version,
    wording: subject === null || body === null || closing === null ? null : { subject, body, closing },
  }),
);

/** Reads all changed wordings; there are at most two for each template. */
export function readWordings(db: Database): Promise<KeptWording[]> {
  return wordings.list(db, 'ORDER BY template, locale LIMIT 100', []);
}

/** Reads the changed wording of a template; null when nobody ever changed it. */
export function readWording(
  tx: QueryRunner,
  template: MessageTemplate,
  locale: Locale,
): Promise<KeptWording | null> {
  return wordings.first(tx, 'WHERE template = ? AND locale = ?', [template, locale]);
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
  const [text] = await db.query<{ subject: string; text: string }>(
    'SELECT subject, body AS text FROM message_text WHERE message_id = ?',
    [messageId],
  );
  return text ?? null;
}

/** Forgets what staff wrote. */
export async function forgetMessageText(tx: EntityManager, messageId: string): Promise<void> {
  await tx.delete(MessageTextEntity, { messageId });
}
