import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { useSession } from '../../../../lib/session/session-context';
import { Button } from '../../../../lib/ui/Button';
import { useDisplay } from '../../../../lib/ui/use-display';
import { AgreementDocuments } from '../documents/AgreementDocuments';
import { AgreementDialog } from './AgreementDialog';
import { AgreementEnd } from '../AgreementEnd';
import type { Agreement } from '../editable-partner';

type AgreementsPanelProps = {
  readonly partnerId: string;
  readonly agreements: readonly Agreement[];
  readonly onChanged: () => void;
};

/** Shows what was agreed with a partner, the newest first. */
export function AgreementsPanel({ partnerId, agreements, onChanged }: AgreementsPanelProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const [edited, setEdited] = useState<Agreement | 'new' | null>(null);
  return (
    <section className="panel" aria-labelledby="agreements">
      <header>
        <h2 id="agreements">{t('partners.agreements')}</h2>
        {can('PARTNERS_WRITE') && (
          <Button small onClick={() => setEdited('new')}>
            {t('partners.addAgreement')}
          </Button>
        )}
      </header>
      <div className="panel-body stack" style={{ gap: 16 }}>
        {agreements.length === 0 && <p className="quiet">{t('partners.noAgreement')}</p>}
        {agreements.map((agreement) => (
          <AgreementFacts
            key={agreement.id}
            agreement={agreement}
            onEdit={() => setEdited(agreement)}
            onChanged={onChanged}
          />
        ))}
      </div>
      {edited !== null && (
        <AgreementDialog
          partnerId={partnerId}
          agreement={edited === 'new' ? null : edited}
          onChanged={onChanged}
          onClose={() => setEdited(null)}
        />
      )}
    </section>
  );
}

function AgreementFacts({
  agreement,
  onEdit,
  onChanged,
}: {
  readonly agreement: Agreement;
  readonly onEdit: () => void;
  readonly onChanged: () => void;
}) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { date } = useDisplay();
  const { kind, number, subject, startsOn, endsOn, libraryGives, partnerGives } = agreement;
  return (
    <article className="stack" style={{ gap: 4 }}>
      <strong>{subject}</strong>
      <span className="quiet small">
        {[t(`partners.agreementKind.${kind}`), number].filter(Boolean).join(' · ')}
      </span>
      <span>
        {date(startsOn)} – {endsOn === null ? t('partners.endless') : <AgreementEnd day={endsOn} />}
      </span>
      {libraryGives !== null && (
        <span className="small">
          {t('partners.libraryGives')}: {libraryGives}
        </span>
      )}
      {partnerGives !== null && (
        <span className="small">
          {t('partners.partnerGives')}: {partnerGives}
        </span>
      )}
      <AgreementDocuments agreement={agreement} onChanged={onChanged} />
      {can('PARTNERS_WRITE') && (
        <div>
          <Button small onClick={onEdit} aria-label={t('partners.editAgreement', { subject })}>
            {t('common.edit')}
          </Button>
        </div>
      )}
    </article>
  );
}
