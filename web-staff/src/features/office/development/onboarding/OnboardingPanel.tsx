import { useQuery } from '@apollo/client/react';
import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { ActNotes } from '../../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { DateField } from '../../../../lib/form/when/DateField';
import { Button } from '../../../../lib/ui/Button';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../../lib/ui/use-display';
import { GiveOnboardingDocument } from './GiveOnboarding.generated';
import { OnboardingStepRow } from './OnboardingStepRow';
import { PersonOnboardingDocument } from './PersonOnboarding.generated';
import { useTickStep } from './use-tick-step';

/** Shows what somebody was given to do on joining, and lets them and their lead tick it. */
export function OnboardingPanel({ staffId }: { readonly staffId: string }) {
  const { t } = useTranslation();
  const { number } = useDisplay();
  const [isGiving, setGiving] = useState(false);
  const { data, error, refetch } = useQuery(PersonOnboardingDocument, {
    variables: { staffId },
    fetchPolicy: 'no-cache',
  });
  const ticking = useTickStep(staffId, () => void refetch());
  const person = data?.staffDevelopment;
  const steps = person?.onboarding ?? [];
  return (
    <section className="panel" aria-label={t('development.onboarding.title')}>
      <header className="panel-body row">
        <h2>{t('development.onboarding.title')}</h2>
        {steps.length > 0 && (
          <span className="cell-note">
            {t('development.onboarding.doneOf', {
              done: number(steps.filter(({ isDone }) => isDone).length),
              all: number(steps.length),
            })}
          </span>
        )}
        <span className="spacer" />
        {person?.mayVouch && (
          <Button small onClick={() => setGiving(true)}>
            {t('development.onboarding.give')}
          </Button>
        )}
      </header>
      {error !== undefined && person === undefined && (
        <FaultNote error={error} onRetry={() => void refetch()} />
      )}
      {data === undefined && error === undefined && <SkeletonRows count={2} />}
      <ActNotes error={ticking.error} messages={ticking.messages} />
      {person && steps.length === 0 && <p className="panel-body">{t('development.onboarding.none')}</p>}
      {person && (
        <ul className="proof-list">
          {steps.map((step) => (
            <OnboardingStepRow key={step.item.id} {...{ step, person, ticking }} />
          ))}
        </ul>
      )}
      {person && isGiving && (
        <GiveDialog
          staffId={staffId}
          startedOn={person.profile?.startedOn ?? null}
          onClose={() => setGiving(false)}
          onGiven={() => void refetch()}
        />
      )}
    </section>
  );
}

type GiveDialogProps = {
  readonly staffId: string;
  readonly startedOn: string | null;
  readonly onClose: () => void;
  readonly onGiven: () => void;
};

/** Asks from which day the dates of what is given count. */
function GiveDialog({ staffId, startedOn, onClose, onGiven }: GiveDialogProps) {
  const { t } = useTranslation();
  const [startsOn, setStartsOn] = useState(startedOn ?? todayInJakarta(new Date()));
  const act = useAnnouncedMutation(GiveOnboardingDocument, {
    payloadOf: (answer) => answer.giveOnboarding,
    onDone: () => {
      onGiven();
      onClose();
    },
  });
  return (
    <ActDialog
      title={t('development.onboarding.give')}
      act={act}
      isDone={false}
      submit={t('development.onboarding.give')}
      onSubmit={() =>
        void act.run(
          (idempotencyKey) => ({ staffId, startsOn, idempotencyKey }),
          () => t('development.onboarding.given'),
        )
      }
      onClose={onClose}
    >
      <p>{t('development.onboarding.giveText')}</p>
      <DateField label={t('development.onboarding.startsOn')} value={startsOn} onChange={setStartsOn} />
    </ActDialog>
  );
}
