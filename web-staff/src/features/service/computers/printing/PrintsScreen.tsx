import { useQuery } from '@apollo/client/react';
import { addDays } from '@pustaka/web-shared/format/civil-date.ts';
import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ListView } from '../../../../lib/list/ListView';
import { useListRows } from '../../../../lib/list/use-list-rows';
import { useListState } from '../../../../lib/list/use-list-state';
import { Page } from '../../../../lib/page/Page';
import { RoomTabs } from '../../../../lib/rooms/RoomTabs';
import { useBranch, useSession } from '../../../../lib/session/session-context';
import { Button } from '../../../../lib/ui/Button';
import { useDisplay } from '../../../../lib/ui/use-display';
import { PrintDaysDocument } from './PrintDays.generated';
import { PrintJobListDocument } from './PrintJobList.generated';
import { toPrintQuery } from './print-query';
import { RecordPrintDialog } from './RecordPrintDialog';
import { usePrintList } from './use-print-list';

/** Lists the pages that wait at the desk; they are handed out against their price, or let go. */
export function PrintsScreen() {
  const { t } = useTranslation();
  const { can } = useSession();
  const { id: branchId } = useBranch();
  const [isRecording, setRecording] = useState(false);
  const definition = usePrintList(branchId);
  const handle = useListState(definition);
  const list = useListRows(
    {
      document: PrintJobListDocument,
      variables: (page) => ({ ...toPrintQuery(handle.state, branchId), ...page }),
      pageOf: ({ printJobs: { nodes, totalCount, pageInfo } }) => ({
        rows: nodes,
        total: totalCount,
        pageInfo,
      }),
      spoken: definition.words.count,
    },
    handle.state,
  );
  const actions = can('INTERNET_SERVE') && (
    <Button weight="primary" onClick={() => setRecording(true)}>
      {t('computers.printing.record')}
    </Button>
  );
  return (
    <Page title={t('computers.printing.title')} intro={t('computers.printing.intro')} actions={actions}>
      <RoomTabs />
      <PrintedToday branchId={branchId} />
      <ListView definition={definition} handle={handle} list={list} />
      {isRecording && <RecordPrintDialog branchId={branchId} onClose={() => setRecording(false)} />}
    </Page>
  );
}

/** Says what was handed out today. */
function PrintedToday({ branchId }: { readonly branchId: string }) {
  const { t } = useTranslation();
  const { number, money } = useDisplay();
  const today = todayInJakarta(new Date());
  const { data } = useQuery(PrintDaysDocument, {
    variables: { branchId, dates: { from: today, to: addDays(today, 1) } },
    fetchPolicy: 'cache-and-network',
  });
  const day = data?.printDays[0];
  return (
    <p className="muted" role="status">
      {data !== undefined &&
        t('computers.printing.today', {
          black: number(day?.blackPages ?? 0),
          colour: number(day?.colourPages ?? 0),
          amount: money(day?.amount ?? 0),
        })}
    </p>
  );
}
