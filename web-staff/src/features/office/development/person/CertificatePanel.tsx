import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActNotes } from '../../../../lib/acts/ActNotes';
import { Button } from '../../../../lib/ui/Button';
import { useDisplay } from '../../../../lib/ui/use-display';
import { CertificateDialog } from './CertificateDialog';
import type { Certificate, Person } from './person-values';
import { pressingOf } from './person-values';
import { ProofActs } from './ProofActs';
import { useProofActs } from './use-proof-acts';

type CertificatePanelProps = { readonly person: Person; readonly onChanged: () => void };

/** Lists the certificates of somebody, what ends first first. */
export function CertificatePanel({ person, onChanged }: CertificatePanelProps) {
  const { t } = useTranslation();
  const { date } = useDisplay();
  const [edited, setEdited] = useState<Certificate | 'new' | null>(null);
  const acts = useProofActs(onChanged);
  const today = todayInJakarta(new Date());
  return (
    <section className="panel" aria-label={t('development.certificates')}>
      <header className="panel-body row">
        <h2>{t('development.certificates')}</h2>
        <span className="spacer" />
        {person.mayAdd && (
          <Button small onClick={() => setEdited('new')}>
            {t('development.addCertificate')}
          </Button>
        )}
      </header>
      <ActNotes error={acts.error} messages={acts.messages} />
      {person.certificates.length === 0 && <p className="panel-body">{t('development.noCertificates')}</p>}
      <ul className="proof-list">
        {person.certificates.map((certificate) => {
          const { id, kind, number, issuer, validUntil } = certificate;
          const pressing = pressingOf(validUntil, today);
          return (
            <li key={id} className="panel-body">
              <b>{kind}</b>
              <span className={`valid-until ${pressing}`}>
                {validUntil === null
                  ? t('development.noEnd')
                  : t(pressing === 'over' ? 'development.ended' : 'development.until', {
                      date: date(validUntil),
                    })}
              </span>
              <span className="cell-note">
                {[number, issuer].filter((part) => part !== null).join(' · ')}
              </span>
              <ProofActs
                {...{ person, acts, onChanged }}
                proof={certificate}
                name={kind}
                onEdit={() => setEdited(certificate)}
              />
            </li>
          );
        })}
      </ul>
      {edited !== null && (
        <CertificateDialog
          staffId={person.staff.id}
          certificate={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
          onChanged={onChanged}
        />
      )}
    </section>
  );
}
