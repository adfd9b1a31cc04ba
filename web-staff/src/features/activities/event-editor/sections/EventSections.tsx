import type { ReactNode } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { FormSteps } from '../../../../lib/form/steps/FormSteps';
import type { EditableSession } from '../event-draft';
import type { EventForm } from '../form-values';
import { PlanSection } from '../plan/PlanSection';
import { AboutSection, AccessSection, AudienceSection, NameSection } from './AboutSection';
import { KindSection } from './KindSection';
import { MoreFields } from './MoreFields';
import { PartnersSection } from './PartnersSection';
import { PeopleSection } from './PeopleSection';
import { PlaceSection } from './PlaceSection';
import { ReadingSection } from './ReadingSection';
import { RegistrationSection, TermsSection } from './RegistrationSection';
import { stepPaths } from './step-paths';
import { WorksSection } from './WorksSection';

type EventSectionsProps = {
  readonly form: EventForm;
  readonly sessions: readonly EditableSession[] | null;
  readonly isLocked?: boolean;
  /** The sessions of an event that exists, which are saved by themselves. */
  readonly sessionsPanel?: ReactNode;
  /** What else is asked of an event that exists. */
  readonly others?: ReactNode;
  readonly actions?: (place: { readonly isLast: boolean }) => ReactNode;
};

/** Asks for an event in three steps: what it is, when and where, and for whom. */
export function EventSections(props: EventSectionsProps) {
  const { t } = useTranslation();
  const { form, actions } = props;
  return (
    <FormSteps
      label={t('eventEditor.steps')}
      errors={form.errors}
      actions={actions}
      isNew={props.sessions === null}
      steps={[
        {
          id: 'what',
          label: t('eventEditor.step.what'),
          paths: stepPaths.what,
          content: <WhatStep {...props} />,
        },
        {
          id: 'when',
          label: t('eventEditor.step.when'),
          paths: stepPaths.when,
          content: <WhenStep {...props} />,
        },
        {
          id: 'who',
          label: t('eventEditor.step.who'),
          paths: stepPaths.who,
          content: <WhoStep {...props} />,
        },
      ]}
    />
  );
}

function WhatStep({ form, sessions, isLocked = false, others }: EventSectionsProps) {
  const { t } = useTranslation();
  const isNew = sessions === null;
  return (
    <fieldset className="step-fields" disabled={isLocked} aria-label={t('eventEditor.step.what')}>
      <KindSection form={form} isNew={isNew} />
      <NameSection form={form} />
      <WorksSection form={form} />
      <MoreFields hint={t('eventEditor.othersOfWhat')}>
        <AboutSection form={form} isNew={isNew} />
        <PeopleSection form={form} sessions={sessions ?? []} />
        <ReadingSection form={form} />
        <PartnersSection form={form} />
        {others}
      </MoreFields>
    </fieldset>
  );
}

function WhenStep({ form, sessions, isLocked = false, sessionsPanel }: EventSectionsProps) {
  const { t } = useTranslation();
  return (
    <>
      {sessionsPanel}
      <fieldset className="step-fields" disabled={isLocked} aria-label={t('eventEditor.step.when')}>
        {sessions === null && <PlanSection form={form} />}
        <PlaceSection form={form} />
      </fieldset>
    </>
  );
}

function WhoStep({ form, isLocked = false }: EventSectionsProps) {
  const { t } = useTranslation();
  return (
    <fieldset className="step-fields" disabled={isLocked} aria-label={t('eventEditor.step.who')}>
      <AudienceSection form={form} />
      <RegistrationSection form={form} />
      <MoreFields hint={t('eventEditor.othersOfWho')}>
        <TermsSection form={form} />
        <AccessSection form={form} />
      </MoreFields>
    </fieldset>
  );
}
