import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { useSession } from '../../../../lib/session/session-context';
import { Button } from '../../../../lib/ui/Button';
import { GroupDialog } from './GroupDialog';
import { PlaceDialog } from './PlaceDialog';
import { PlaceLine } from './PlaceLine';
import type { ShownGroup } from './shown-group';

type GroupCardProps = { readonly group: ShownGroup; readonly onChanged: () => void };

/** Shows a group with its contact and its places, and what can be done. */
export function GroupCard({ group, onChanged }: GroupCardProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const [open, setOpen] = useState<'change' | 'place' | null>(null);
  const { id, name, kind, isActive, isSample, contactName, partner, places } = group;
  const asked = { group, onDone: onChanged, onClose: () => setOpen(null) };
  return (
    <section className="panel" aria-labelledby={id}>
      <header className="row wrap">
        <h2 id={id}>{name}</h2>
        <span className="quiet">{t(`volunteerGroups.kind.${kind}`)}</span>
        {isSample && <span className="token">{t('common.sample')}</span>}
        {!isActive && <span className="token">{t('volunteerGroups.inactive')}</span>}
        <span className="spacer" />
        {can('VOLUNTEERS_WRITE') && (
          <Button
            small
            aria-label={t('volunteerGroups.changeOne', { name })}
            onClick={() => setOpen('change')}
          >
            {t('volunteerGroups.change')}
          </Button>
        )}
        {can('SHIFTS_WRITE') && isActive && (
          <Button small aria-label={t('volunteerGroups.placeOne', { name })} onClick={() => setOpen('place')}>
            {t('volunteerGroups.place')}
          </Button>
        )}
      </header>
      <div className="panel-body stack" style={{ gap: 8 }}>
        <p>
          {contactName === null
            ? t('volunteerGroups.noContact')
            : t('volunteerGroups.contact', { name: contactName })}
          {partner !== null && ` · ${t('volunteerGroups.partnerIs', { name: partner.name })}`}
        </p>
        <ul className="stack" style={{ gap: 8 }}>
          {places.map((place) => (
            <PlaceLine key={place.id} place={place} onChanged={onChanged} />
          ))}
        </ul>
      </div>
      {open === 'change' && <GroupDialog {...asked} />}
      {open === 'place' && <PlaceDialog {...asked} />}
    </section>
  );
}
