import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import type { ListColumn, ListDefinition } from '../../../lib/list/list-definition';
import { paths } from '../../../lib/paths';
import { useDisplay } from '../../../lib/ui/use-display';
import { surveyKinds, surveySorts, surveyStatuses } from './survey-query';
import type { SurveyRow } from './survey-query';
import { useDaysWords } from './use-days-words';

/** Declares the list of surveys: what each is for, how far it has come, and how many answered. */
export function useSurveyList(): ListDefinition<SurveyRow> {
  const { t } = useTranslation();
  const { number } = useDisplay();
  return {
    name: 'surveys',
    words: {
      label: t('surveys.list'),
      count: (total) => t('surveys.count', { count: total, total: number(total) }),
      emptyTitle: t('surveys.emptyTitle'),
      emptyText: t('surveys.emptyText'),
    },
    search: { label: t('surveys.search'), placeholder: t('surveys.searchHint') },
    columns: useSurveyColumns(),
    filters: [
      {
        key: 'kind',
        label: t('surveys.field.kind'),
        kind: 'choices',
        options: surveyKinds.map((value) => ({ value, label: t(`surveys.kind.${value}`) })),
      },
      {
        key: 'status',
        label: t('surveys.field.status'),
        kind: 'choices',
        options: surveyStatuses.map((value) => ({ value, label: t(`surveys.status.${value}`) })),
      },
    ],
    sorts: surveySorts.map((name) => ({ name, label: t(`surveys.order.${name}`) })),
    usualSort: 'updated',
    pathOf: ({ id }) => paths.survey(id),
    nameOf: ({ title }) => title.text,
  };
}

function useSurveyColumns(): readonly ListColumn<SurveyRow>[] {
  const { t } = useTranslation();
  const { dateOf, number } = useDisplay();
  const daysOf = useDaysWords();
  return [
    {
      key: 'title',
      heading: t('surveys.field.title'),
      isFixed: true,
      className: 'main-cell',
      sort: { ascending: 'title', descending: 'title-desc' },
      cell: (row) => (
        <>
          <Link className="cell-title" to={paths.survey(row.id)}>
            {row.title.text}
          </Link>
          <span className="cell-note">
            {[
              t(`surveys.kind.${row.kind}`),
              ...(row.isStandard ? [t('surveys.standard')] : []),
              ...(row.isSample ? [t('common.sample')] : []),
            ].join(' · ')}
          </span>
        </>
      ),
    },
    {
      key: 'status',
      heading: t('surveys.field.status'),
      cell: ({ status, isChanged }) => (
        <>
          {t(`surveys.status.${status}`)}
          {isChanged && status !== 'DRAFT' && <span className="cell-note">{t('surveys.changed')}</span>}
        </>
      ),
    },
    { key: 'days', heading: t('surveys.field.days'), className: 'nowrap', cell: daysOf },
    {
      key: 'sheets',
      heading: t('surveys.answer'),
      isRight: true,
      className: 'nowrap',
      cell: ({ sheetCount }) => number(sheetCount),
    },
    {
      key: 'updated',
      heading: t('surveys.field.updated'),
      className: 'nowrap',
      cell: ({ updatedAt }) => dateOf(updatedAt),
    },
  ];
}
