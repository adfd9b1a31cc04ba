import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import type { ListColumn, ListDefinition, ListFilter } from '../../../lib/list/list-definition';
import { paths } from '../../../lib/paths';
import { useDisplay } from '../../../lib/ui/use-display';
import { caseCategories, caseKinds, caseSorts, caseStatuses, caseUnits } from './case-query';
import type { CaseRow } from './case-query';

/** Declares the inbox: what waits for an answer, the first last day first. */
export function useCaseList(): ListDefinition<CaseRow> {
  const { t } = useTranslation();
  const { number } = useDisplay();
  const choices = useChoices();
  return {
    name: 'feedback',
    words: {
      label: t('feedbackCases.list'),
      count: (total) => t('feedbackCases.count', { count: total, total: number(total) }),
      emptyTitle: t('feedbackCases.empty'),
      emptyText: t('feedbackCases.emptyText'),
    },
    columns: useCaseColumns(),
    filters: [
      ...choices,
      { key: 'mine', label: t('feedbackCases.onlyMine'), kind: 'switch' },
      { key: 'overdue', label: t('feedbackCases.onlyOverdue'), kind: 'switch' },
      { key: 'all', label: t('feedbackCases.withAnswered'), kind: 'switch' },
    ],
    sorts: caseSorts.map((name) => ({ name, label: t(`feedbackCases.order.${name}`) })),
    usualSort: 'due',
    pathOf: ({ id }) => paths.feedbackCase(id),
    nameOf: ({ subject }) => subject,
  };
}

function useChoices(): readonly ListFilter[] {
  const { t } = useTranslation();
  return [
    {
      key: 'status',
      label: t('feedbackCases.field.status'),
      kind: 'choices',
      options: caseStatuses.map((value) => ({ value, label: t(`feedbackCases.status.${value}`) })),
    },
    {
      key: 'kind',
      label: t('feedbackCases.field.kind'),
      kind: 'choices',
      options: caseKinds.map((value) => ({ value, label: t(`feedbackCases.kind.${value}`) })),
    },
    {
      key: 'category',
      label: t('feedbackCases.field.category'),
      kind: 'choices',
      options: caseCategories.map((value) => ({ value, label: t(`feedbackCases.category.${value}`) })),
    },
    {
      key: 'unit',
      label: t('feedbackCases.field.unit'),
      kind: 'choices',
      options: caseUnits.map((value) => ({ value, label: t(`feedbackCases.unit.${value}`) })),
    },
  ];
}

function useCaseColumns(): readonly ListColumn<CaseRow>[] {
  const { t } = useTranslation();
  const { day, dateOf } = useDisplay();
  return [
    {
      key: 'subject',
      heading: t('feedbackCases.field.subject'),
      isFixed: true,
      className: 'main-cell',
      cell: (row) => (
        <>
          <Link className="cell-title" to={paths.feedbackCase(row.id)}>
            {row.subject}
          </Link>
          <span className="quiet small">
            {[row.number, t(`feedbackCases.kind.${row.kind}`), row.place].filter(Boolean).join(' · ')}
          </span>
        </>
      ),
    },
    {
      key: 'due',
      heading: t('feedbackCases.field.due'),
      className: 'nowrap',
      cell: (row) =>
        row.status === 'ANSWERED' || row.status === 'CLOSED' ? (
          t(`feedbackCases.status.${row.status}`)
        ) : row.isOverdue ? (
          <b className="feedback-late">{t('feedbackCases.late', { day: day(row.dueOn) })}</b>
        ) : (
          day(row.dueOn)
        ),
    },
    {
      key: 'category',
      heading: t('feedbackCases.field.category'),
      cell: ({ category }) => category.name.text,
    },
    { key: 'unit', heading: t('feedbackCases.field.unit'), cell: ({ unit }) => unit?.name.text },
    {
      key: 'assignee',
      heading: t('feedbackCases.field.assignee'),
      cell: ({ assigneeName }) => assigneeName ?? t('feedbackCases.nobody'),
    },
    {
      key: 'created',
      heading: t('feedbackCases.field.created'),
      isHidden: true,
      className: 'nowrap',
      cell: ({ createdAt }) => dateOf(createdAt),
    },
  ];
}
