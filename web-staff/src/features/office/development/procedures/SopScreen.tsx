import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useParams } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActNotes } from '../../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { Page } from '../../../../lib/page/Page';
import { paths } from '../../../../lib/paths';
import { useSession } from '../../../../lib/session/session-context';
import { Button } from '../../../../lib/ui/Button';
import { EmptyState } from '../../../../lib/ui/EmptyState';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../../lib/ui/use-display';
import { ConfirmSopReadingDocument } from './ConfirmSopReading.generated';
import { SopDialog } from './SopDialog';
import { SopPageDocument } from './SopPage.generated';
import type { Sop } from './sop-values';

/** Shows a procedure in the version in force, and lets its readers confirm that they have read it. */
export function SopScreen() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const mayWrite = useSession().can('DEVELOPMENT_WRITE');
  const { data, error, refetch } = useQuery(SopPageDocument, { variables: { id }, fetchPolicy: 'no-cache' });
  const [isEditing, setEditing] = useState(false);
  const page = data?.sopPage;
  const onChanged = () => void refetch();
  return (
    <Page
      title={page?.title.text ?? t('development.procedures')}
      crumbs={[{ label: t('development.procedures'), to: paths.procedures }]}
      actions={
        page &&
        mayWrite && <Button onClick={() => setEditing(true)}>{t('development.changeProcedure')}</Button>
      }
    >
      {error !== undefined && <FaultNote error={error} onRetry={onChanged} />}
      {data === undefined && error === undefined && <SkeletonRows count={6} />}
      {page === null && <EmptyState title={t('development.noProcedure')} />}
      {page && (
        <div className="development-columns">
          <SopText page={page} onChanged={onChanged} />
          <SopHistory page={page} />
        </div>
      )}
      {page && isEditing && <SopDialog page={page} onClose={() => setEditing(false)} onChanged={onChanged} />}
    </Page>
  );
}

type SopTextProps = { readonly page: Sop; readonly onChanged: () => void };

function SopText({ page, onChanged }: SopTextProps) {
  const { t } = useTranslation();
  const { dateOf } = useDisplay();
  const { staff } = useSession();
  const act = useAnnouncedMutation(ConfirmSopReadingDocument, {
    payloadOf: (answer) => answer.confirmSopReading,
    onDone: onChanged,
  });
  const [current] = page.versions;
  const own = page.readers.find((reader) => reader.staff.id === staff.id);
  const confirm = () =>
    void act.run(
      (idempotencyKey) => ({ sopId: page.id, number: page.currentNumber, idempotencyKey }),
      () => t('development.readConfirmed'),
    );
  return (
    <section className="panel" aria-label={page.title.text}>
      <div className="panel-body stack procedure-text">
        {(current?.body.text ?? '').split(/\n+/).map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
        <ActNotes error={act.error} messages={act.messages} />
        {own?.confirmedAt === null && page.isActive && (
          <div className="row">
            <Button weight="primary" busy={act.loading} onClick={confirm}>
              {t('development.confirmReading', { number: page.currentNumber })}
            </Button>
          </div>
        )}
        {own?.confirmedAt != null && (
          <p className="cell-note">{t('development.readOn', { date: dateOf(own.confirmedAt) })}</p>
        )}
      </div>
    </section>
  );
}

function SopHistory({ page }: { readonly page: Sop }) {
  const { t } = useTranslation();
  const { dateOf } = useDisplay();
  return (
    <section className="panel" aria-label={t('development.versions')}>
      <header className="panel-body">
        <h2>{t('development.versions')}</h2>
      </header>
      <ul className="proof-list">
        {page.versions.map(({ number, changed, publishedAt }) => (
          <li key={number} className="panel-body">
            <span>{t('development.versionOf', { number, date: dateOf(publishedAt) })}</span>
            {changed !== null && <span className="cell-note">{changed}</span>}
          </li>
        ))}
      </ul>
      <header className="panel-body">
        <h2>{t('development.readers')}</h2>
      </header>
      <ul className="proof-list">
        {page.readers.map(({ staff, confirmedAt }) => (
          <li key={staff.id} className="panel-body">
            <span>{staff.name}</span>
            <span className={confirmedAt === null ? 'lacking' : undefined}>
              {confirmedAt === null ? t('development.notRead') : dateOf(confirmedAt)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
