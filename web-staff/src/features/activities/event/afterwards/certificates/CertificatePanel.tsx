import { useQuery } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../../i18n/use-translation';
import { Button, buttonClass } from '../../../../../lib/ui/Button';
import { EmptyState } from '../../../../../lib/ui/EmptyState';
import { FaultNote } from '../../../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../../../lib/ui/SkeletonRows';
import type { EventOnPage } from '../../shown-event';
import type { Certificate } from './CertificateLine';
import { CertificateLine } from './CertificateLine';
import { EventCertificatesDocument } from './EventCertificates.generated';
import { IssueDialog } from './IssueDialog';
import { holdsAtEvent } from '../../../../../lib/events/holds-at-event';

/** How many lines are shown at first, and how many more each time somebody asks. */
const AT_ONCE = 10;

/** Lists the certificates of an event, issues them to those who earned one, and takes one back. */
export function CertificatePanel({ event }: { readonly event: EventOnPage }) {
  const { t } = useTranslation();
  const mayPublish = holdsAtEvent(event, 'PROGRAMMES_PUBLISH');
  const [isIssuing, setIssuing] = useState(false);
  const { data, error, refetch } = useQuery(EventCertificatesDocument, {
    variables: { id: event.id },
    fetchPolicy: 'no-cache',
  });
  const certificates = data?.event?.management?.certificates;
  const isOver =
    event.endsAt !== null && Date.parse(event.endsAt) < Date.now() && event.status !== 'CANCELLED';
  const onChanged = () => void refetch();
  return (
    <section className="panel" aria-labelledby="certificates">
      <header>
        <h2 id="certificates">{t('certificates.title')}</h2>
        <span className="spacer" />
        {certificates?.some(({ revokedAt }) => revokedAt === null) === true &&
          holdsAtEvent(event, 'PROGRAMMES_READ') && (
            <a
              className={buttonClass('plain', true)}
              href={`/staff/files/events/${event.id}/certificates.pdf`}
              target="_blank"
              rel="noreferrer"
            >
              {t('certificates.allFile')}
              <span className="visually-hidden"> {t('common.opensNewTab')}</span>
            </a>
          )}
        {isOver && mayPublish && (
          <Button small onClick={() => setIssuing(true)}>
            {t('certificates.issue')}
          </Button>
        )}
      </header>
      {error !== undefined && (
        <div className="panel-body">
          <FaultNote error={error} onRetry={onChanged} />
        </div>
      )}
      {certificates === undefined && error === undefined && <SkeletonRows count={2} />}
      {certificates?.length === 0 && (
        <EmptyState title={t('certificates.none')}>
          {t(isOver ? 'certificates.noneYet' : 'certificates.whenOver')}
        </EmptyState>
      )}
      {certificates !== undefined && certificates.length > 0 && (
        <CertificateLines certificates={certificates} mayRevoke={mayPublish} onChanged={onChanged} />
      )}
      {isIssuing && (
        <IssueDialog
          eventId={event.id}
          hasSome={(certificates?.length ?? 0) > 0}
          onDone={() => {
            setIssuing(false);
            onChanged();
          }}
          onClose={() => setIssuing(false)}
        />
      )}
    </section>
  );
}

type LinesProps = {
  readonly certificates: readonly Certificate[];
  readonly mayRevoke: boolean;
  readonly onChanged: () => void;
};

function CertificateLines({ certificates, mayRevoke, onChanged }: LinesProps) {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState('');
  const [shown, setShown] = useState(AT_ONCE);
  const text = wanted.trim().toLocaleLowerCase();
  const found = certificates.filter(({ holderName, number }) =>
    `${holderName} ${number}`.toLocaleLowerCase().includes(text),
  );
  const hidden = found.length - shown;
  return (
    <>
      {certificates.length > AT_ONCE && (
        <div className="panel-body">
          <TextInput
            type="search"
            label={t('certificates.find')}
            value={wanted}
            onChange={({ currentTarget }) => setWanted(currentTarget.value)}
          />
        </div>
      )}
      <ul>
        {found.slice(0, shown).map((certificate) => (
          <CertificateLine
            key={certificate.id}
            certificate={certificate}
            mayRevoke={mayRevoke}
            onChanged={onChanged}
          />
        ))}
      </ul>
      <p className="panel-body muted small" role="status">
        {t('certificates.count', { count: found.length })}
      </p>
      {hidden > 0 && (
        <div className="panel-body">
          <Button small onClick={() => setShown(shown + AT_ONCE)}>
            {t('certificates.more', { count: Math.min(hidden, AT_ONCE) })}
          </Button>
        </div>
      )}
    </>
  );
}
