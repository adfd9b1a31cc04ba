import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActNotes } from '../../../../lib/acts/ActNotes';
import { Button } from '../../../../lib/ui/Button';
import { useDisplay } from '../../../../lib/ui/use-display';
import { HoursBar } from '../training/HoursBar';
import type { Person, Training } from './person-values';
import { ProofActs } from './ProofActs';
import { TrainingDialog } from './TrainingDialog';
import { useProofActs } from './use-proof-acts';

type TrainingPanelProps = { readonly person: Person; readonly onChanged: () => void };

/** Shows the hours of training of somebody by year, and what they were. */
export function TrainingPanel({ person, onChanged }: TrainingPanelProps) {
  const { t } = useTranslation();
  const { date, number } = useDisplay();
  const [edited, setEdited] = useState<Training | 'new' | null>(null);
  const acts = useProofActs(onChanged);
  return (
    <section className="panel" aria-label={t('development.trainings')}>
      <header className="panel-body row">
        <h2>{t('development.trainings')}</h2>
        <span className="spacer" />
        {person.mayAdd && (
          <Button small onClick={() => setEdited('new')}>
            {t('development.addTraining')}
          </Button>
        )}
      </header>
      <ActNotes error={acts.error} messages={acts.messages} />
      <ul className="training-years panel-body">
        {person.trainingYears.map((year) => (
          <li key={year.year}>
            <span>{year.year}</span>
            <HoursBar {...year} />
            <b>{number(year.hours)}</b>
            {year.unseenHours > 0 && (
              <span className="cell-note">
                {t('development.unseenHours', { count: number(year.unseenHours) })}
              </span>
            )}
          </li>
        ))}
      </ul>
      {person.trainings.length === 0 && <p className="panel-body">{t('development.noTrainings')}</p>}
      <ul className="proof-list">
        {person.trainings.map((training) => (
          <li key={training.id} className="panel-body">
            <b>{training.title}</b>
            <span className="cell-note">
              {[
                date(training.completedOn),
                t('development.hours', { count: number(training.hours) }),
                training.provider,
              ]
                .filter((part) => part !== null)
                .join(' · ')}
            </span>
            <ProofActs
              {...{ person, acts, onChanged }}
              proof={training}
              name={training.title}
              onEdit={() => setEdited(training)}
            />
          </li>
        ))}
      </ul>
      {edited !== null && (
        <TrainingDialog
          staffId={person.staff.id}
          training={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
          onChanged={onChanged}
        />
      )}
    </section>
  );
}
