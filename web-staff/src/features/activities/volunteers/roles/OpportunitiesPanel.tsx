import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { useSession } from '../../../../lib/session/session-context';
import { Button } from '../../../../lib/ui/Button';
import { OpportunityDialog } from './OpportunityDialog';
import { SignUpCode } from './SignUpCode';
import type { ShownOpportunity, ShownRole } from './shown-role';

type OpportunitiesPanelProps = {
  readonly roles: readonly ShownRole[];
  readonly opportunities: readonly ShownOpportunity[];
  readonly onChanged: () => void;
};

/** Lists where volunteers are wanted, as the portal shows it. */
export function OpportunitiesPanel({ roles, opportunities, onChanged }: OpportunitiesPanelProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const [open, setOpen] = useState<ShownOpportunity | 'new' | null>(null);
  const mayWrite = can('VOLUNTEERS_WRITE') && roles.length > 0;
  return (
    <section className="panel" aria-labelledby="opportunities">
      <header>
        <h2 id="opportunities">{t('volunteers.opportunities')}</h2>
        <span className="spacer" />
        {mayWrite && (
          <Button small weight="primary" onClick={() => setOpen('new')}>
            {t('volunteers.newOpportunity')}
          </Button>
        )}
      </header>
      {opportunities.length === 0 && <p className="panel-body">{t('volunteers.noOpportunities')}</p>}
      <ul className="data-requests">
        {opportunities.map((opportunity) => (
          <li key={opportunity.id} className="data-request">
            <div className="row wrap">
              <strong>{opportunity.role.name.text}</strong>
              <span className="quiet">
                {opportunity.place.text}, {opportunity.time.text}
              </span>
              {!opportunity.isOpen && <span className="quiet">{t('volunteers.closed')}</span>}
              {opportunity.isSample && <span className="token">{t('common.sample')}</span>}
              <span className="spacer" />
              {mayWrite && (
                <Button
                  small
                  aria-label={t('volunteers.changeOne', {
                    name: `${opportunity.role.name.text}, ${opportunity.place.text}`,
                  })}
                  onClick={() => setOpen(opportunity)}
                >
                  {t('volunteers.change')}
                </Button>
              )}
            </div>
            {opportunity.isOpen && <SignUpCode opportunity={opportunity} />}
          </li>
        ))}
      </ul>
      {open !== null && (
        <OpportunityDialog
          opportunity={open === 'new' ? null : open}
          roles={roles}
          onDone={onChanged}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
}
