import { Suspense, useState } from 'react';
import type { ReactElement } from 'react';

import { useTranslation } from '../i18n/use-translation';
import { latePart } from '../late-part';
import type { Claim, ShownRegistration } from './registration';

const EventSurvey = latePart(async () => (await import('./EventSurvey')).EventSurvey);

type FeedbackPartProps = {
  readonly registration: Pick<ShownRegistration, 'id' | 'event'>;
  readonly claim: Claim;
  /** Whether the questions stand open; among others in a list they wait for a press. */
  readonly isOpen: boolean;
};

/** Asks those who came what they thought of it; the form comes when it is wanted. */
export function FeedbackPart({ registration, claim, isOpen }: FeedbackPartProps): ReactElement {
  const { t } = useTranslation('registration');
  const [isWanted, setWanted] = useState(isOpen);
  if (isWanted)
    return (
      <Suspense fallback={null}>
        <EventSurvey registration={registration} claim={claim} />
      </Suspense>
    );
  return (
    <button type="button" className="btn quiet" onClick={() => setWanted(true)}>
      {t('feedback.open')}
      <span className="hide"> {registration.event.name.text}</span>
    </button>
  );
}
