import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { useSession } from '../../../../lib/session/session-context';
import { Button } from '../../../../lib/ui/Button';
import { IconButton } from '../../../../lib/ui/IconButton';
import { useDisplay } from '../../../../lib/ui/use-display';
import type { PartnerVisit } from '../editable-partner';
import { DeletePartnerVisitDocument } from './DeletePartnerVisit.generated';
import { VisitDialog } from './VisitDialog';

type VisitsPanelProps = {
  readonly partnerId: string;
  readonly visits: readonly PartnerVisit[];
  readonly onChanged: () => void;
};

/** Shows when people of both met, what it was about and what follows, the newest first. */
export function VisitsPanel({ partnerId, visits, onChanged }: VisitsPanelProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const [edited, setEdited] = useState<PartnerVisit | 'new' | null>(null);
  return (
    <section className="panel" aria-labelledby="visits">
      <header>
        <h2 id="visits">{t('partners.visits')}</h2>
        {can('PARTNERS_WRITE') && (
          <Button small onClick={() => setEdited('new')}>
            {t('partners.addVisit')}
          </Button>
        )}
      </header>
      <div className="panel-body stack" style={{ gap: 16 }}>
        {visits.length === 0 && <p className="quiet">{t('partners.noVisit')}</p>}
        {visits.map((visit) => (
          <VisitFacts key={visit.id} visit={visit} onEdit={() => setEdited(visit)} onChanged={onChanged} />
        ))}
      </div>
      {edited !== null && (
        <VisitDialog
          partnerId={partnerId}
          visit={edited === 'new' ? null : edited}
          onChanged={onChanged}
          onClose={() => setEdited(null)}
        />
      )}
    </section>
  );
}

type VisitFactsProps = {
  readonly visit: PartnerVisit;
  readonly onEdit: () => void;
  readonly onChanged: () => void;
};

function VisitFacts({ visit, onEdit, onChanged }: VisitFactsProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { date } = useDisplay();
  const { id, visitedOn, subject, people, followUp } = visit;
  const removal = useAnnouncedMutation(DeletePartnerVisitDocument, {
    payloadOf: (result) => result.deletePartnerVisit,
    onDone: onChanged,
  });
  return (
    <article className="stack" style={{ gap: 4 }}>
      <strong>{subject}</strong>
      <span className="quiet small">{[date(visitedOn), people].filter(Boolean).join(' · ')}</span>
      {followUp !== null && (
        <span className="small">
          {t('partners.field.followUp')}: {followUp}
        </span>
      )}
      {can('PARTNERS_WRITE') && (
        <div className="row">
          <Button small onClick={onEdit} aria-label={t('partners.editVisit', { subject })}>
            {t('common.edit')}
          </Button>
          <IconButton
            compact
            icon="close"
            label={t('partners.removeVisit', { subject })}
            onClick={() =>
              void removal.run(
                (idempotencyKey) => ({ id, idempotencyKey }),
                () => t('partners.removed'),
              )
            }
          />
        </div>
      )}
    </article>
  );
}
