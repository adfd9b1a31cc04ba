import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from '../../../../lib/i18n/use-translation';
import { Link } from 'react-router';

import { usePaths } from '../../../../lib/language';
import { FaultNotice } from '../../../../lib/states/FaultNotice';
import type { FamilyHold } from '../data/member-profile';
import { HoldRow } from './HoldRow';
import { SuspendSheet } from './SuspendSheet';
import { useHoldActs } from './use-hold-acts';

type HoldsProps = { readonly holds: readonly FamilyHold[]; readonly onChanged: () => void };

/** Lists what the family waits for, with its place in the queue and a likely date. */
export function Holds({ holds, onChanged }: HoldsProps): ReactElement {
  const { t } = useTranslation('myLibrary');
  const acts = useHoldActs(onChanged);
  const [pausing, setPausing] = useState<readonly string[] | null>(null);
  const waiting = holds
    .filter(({ hold }) => hold.status === 'QUEUED' && !hold.isSuspended)
    .map(({ hold }) => hold.id);
  return (
    <section className="part" id="pesanan" aria-labelledby="pesanan-judul">
      <header>
        <h2 id="pesanan-judul">{t('holds.title')}</h2>
        {waiting.length > 1 && (
          <button type="button" className="as-link" onClick={() => setPausing(waiting)}>
            {t('holds.suspendAll')}
          </button>
        )}
      </header>
      <p className="outcome" role="status">
        {acts.isBusy ? t('holds.busy') : acts.reasons.join(' ')}
      </p>
      <FaultNotice fault={acts.fault} />
      {holds.length === 0 ? (
        <NoHolds />
      ) : (
        <ol className="loans">
          {holds.map(({ hold, holder }) => (
            <HoldRow
              key={hold.id}
              hold={hold}
              holder={holder}
              isBusy={acts.isBusy}
              onCancel={() => void acts.cancel(hold.id)}
              onResume={() => void acts.resume(hold.id)}
              onSuspend={() => setPausing([hold.id])}
            />
          ))}
        </ol>
      )}
      {pausing !== null && (
        <SuspendSheet
          count={pausing.length}
          onClose={() => setPausing(null)}
          onSuspend={(until) => void acts.suspend(pausing, until)}
        />
      )}
    </section>
  );
}

function NoHolds(): ReactElement {
  const { t } = useTranslation('myLibrary');
  const paths = usePaths();
  return (
    <p className="none-yet">
      {t('holds.none')} <Link to={paths.to('search')}>{t('loans.find')}</Link>
    </p>
  );
}
