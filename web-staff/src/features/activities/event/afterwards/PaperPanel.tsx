import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { useWhenWords } from '../../../../lib/events/use-when-words';
import { buttonClass } from '../../../../lib/ui/Button';
import type { EventOnPage } from '../shown-event';
import { keepSigner, lastSigner } from './certificates/signer';
import { SignerFields } from './certificates/SignerFields';
import { holdsAtEvent } from '../../../../lib/events/holds-at-event';

/** Prints what offices ask for: the list to sign at each session, and the report of the activity. */
export function PaperPanel({ event }: { readonly event: EventOnPage }) {
  const { t } = useTranslation();
  const held = event.sessions.filter(({ status }) => status === 'SCHEDULED');
  return (
    <section className="panel" aria-labelledby="papers">
      <header>
        <h2 id="papers">{t('papers.title')}</h2>
      </header>
      {holdsAtEvent(event, 'PROGRAMMES_REGISTER') && held.length > 0 && (
        <ul>
          {held.map((session) => (
            <ListLine key={session.id} session={session} />
          ))}
        </ul>
      )}
      <ReportForm eventId={event.id} />
    </section>
  );
}

function ListLine({ session }: { readonly session: EventOnPage['sessions'][number] }) {
  const { t } = useTranslation();
  const { when } = useWhenWords();
  return (
    <li className="thing-line is-plain">
      <span className="thing-what">
        <b>{t('papers.list')}</b>
        <span className="cell-note">{when(session)}</span>
      </span>
      <a
        className={buttonClass('plain', true)}
        href={`/staff/files/sessions/${session.id}/attendance.pdf`}
        target="_blank"
        rel="noreferrer"
      >
        {t('papers.open')}
        <span className="visually-hidden">
          {' '}
          {t('papers.list')} {when(session)} {t('common.opensNewTab')}
        </span>
      </a>
    </li>
  );
}

function ReportForm({ eventId }: { readonly eventId: string }) {
  const { t } = useTranslation();
  const [signer, setSigner] = useState(lastSigner);
  const address = `/staff/files/events/${eventId}/report.pdf?${new URLSearchParams({ name: signer.name.trim(), position: signer.position.trim() })}`;
  return (
    <div className="panel-body stack" style={{ gap: 10 }}>
      <p>
        <b>{t('papers.report')}</b> <span className="muted small">{t('papers.reportText')}</span>
      </p>
      <SignerFields signer={signer} onChange={setSigner} withEnglish={false} />
      <div className="row">
        <a
          className={buttonClass('plain', true)}
          href={address}
          target="_blank"
          rel="noreferrer"
          onClick={() => keepSigner(signer)}
        >
          {t('papers.openReport')}
          <span className="visually-hidden"> {t('common.opensNewTab')}</span>
        </a>
      </div>
    </div>
  );
}
