import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import type { EntityRow, QueryRunner } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import type { MessageTemplate } from '../templates.terms';
import { MESSAGE_TEMPLATES } from '../templates.terms';
import { MessageCostEntity, WhatsAppTemplateEntity } from '../delivery/message-reach.entity';

/** What the WhatsApp provider knows a template by; `version` is 0 while nobody ever changed it. */
export type WhatsAppTemplate = Omit<EntityRow<WhatsAppTemplateEntity>, 'updatedAt' | 'updatedBy'> & {
  readonly updatedAt: Date | null;
};

/** What the messages of a month cost, in rupiah. */
export type MonthCost = { readonly month: string; readonly sentCount: number; readonly cost: number };

const templates = table(WhatsAppTemplateEntity).pick(
  'template',
  'providerName',
  'approval',
  'cost',
  'updatedAt',
  'version',
);
const MOST_TEMPLATES = 100;

/** Lists every template as the provider knows it; one that nobody changed is a draft under its own name. */
export async function listWhatsAppTemplates(db: Database): Promise<WhatsAppTemplate[]> {
  const kept = new Map(
    (await templates.list(db, `LIMIT ${MOST_TEMPLATES}`, [])).map((row) => [row.template, row]),
  );
  return MESSAGE_TEMPLATES.map((template) => kept.get(template) ?? toUntouched(template));
}

/** Reads what the provider knows a template by. */
export async function getWhatsAppTemplate(
  tx: QueryRunner,
  template: MessageTemplate,
): Promise<WhatsAppTemplate> {
  return (await templates.first(tx, 'WHERE template = ?', [template])) ?? toUntouched(template);
}

/** Finds the templates that the provider approved. */
export async function findApprovedTemplates(db: Database): Promise<ReadonlySet<MessageTemplate>> {
  const rows = await db.query<{ template: MessageTemplate }>(
    `SELECT template FROM whatsapp_template WHERE approval = 'APPROVED' LIMIT ${MOST_TEMPLATES}`,
  );
  return new Set(rows.map(({ template }) => template));
}

/** Writes a template over a version (0: nobody ever changed it); false when somebody else was faster. */
export async function writeWhatsAppTemplate(
  tx: EntityManager,
  { version, ...kept }: Omit<WhatsAppTemplate, 'updatedAt'>,
  by: { updatedAt: Date; updatedBy: string },
): Promise<boolean> {
  const row = { ...kept, ...by, version: version + 1 };
  if (version > 0)
    return (
      (await tx.update(WhatsAppTemplateEntity, { template: kept.template, version }, row)).affected === 1
    );
  if (await tx.existsBy(WhatsAppTemplateEntity, { template: kept.template })) return false;
  await tx.insert(WhatsAppTemplateEntity, row);
  return true;
}

/** Adds the price of one message to its month. */
export async function addMessageCost(
  tx: EntityManager,
  { month, template, cost }: { month: string; template: MessageTemplate; cost: number },
): Promise<void> {
  await tx
    .createQueryBuilder()
    .insert()
    .into(MessageCostEntity)
    .values({ month, template, sentCount: 0, cost: 0 })
    .orIgnore()
    .updateEntity(false)
    .execute();
  await tx.query(
    'UPDATE message_cost SET sent_count = sent_count + 1, cost = cost + ? WHERE month = ? AND template = ?',
    [cost, month, template],
  );
}

/** Sums what messages cost, month by month, newest first. */
export async function sumMessageCosts(db: Database, months: number): Promise<MonthCost[]> {
  const rows = await db.query<{ month: string; sentCount: number | string; cost: number | string }>(
    'SELECT month, SUM(sent_count) AS sentCount, SUM(cost) AS cost FROM message_cost GROUP BY month ORDER BY month DESC LIMIT ?',
    [months],
  );
  return rows.map(({ month, sentCount, cost }) => ({
    month,
    sentCount: Number(sentCount),
    cost: Number(cost),
  }));
}

function toUntouched(template: MessageTemplate): WhatsAppTemplate {
  return {
    template,
    providerName: template.toLowerCase(),
    approval: 'DRAFT',
    cost: 0,
    updatedAt: null,
    version: 0,
  };
}
