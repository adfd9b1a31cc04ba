import { GUIDE_SECTORS, NEEDS, STAGES } from '@pustaka/web-shared/business/terms.ts';
import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { GuideStatusMark } from '../../../lib/guides/GuideStatusMark';
import { ReviewMark } from '../../../lib/guides/ReviewMark';
import { GUIDE_STATUSES } from '../../../lib/guides/terms';
import type { ListColumn, ListDefinition, ListFilter } from '../../../lib/list/list-definition';
import { paths } from '../../../lib/paths';
import { Button } from '../../../lib/ui/Button';
import { guideSorts } from './guide-rows';
import type { ListedGuide } from './listed-guide';
import { ReviewGuidesDialog } from './ReviewGuidesDialog';

/** Declares the list of guides: who they are for, and when they were last compared with their sources. */
export function useGuideList(
  isDueOnly: boolean,
  onReviewed: (guide: ListedGuide) => void,
): ListDefinition<ListedGuide> {
  const { t } = useTranslation();
  return {
    name: 'guides',
    keeps: ['list'],
    words: {
      label: t(`guides.list.${isDueOnly ? 'due' : 'all'}`),
      count: (total) => t('guides.count', { count: total }),
      emptyTitle: t(isDueOnly ? 'guides.nothingDue' : 'guides.nothing'),
      emptyText: t(isDueOnly ? 'guides.nothingDueText' : 'guides.nothingText'),
      nothingTitle: t(isDueOnly ? 'guides.nothingDue' : 'guides.nothing'),
      nothingText: t(isDueOnly ? 'guides.nothingDueText' : 'guides.nothingText'),
    },
    search: { label: t('guides.search'), placeholder: t('guides.searchPlaceholder') },
    columns: useGuideColumns(onReviewed),
    filters: useGuideFilters(),
    sorts: guideSorts.map((name) => ({ name, label: t(`guides.order.${name}`) })),
    usualSort: 'usual',
    pathOf: ({ id }) => paths.guide(id),
    nameOf: ({ name }) => name.indonesian,
    acts: [
      {
        key: 'reviewed',
        label: t('guides.reviewedToday'),
        fits: (guide) => !isFresh(guide),
        dialog: (chosen) => <ReviewGuidesDialog {...chosen} />,
      },
    ],
  };
}

function isFresh({ reviewedOn }: ListedGuide): boolean {
  return reviewedOn === todayInJakarta(new Date());
}

function useGuideColumns(onReviewed: (guide: ListedGuide) => void): readonly ListColumn<ListedGuide>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'name',
      heading: t('guides.field.name'),
      isFixed: true,
      className: 'main-cell',
      cell: (guide) => <NameCell guide={guide} />,
    },
    {
      key: 'need',
      heading: t('guides.field.need'),
      cell: ({ need }) => t(`guideTerms.need.${need}`),
    },
    {
      key: 'status',
      heading: t('guides.field.status'),
      cell: ({ status }) => <GuideStatusMark status={status} />,
    },
    {
      key: 'review',
      heading: t('guides.field.review'),
      cell: ({ reviewedOn, reviewDueOn }) => <ReviewMark reviewedOn={reviewedOn} dueOn={reviewDueOn} />,
    },
    {
      key: 'acts',
      heading: t('guides.acts'),
      isFixed: true,
      exportedAs: [],
      className: 'row-acts',
      cell: (guide) =>
        !isFresh(guide) && (
          <Button
            small
            aria-label={`${t('guides.reviewedToday')}: ${guide.name.indonesian}`}
            onClick={() => onReviewed(guide)}
          >
            {t('guides.reviewedToday')}
          </Button>
        ),
    },
  ];
}

function NameCell({ guide: { id, name, stages, sectors, isSample } }: { readonly guide: ListedGuide }) {
  const { t } = useTranslation();
  const forWhom = [
    ...stages.map((stage) => t(`guideTerms.stage.${stage}`)),
    ...sectors.map((sector) => t(`guideTerms.sector.${sector}`)),
  ].join(', ');
  const missing = name.locales.includes('EN') ? [] : [t('guides.noEnglish')];
  return (
    <>
      <Link className="cell-title" to={paths.guide(id)}>
        {name.indonesian}
      </Link>
      <span className="cell-note">
        {[forWhom, ...missing, ...(isSample ? [t('common.sample')] : [])].filter(Boolean).join(' · ')}
      </span>
    </>
  );
}

function useGuideFilters(): readonly ListFilter[] {
  const { t } = useTranslation();
  return [
    {
      key: 'need',
      label: t('guides.field.need'),
      kind: 'choices',
      options: NEEDS.map((value) => ({ value, label: t(`guideTerms.need.${value}`) })),
    },
    {
      key: 'stage',
      label: t('guides.field.stage'),
      kind: 'choices',
      options: STAGES.map((value) => ({ value, label: t(`guideTerms.stage.${value}`) })),
    },
    {
      key: 'sector',
      label: t('guides.field.sector'),
      kind: 'choices',
      options: GUIDE_SECTORS.map((value) => ({ value, label: t(`guideTerms.sector.${value}`) })),
    },
    {
      key: 'status',
      label: t('guides.field.status'),
      kind: 'choices',
      options: GUIDE_STATUSES.map((value) => ({ value, label: t(`guideTerms.status.${value}`) })),
    },
  ];
}
