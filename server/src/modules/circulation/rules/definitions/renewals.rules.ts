import type { Limit } from './rule-values.rules';
import { choiceRule, limitRule } from './rule-values.rules';

const unlimited: Limit = 'unlimited';
const once: Limit = 1;
const tenThousand: Limit = 10_000;

/** The rules of renewal. */
export const renewalRules = {
  maxRenewals: limitRule({ fallback: once, unit: 'times', doc: 'How often a loan may be renewed.' }),
  maxUnseenRenewals: limitRule({
    fallback: unlimited,
    unit: 'times',
    doc: 'How often in a row a loan may be renewed without the copy being seen at the desk.',
  }),
  renewalBase: choiceRule(['dueDate', 'now'], {
    doc: 'From when a renewal counts; that of an overdue loan always counts from now, because its late days are charged.',
  }),
  renewNotBeforeDays: limitRule({
    fallback: unlimited,
    unit: 'days',
    doc: 'How many days before the due date a loan may be renewed at the earliest.',
  }),
  renewNotBeforePrecision: choiceRule(['date', 'time'], {
    doc: 'Whether the earliest renewal is a day or a minute.',
  }),
  renewalWhileOverdue: choiceRule(['blockItem', 'allow', 'block'], {
    doc: 'What an overdue loan does: it cannot be renewed itself, nothing, or no loan of the member can.',
  }),
  overdueRenewalAtDesk: choiceRule(['confirm', 'refuse'], {
    doc: 'Whether the desk may renew what the member alone may not renew because it is overdue.',
  }),
  renewalDebtLimit: limitRule({
    fallback: tenThousand,
    unit: 'rupiah',
    scope: 'category',
    doc: 'Debt a member may have and still renew; it must be exceeded to count.',
  }),
  renewWhileOthersWait: choiceRule(['ifOtherCopiesFree', 'never'], {
    doc: 'Whether a loan may be renewed when free copies of the title are enough for all who wait.',
  }),
};
