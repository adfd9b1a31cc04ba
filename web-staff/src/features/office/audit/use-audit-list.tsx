import { useTranslation } from '../../../i18n/use-translation';
import type { ListColumn, ListDefinition, ListFilter } from '../../../lib/list/list-definition';
import { useSession } from '../../../lib/session/session-context';
import { useColleagues } from '../../../lib/session/use-colleagues';
import { useDisplay } from '../../../lib/ui/use-display';
import { auditKinds, auditSorts, toAuditQuery } from './audit-query';
import type { AuditRow } from './audit-query';
import { AuditChanges } from './AuditChanges';
import { AuditSentence, objectNameOf } from './AuditSentence';
import { useActChoices } from './use-act-choices';

/** Declares the audit log: by words, who, act, kind of thing, branch and day. */
export function useAuditList(): ListDefinition<AuditRow> {
  const { t, wordOf } = useTranslation();
  const { number } = useDisplay();
  return {
    name: 'audit',
    words: {
      label: t('audit.list'),
      count: (total) => t('audit.count', { count: total, total: number(total) }),
      emptyTitle: t('audit.empty'),
      nothingTitle: t('audit.empty'),
      nothingText: t('audit.emptyText'),
    },
    search: { label: t('audit.search'), placeholder: t('audit.searchHint') },
    columns: useAuditColumns(),
    filters: useAuditFilters(),
    sorts: auditSorts.map((name) => ({ name, label: t(`audit.order.${name}`) })),
    usualSort: 'newest',
    nameOf: (row) =>
      [row.staff?.name ?? row.partnerActor, wordOf('act', row.act), objectNameOf(row)]
        .filter(Boolean)
        .join(' '),
    exportOf: toAuditQuery,
  };
}

function useAuditColumns(): readonly ListColumn<AuditRow>[] {
  const { t } = useTranslation();
  const { dateOf, clock } = useDisplay();
  return [
    {
      key: 'when',
      heading: t('audit.when'),
      className: 'nowrap',
      isFixed: true,
      sort: { ascending: 'oldest', descending: 'newest' },
      exportedAs: ['day', 'time'],
      cell: ({ occurredAt }) => (
        <>
          {dateOf(occurredAt)}
          <span className="cell-note">{clock(occurredAt)}</span>
        </>
      ),
    },
    {
      key: 'what',
      heading: t('audit.what'),
      className: 'main-cell half-cell',
      isFixed: true,
      exportedAs: ['who', 'act', 'kind', 'about', 'roles', 'branch', 'device'],
      cell: (line) => <AuditSentence line={line} />,
    },
    {
      key: 'changes',
      heading: t('audit.changes'),
      className: 'half-cell',
      cell: (line) => <AuditChanges line={line} />,
    },
  ];
}

function useAuditFilters(): readonly ListFilter[] {
  const { t } = useTranslation();
  const { branches } = useSession();
  const acts = useActChoices();
  const colleagues = useColleagues();
  return [
    { key: 'actor', label: t('audit.who'), kind: 'choices', options: colleagues ?? [], isNamed: true },
    { key: 'act', label: t('audit.act'), kind: 'choices', options: acts },
    {
      key: 'kind',
      label: t('audit.kind'),
      kind: 'choices',
      options: auditKinds.map((value) => ({ value, label: t(`audit.kinds.${value}`) })),
    },
    {
      key: 'branch',
      label: t('audit.branch'),
      kind: 'choices',
      options: branches.map(({ id, name }) => ({ value: id, label: name.text })),
    },
    { key: 'object', label: t('audit.object'), kind: 'choices', options: [], isNamed: true },
    { key: 'day', label: t('audit.day'), kind: 'span', of: 'date' },
  ];
}
