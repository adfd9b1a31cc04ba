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
  ],
  kind: ['eventTerms.kind', 'profile.blockKind', 'cases.kind', 'calendar.kind'],
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
const INSTANT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Returns how fields and values of the audit log read for people: names instead of ids, dates as dates. */
export function useFactWords(mentions: Mentions) {
  const { t, wordOf } = useTranslation();
  const { date, dateOf, timeOf } = useDisplay();
  const names = new Map(mentions.map(({ id, name }) => [id, name]));
  const field = (column: string): string => {
    const own = wordOf('auditField', column);
    if (own !== undefined) return own;
    const [, stem = column, language] = /^(.*?)(?:_(id|en))?$/.exec(column) ?? [];
    const word = wordOf('auditField', stem) ?? stem.replaceAll('_', ' ');
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
  const value = (column: string, given: unknown): string => {
    if (given === null || given === undefined || given === '') return t('audit.emptyValue');
    if (typeof given === 'boolean' || /^(is|has|can)_/.test(column))
      return t(given === true || given === 1 || given === '1' ? 'audit.yes' : 'audit.no');
    if (typeof given !== 'string') return JSON.stringify(given);
    const words = (CODES[column] ?? []).map((group) => wordOf(group, given));
    return words.find((word) => word !== undefined) ?? text(given);
  };
  return { field, value };
}
