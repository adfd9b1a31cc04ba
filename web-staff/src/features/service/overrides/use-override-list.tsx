import { useTranslation } from '../../../i18n/use-translation';
import type { ListColumn, ListDefinition, ListFilter } from '../../../lib/list/list-definition';
import { useSession } from '../../../lib/session/session-context';
import { useColleagues } from '../../../lib/session/use-colleagues';
import { useDisplay } from '../../../lib/ui/use-display';
import { overridableRules, overrideSorts, toOverrideQuery } from './override-query';
import type { OverrideRow } from './override-query';

/** Declares the list of rules that were overridden at the desk. */
export function useOverrideList(): ListDefinition<OverrideRow> {
  const { t } = useTranslation();
  const { number, dateOf } = useDisplay();
  return {
    name: 'overrides',
    words: {
      label: t('overrides.list'),
      count: (total) => t('overrides.count', { count: total, total: number(total) }),
      emptyTitle: t('overrides.empty'),
      emptyText: t('overrides.emptyText'),
    },
    search: { label: t('overrides.search'), placeholder: t('overrides.searchHint') },
    columns: useOverrideColumns(),
    filters: useOverrideFilters(),
    sorts: overrideSorts.map((sort) => ({ name: sort, label: t(`overrides.order.${sort}`) })),
    usualSort: 'newest',
    nameOf: ({ occurredAt, staff }) => [dateOf(occurredAt), staff?.name ?? ''].join(' '),
    exportOf: toOverrideQuery,
  };
}

function useOverrideColumns(): readonly ListColumn<OverrideRow>[] {
  const { t } = useTranslation();
  const { dateOf, timeOf } = useDisplay();
  const ruleWords = (code: string) => {
    const known = overridableRules.find((one) => one === code);
    return t(known === undefined ? 'desk.refused' : `refusal.${known}`);
  };
  return [
    {
      key: 'when',
      heading: t('overrides.when'),
      isFixed: true,
      className: 'nowrap',
      exportedAs: ['day', 'time'],
      sort: { ascending: 'oldest', descending: 'newest' },
      cell: ({ occurredAt }) => `${dateOf(occurredAt)}, ${timeOf(occurredAt)}`,
    },
    {
      key: 'act',
      heading: t('overrides.act'),
      cell: ({ isRenewal }) => t(isRenewal ? 'overrides.renewed' : 'overrides.lent'),
    },
    { key: 'who', heading: t('overrides.who'), cell: ({ staff }) => staff?.name ?? t('overrides.nobody') },
    {
      key: 'rule',
      heading: t('overrides.rule'),
      className: 'main-cell',
      cell: ({ overrides }) => (
        <ul className="plain-list">
          {overrides.map(({ refusal }) => (
            <li key={refusal}>{ruleWords(refusal)}</li>
          ))}
        </ul>
      ),
    },
    {
      key: 'reason',
      heading: t('overrides.reason'),
      cell: ({ overrides }) => {
        const reasons = [...new Set(overrides.flatMap(({ reason }) => (reason === null ? [] : [reason])))];
        return reasons.length === 0 ? (
          <span className="quiet">{t('overrides.confirmed')}</span>
        ) : (
          reasons.join(' · ')
        );
      },
    },
    { key: 'branch', heading: t('overrides.branch'), cell: ({ branch }) => branch?.name.text },
  ];
}

function useOverrideFilters(): readonly ListFilter[] {
  const { t } = useTranslation();
  const { branches } = useSession();
  const colleagues = useColleagues();
  return [
    {
      key: 'branch',
      label: t('overrides.branch'),
      kind: 'choices',
      options: branches.map(({ id, name }) => ({ value: id, label: name.text })),
    },
    {
      key: 'rule',
      label: t('overrides.rule'),
      kind: 'choices',
      options: overridableRules.map((value) => ({ value, label: t(`refusal.${value}`) })),
    },
    ...(colleagues === undefined
      ? []
      : [{ key: 'staff', label: t('overrides.who'), kind: 'choices' as const, options: colleagues }]),
    { key: 'day', label: t('overrides.when'), kind: 'span', of: 'date' },
  ];
}
