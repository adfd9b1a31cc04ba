import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { Button } from '../../../../lib/ui/Button';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { ReportRowsDocument } from './ReportRows.generated';
import { ReportTable } from './ReportTable';
import type { ShownPart } from '../shown-report';

const lists = { neverLent: 'NEVER_LENT', inactive: 'INACTIVE_MEMBERS' } as const;

type LongReportTableProps = { readonly part: ShownPart; readonly branchId: string | null };
type Page = Pick<ShownPart, 'rows' | 'next'>;

/** Shows a list that goes on: the rows that came with the report, and page by page those after them. */
export function LongReportTable({ part, branchId }: LongReportTableProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const [pages, setPages] = useState<readonly Page[]>([]);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const next = pages.length === 0 ? part.next : (pages.at(-1)?.next ?? null);
  const rows = [...part.rows, ...pages.flatMap((page) => page.rows)];
  const list = part.key === 'inactive' ? lists.inactive : lists.neverLent;
  const load = async (after: string) => {
    setBusy(true);
    setError(undefined);
    try {
      const { data } = await client.query({
        query: ReportRowsDocument,
        variables: { list, after, branchId: branchId ?? undefined },
        fetchPolicy: 'network-only',
      });
      const page = data?.reportRows;
      if (page) setPages((before) => [...before, page]);
    } catch (fault) {
      setError(fault);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <ReportTable part={{ ...part, rows }} />
      {error !== undefined && next !== null && <FaultNote error={error} onRetry={() => void load(next)} />}
      {next !== null && (
        <p className="report-more">
          <Button small busy={isBusy} onClick={() => void load(next)}>
            {t('reports.more')}
          </Button>
          <span className="quiet small">{t('reports.shownOf', { count: String(rows.length) })}</span>
        </p>
      )}
    </>
  );
}
