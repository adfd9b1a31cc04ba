import { useTranslation } from '../../../i18n/use-translation';
import { useDisplay } from '../../../lib/ui/use-display';
import type { AuditRow } from './audit-query';

type Mentions = AuditRow['mentions'];

/** Where the words of a field's codes may stand; the first that knows the code says it. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  status: [
    'eventTerms.status',
    'businesses.status',
    'guideTerms.status',
    'registrations.status',
    'consultationTerms.status',
    'proposals.status',
    'reviews.status',
    'shared.copyStatus',
    'partnerRequests.status',
  ],
  report: ['reports.names'],
  kind: ['eventTerms.kind', 'profile.blockKind', 'cases.kind', 'calendar.kind', 'partners.kind'],
  statuses: ['shared.copyStatus', 'eventTerms.status', 'businesses.status', 'registrations.status'],
  kinds: ['partners.kind', 'eventTerms.kind'],
  school_level: ['partners.level'],
  name: ['computers.rules.rule', 'rooms.rule'],
  value: ['rooms.choice'],
  age_band: ['computers.rules.age'],
  scopes: ['partners.scope'],
  granted_scopes: ['partners.scope'],
  format: ['eventWords.format', 'auditFormat'],
  method: ['pay.methods'],
  list: ['audit.lists'],
  sector: ['businesses.sector'],
  material_type: ['shared.materialType'],
  audience: ['eventWords.audience', 'shared.audience'],
  sex: ['memberForm.sexes'],
  registration_mode: ['eventWords.mode'],
  decision: ['cases.decision', 'businesses.decision'],
};

const HIDDEN = '…';
/** A word of a closed list as the contract writes it. */
const CODE = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;
const FREE = new Set(['name', 'value']);
const MONEY = new Set(['amount', 'price', 'cost', 'fine', 'fee', 'rupiah']);
const INSTANT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Says whether a text is a word of a closed list that nobody has words for; a name in capitals is none. */
function isCode(column: string, given: string): boolean {
  return CODE.test(given) && (given.includes('_') || (column in CODES && !FREE.has(column)));
}

/**
 * Returns how fields and values of the audit log read for people: names instead of ids, dates as dates, money as money;
 * undefined for what has no words in their language.
 */
export function useFactWords(mentions: Mentions) {
  const { t, wordOf } = useTranslation();
  const { date, dateOf, timeOf, money, number } = useDisplay();
  const names = new Map(mentions.map(({ id, name }) => [id, name]));
  const field = (column: string): string | undefined => {
    const own = wordOf('auditField', column);
    if (own !== undefined) return own;
    const [, stem = column, language] = /^(.*?)(?:_(id|en))?$/.exec(column) ?? [];
    const word = wordOf('auditField', stem);
    if (word === undefined) return undefined;
    return language === 'en' ? t('audit.english', { field: word }) : word;
  };
  const text = (written: string): string => {
    if (written === HIDDEN) return t('audit.hidden');
    if (names.has(written)) return names.get(written) ?? written;
    if (DAY.test(written)) return date(written);
    if (!INSTANT.test(written)) return written;
    // The database writes moments in UTC, without saying so.
    const moment = `${written.replace(' ', 'T').replace(/Z$/, '')}Z`;
    return Number.isNaN(Date.parse(moment)) ? written : `${dateOf(moment)} ${timeOf(moment)}`;
  };
  const value = (column: string, given: unknown): string | undefined => {
    if (given === null || given === undefined || given === '') return t('audit.emptyValue');
    if (typeof given === 'boolean' || /^(is|has|can)_/.test(column))
      return t(given === true || given === 1 || given === '1' ? 'audit.yes' : 'audit.no');
    if (typeof given === 'number') return MONEY.has(column) ? money(given) : number(given);
    if (Array.isArray(given)) {
      const all = given.map((one) => value(column, one));
      return all.includes(undefined) ? undefined : all.join(', ');
    }
    if (typeof given !== 'string') return undefined;
    const words = (CODES[column] ?? []).map((group) => wordOf(group, given));
    return words.find((word) => word !== undefined) ?? (isCode(column, given) ? undefined : text(given));
  };
  return { field, value };
}
