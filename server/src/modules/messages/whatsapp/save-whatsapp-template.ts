import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { retryOnUniqueViolation } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { getWhatsAppTemplate, writeWhatsAppTemplate } from './whatsapp-templates.queries';
import type { MessageTemplate } from '../templates.terms';
import type { TemplateApproval } from './whatsapp-template.rules';
import { isProviderName } from './whatsapp-template.rules';
import type { MessageDeps } from '../deps';
import { say } from '../words/say';

/** What staff note about a template at the WhatsApp provider, over the version that they read. */
export type TemplateChange = {
  readonly template: MessageTemplate;
  readonly providerName: string;
  readonly approval: TemplateApproval;
  readonly cost: number;
  readonly version: number;
};

/** More than any message costs. */
const HIGHEST_COST = 100_000;

/**
 * Keeps what the WhatsApp provider knows a template by, how far it is, and what a message costs. Refuses
 * names that no provider takes, and a version that somebody else changed meanwhile.
 */
export function saveWhatsAppTemplate(
  { db, clock }: Pick<MessageDeps, 'db' | 'clock'>,
  actor: Actor,
  change: TemplateChange,
): Promise<Result<{ readonly template: MessageTemplate }, Refusal>> {
  const kept = { ...change, providerName: change.providerName.trim() };
  const [first, ...others] = [
    ...(isProviderName(kept.providerName) ? [] : [WRONG_NAME]),
    ...(Number.isInteger(kept.cost) && kept.cost >= 0 && kept.cost <= HIGHEST_COST ? [] : [WRONG_COST]),
  ];
  if (first) return Promise.resolve(fail(first, ...others));
  return retryOnUniqueViolation(() =>
    db.transaction(async (tx) => {
      if (await writeWhatsAppTemplate(tx, kept, { updatedAt: clock.now(), updatedBy: toPrincipal(actor) }))
        return ok({ template: kept.template });
      return fail(toStale((await getWhatsAppTemplate(tx, kept.template)).version));
    }),
  );
}

const WRONG_NAME: Refusal = {
  code: 'INVALID',
  field: ['providerName'],
  message: say('saveWhatsappTemplate.wrongName'),
};
const WRONG_COST: Refusal = {
  code: 'INVALID',
  field: ['cost'],
  message: say('saveWhatsappTemplate.wrongCost', { highestCost: HIGHEST_COST }),
};

function toStale(currentVersion: number): Refusal {
  return {
    code: 'STALE_VERSION',
    field: ['version'],
    currentVersion,
    message: say('saveWhatsappTemplate.staleVersion'),
  };
}
