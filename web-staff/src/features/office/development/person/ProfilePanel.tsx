import { Switch } from '@mantine/core';
import { Fragment } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActNotes } from '../../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { useDisplay } from '../../../../lib/ui/use-display';
import { OfferToTeachDocument } from './OfferToTeach.generated';
import type { Person } from './person-values';

type ProfilePanelProps = { readonly person: Person; readonly onChanged: () => void };

/** Shows the profile of somebody; whether they offer to teach only they themselves say. */
export function ProfilePanel({ person, onChanged }: ProfilePanelProps) {
  const { t } = useTranslation();
  const { date } = useDisplay();
  const { profile } = person;
  const facts = [
    ['rank', profile?.rank?.name.text],
    ['status', profile?.status && t(`development.statuses.${profile.status}`)],
    ['education', profile?.education],
    ['lead', profile?.lead?.name],
    ['startedOn', profile?.startedOn && date(profile.startedOn)],
  ] as const;
  return (
    <section className="panel" aria-label={t('development.profile')}>
      <header className="panel-body">
        <h2>{t('development.profile')}</h2>
      </header>
      <div className="panel-body stack">
        <dl className="facts">
          {facts.map(([name, value]) => (
            <Fragment key={name}>
              <dt>{t(`development.${name}`)}</dt>
              <dd>{value || '–'}</dd>
            </Fragment>
          ))}
        </dl>
        {person.isSelf && <TeachingSwitch isMentor={profile?.isMentor ?? false} onChanged={onChanged} />}
        <p className="cell-note">{t('development.whoSees')}</p>
      </div>
    </section>
  );
}

type TeachingSwitchProps = { readonly isMentor: boolean; readonly onChanged: () => void };

function TeachingSwitch({ isMentor, onChanged }: TeachingSwitchProps) {
  const { t } = useTranslation();
  const act = useAnnouncedMutation(OfferToTeachDocument, {
    payloadOf: (answer) => answer.offerToTeach,
    onDone: onChanged,
  });
  return (
    <>
      <ActNotes error={act.error} messages={act.messages} />
      <Switch
        label={t('development.teach')}
        description={t('development.teachHint')}
        checked={isMentor}
        disabled={act.loading}
        onChange={({ currentTarget: { checked } }) =>
          void act.run(
            (idempotencyKey) => ({ isMentor: checked, idempotencyKey }),
            () => t('development.saved'),
          )
        }
      />
    </>
  );
}
