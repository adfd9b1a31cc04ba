import { useQuery } from '@apollo/client/react';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { useSession } from '../../../../lib/session/session-context';
import { Button } from '../../../../lib/ui/Button';
import { useDisplay } from '../../../../lib/ui/use-display';
import { CloseGuestDialog, TakeGuestDialog } from './GuestDialogs';
import type { VolunteerGuestsQuery } from './VolunteerGuests.generated';
import { VolunteerGuestsDocument } from './VolunteerGuests.generated';

type ShownGuest = VolunteerGuestsQuery['volunteerGuests'][number];

/** Lists who signed up at the desk without an account; nothing where nobody waits. */
export function GuestsPanel({ onChanged }: { readonly onChanged: () => void }) {
  const { t } = useTranslation();
  const { data, refetch } = useQuery(VolunteerGuestsDocument, { fetchPolicy: 'cache-and-network' });
  const guests = data?.volunteerGuests ?? [];
  if (guests.length === 0) return null;
  const onDone = () => {
    void refetch();
    onChanged();
  };
  return (
    <section className="panel" aria-labelledby="guests">
      <header>
        <h2 id="guests">{t('volunteers.guests.title')}</h2>
      </header>
      <p className="panel-body muted">{t('volunteers.guests.intro')}</p>
      <ul className="data-requests">
        {guests.map((guest) => (
          <GuestCard key={guest.id} guest={guest} onDone={onDone} />
        ))}
      </ul>
    </section>
  );
}

function GuestCard({ guest, onDone }: { readonly guest: ShownGuest; readonly onDone: () => void }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { dateOf } = useDisplay();
  const [open, setOpen] = useState<'take' | 'close' | null>(null);
  const { id, name, age, createdAt, opportunity } = guest;
  const asked = { id, name, onDone, onClose: () => setOpen(null) };
  return (
    <li className="data-request" aria-labelledby={id}>
      <div className="row wrap">
        <h3 id={id} style={{ fontSize: '1.0625rem' }}>
          {name}
        </h3>
        <span className="quiet">
          {opportunity.role.name.text}, {opportunity.time.text}
        </span>
        <span className="quiet">{t('volunteers.guests.age', { age })}</span>
        <span className="spacer" />
        <span className="quiet small">{dateOf(createdAt)}</span>
      </div>
      <GuestFacts guest={guest} />
      {can('VOLUNTEERS_WRITE') && (
        <div className="row wrap">
          <Button
            small
            weight="primary"
            aria-label={`${t('volunteers.guests.take')}: ${name}`}
            onClick={() => setOpen('take')}
          >
            {t('volunteers.guests.take')}
          </Button>
          <Button
            small
            aria-label={`${t('volunteers.guests.close')}: ${name}`}
            onClick={() => setOpen('close')}
          >
            {t('volunteers.guests.close')}
          </Button>
        </div>
      )}
      {open === 'take' && <TakeGuestDialog {...asked} />}
      {open === 'close' && <CloseGuestDialog {...asked} />}
    </li>
  );
}

function GuestFacts({ guest: { answers } }: { readonly guest: ShownGuest }) {
  const { t } = useTranslation();
  if (answers === null) return <p className="quiet small">{t('volunteers.answersHidden')}</p>;
  const { guardianName, guardianContact } = answers;
  const facts = [
    [t('volunteers.guests.contact'), answers.contact],
    [t('volunteers.field.motivation'), answers.motivation],
    [t('volunteers.field.availability'), answers.availability],
    [t('volunteers.field.references'), answers.references],
    [
      t('volunteers.field.guardian'),
      guardianName === null ? null : `${guardianName}, ${guardianContact ?? ''}`,
    ],
  ] as const;
  return (
    <dl className="facts proposal-facts">
      {facts.map(
        ([label, value]) =>
          value !== null && (
            <div key={label} style={{ display: 'contents' }}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
