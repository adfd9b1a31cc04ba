import { useQuery } from '@apollo/client/react';
import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { useAnnouncedMutation } from '../../../lib/acts/use-announced-mutation';
import { Page } from '../../../lib/page/Page';
import { RoomTabs } from '../../../lib/rooms/RoomTabs';
import { useSession } from '../../../lib/session/session-context';
import { Button } from '../../../lib/ui/Button';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { ExtendAllComputersDocument } from './ExtendAllComputers.generated';
import { ComputerBoardDocument } from './ComputerBoard.generated';
import { ComputerQueue } from './ComputerQueue';
import { ComputerGrid } from './ComputerGrid';
import { RefusalTable } from './RefusalTable';
import { VoucherDialog } from './VoucherDialog';
import { VoucherTable } from './VoucherTable';

/** A change elsewhere is seen within this time. */
const LOOK_AGAIN_MS = 5_000;

/** Shows the computers of the branch as they stand, cards for guests, and what was refused. */
export function ComputersScreen() {
  const { t } = useTranslation();
  const { branch, can } = useSession();
  const branchId = branch?.id ?? '';
  const [isMaking, setMaking] = useState(false);
  const { data, error, refetch } = useQuery(ComputerBoardDocument, {
    variables: { branchId },
    fetchPolicy: 'cache-and-network',
    pollInterval: LOOK_AGAIN_MS,
  });
  const extend = useAnnouncedMutation(ExtendAllComputersDocument, {
    payloadOf: ({ extendAllComputers }) => extendAllComputers,
    onDone: () => void refetch(),
  });
  const extendAll = () =>
    extend.run(
      (idempotencyKey) => ({ branchId, idempotencyKey }),
      ({ extendedCount }) => t('computers.extended', { n: extendedCount }),
    );
  const actions = can('INTERNET_SERVE') && (
    <span className="row wrap">
      <Button busy={extend.loading} onClick={() => void extendAll()}>
        {t('computers.extendAll')}
      </Button>
      <Button weight="primary" onClick={() => setMaking(true)}>
        {t('computers.make')}
      </Button>
    </span>
  );
  return (
    <Page title={t('computers.title')} intro={t('computers.intro')} actions={actions}>
      <RoomTabs />
      {error !== undefined && <FaultNote error={error} onRetry={() => void refetch()} />}
      {extend.error !== undefined && <FaultNote error={extend.error} onRetry={() => void extendAll()} />}
      {data === undefined && error === undefined && (
        <section className="panel">
          <SkeletonRows count={7} />
        </section>
      )}
      {data !== undefined && (
        <div className="stack">
          <ComputerGrid
            computers={data.computers}
            queue={data.computerQueue}
            onChanged={() => void refetch()}
          />
          <ComputerQueue branchId={branchId} entries={data.computerQueue} onChanged={() => void refetch()} />
          <VoucherTable vouchers={data.internetVouchers.nodes} onChanged={() => void refetch()} />
          <RefusalTable refusals={data.internetRefusals} />
        </div>
      )}
      {isMaking && (
        <VoucherDialog
          branchId={branchId}
          onClose={() => setMaking(false)}
          onChanged={() => void refetch()}
        />
      )}
    </Page>
  );
}
