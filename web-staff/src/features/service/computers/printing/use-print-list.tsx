import { useTranslation } from '../../../../i18n/use-translation';
import type { ListColumn, ListDefinition } from '../../../../lib/list/list-definition';
import { useSession } from '../../../../lib/session/session-context';
import { useDisplay } from '../../../../lib/ui/use-display';
import { PrintActs, VoidAct } from './PrintActs';
import { printSorts, printStates, toPrintQuery } from './print-query';
import type { PrintRow } from './print-query';

/** Declares the list of print jobs of a branch: those that wait unless others are chosen; no name is in it. */
export function usePrintList(branchId: string): ListDefinition<PrintRow> {
  const { t } = useTranslation();
  const { number } = useDisplay();
  return {
    name: 'printJobs',
    words: {
      label: t('computers.printing.list'),
      count: (total) => t('computers.printing.count', { count: total, total: number(total) }),
      emptyTitle: t('computers.printing.emptyTitle'),
      emptyText: t('computers.printing.emptyText'),
    },
    columns: usePrintColumns(),
    filters: [
      {
        key: 'state',
        label: t('computers.standing'),
        kind: 'choices',
        options: printStates.map((value) => ({ value, label: t(`computers.printing.state.${value}`) })),
      },
    ],
    sorts: printSorts.map((name) => ({ name, label: t(`computers.printing.order.${name}`) })),
    usualSort: 'recorded',
    nameOf: (row) => t('computers.printing.numberOf', { n: row.number }),
    exportOf: (state) => toPrintQuery(state, branchId),
  };
}

function usePrintColumns(): readonly ListColumn<PrintRow>[] {
  const { t } = useTranslation();
  const { can } = useSession();
  const { number, money, dateOf, timeOf } = useDisplay();
  const acts: ListColumn<PrintRow> = {
    key: 'acts',
    heading: t('computers.printing.acts'),
    exportedAs: [],
    isFixed: true,
    cell: (job) =>
      job.state === 'WAITING' ? <PrintActs job={job} /> : job.state === 'RELEASED' && <VoidAct job={job} />,
  };
  return [
    {
      key: 'number',
      heading: t('computers.printing.number'),
      isFixed: true,
      className: 'nowrap',
      cell: (job) => <b>{t('computers.printing.numberOf', { n: job.number })}</b>,
    },
    {
      key: 'pages',
      heading: t('computers.printing.pages'),
      exportedAs: ['pages', 'colour', 'free'],
      cell: ({ pages, isColour, freePages }) =>
        [
          t(isColour ? 'computers.printing.inColour' : 'computers.printing.inBlack', { n: number(pages) }),
          freePages > 0 && t('computers.printing.freeOf', { n: number(freePages) }),
        ]
          .filter(Boolean)
          .join(', '),
    },
    {
      key: 'amount',
      heading: t('computers.printing.amount'),
      exportedAs: ['amount', 'receipt'],
      className: 'nowrap',
      cell: ({ amount, receiptNumber }) => (
        <>
          {money(amount)}
          {receiptNumber !== null && <span className="cell-note">{receiptNumber}</span>}
        </>
      ),
    },
    {
      key: 'day',
      heading: t('computers.printing.recorded'),
      className: 'nowrap',
      cell: ({ recordedAt }) => `${dateOf(recordedAt)}, ${timeOf(recordedAt)}`,
      sort: { ascending: 'recorded', descending: 'recorded-desc' },
    },
    {
      key: 'from',
      heading: t('computers.place'),
      exportedAs: [],
      cell: ({ computerCode, isOfMember }) =>
        [computerCode ?? t('computers.printing.desk'), isOfMember && t('computers.member')]
          .filter(Boolean)
          .join(', '),
    },
    {
      key: 'state',
      heading: t('computers.standing'),
      exportedAs: ['state', 'reason'],
      cell: ({ state, cancelReason }) => (
        <>
          {t(`computers.printing.state.${state}`)}
          {cancelReason !== null && <span className="cell-note">{cancelReason}</span>}
        </>
      ),
    },
    ...(can('INTERNET_SERVE') ? [acts] : []),
  ];
}
