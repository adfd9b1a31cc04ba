import type { EntityManager } from 'typeorm';

import { readInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { MessageTemplate } from '../templates.terms';
import { MESSAGE_TEMPLATES } from '../templates.terms';
import type { TemplateApproval } from './whatsapp-template.rules';
import { MessageCostEntity, WhatsAppTemplateEntity } from '../delivery/message-reach.entity';

/** What the WhatsApp provider knows a template by; `version` is 0 while nobody ever changed it. */
export type WhatsAppTemplate = {
  readonly template: MessageTemplate;
  readonly providerName: string;
  readonly approval: TemplateApproval;
  readonly cost: number;
  readonly updatedAt: Date | null;
  readonly version: number;
};

/** What the messages of a month cost, in rupiah. */
export type MonthCost = { readonly month: string; readonly sentCount: number; readonly cost: number };

type Row = {
  template: MessageTemplate;
  provider_name: string;
  approval: TemplateApproval;
  cost: number;
  updated_at: Date | string;
  version: number;
};

const SELECT = 'SELECT template, provider_name, approval, cost, updated_at, version FROM whatsapp_template';
const MOST_TEMPLATES = 100;

/** Lists every template as the provider knows it; one that nobody changed is a draft under its own name. */
export async function listWhatsAppTemplates(db: Database): Promise<WhatsAppTemplate[]> {
  const kept = new Map(
    (await db.query<Row>(`${SELECT} LIMIT ${MOST_TEMPLATES}`)).map((row) => [row.template, row]),
  );
  return MESSAGE_TEMPLATES.map((template) => toTemplate(template, kept.get(template)));
}

/** Reads what the provider knows a template by. */
export async function getWhatsAppTemplate(
  tx: Pick<EntityManager, 'query'>,
  template: MessageTemplate,
): Promise<WhatsAppTemplate> {
  const [row] = await tx.query<Row[]>(`${SELECT} WHERE template = ?`, [template]);
  return toTemplate(template, row);
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
  const rows = await db.query<{ month: string; sent_count: number | string; cost: number | string }>(
    'SELECT month, SUM(sent_count) AS sent_count, SUM(cost) AS cost FROM message_cost GROUP BY month ORDER BY month DESC LIMIT ?',
    [months],
  );
  return rows.map(({ month, sent_count, cost }) => ({
    month,
    sentCount: Number(sent_count),
    cost: Number(cost),
  }));
}

function toTemplate(template: MessageTemplate, row: Row | undefined): WhatsAppTemplate {
  if (!row)
    return {
      template,
      providerName: template.toLowerCase(),
      approval: 'DRAFT',
      cost: 0,
      updatedAt: null,
      version: 0,
    };
  return {
    template,
    providerName: row.provider_name,
    approval: row.approval,
    cost: row.cost,
    updatedAt: readInstant(row.updated_at),
    version: row.version,
  };
}
