import { Textarea } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { ActNotes } from '../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../lib/acts/use-announced-mutation';
import { Button } from '../../../lib/ui/Button';
import { CancelDialog } from './CancelDialog';
import { CloseConsultationDocument } from './CloseConsultation.generated';
import type { ShownConsultationFragment } from './ConsultationPage.generated';
import { SaveStepsDocument } from './SaveSteps.generated';

type OutcomePanelProps = { readonly consultation: ShownConsultationFragment; readonly onChanged: () => void };

/** Writes down how it went: what to do next, or that nobody came; or gives the hour back before. */
export function OutcomePanel({ consultation, onChanged }: OutcomePanelProps) {
  const { t } = useTranslation();
  const { status, startsAt } = consultation;
  const hasBegun = startsAt <= new Date().toISOString();
  if (status === 'CANCELLED' || status === 'NO_SHOW') return null;
  return (
    <section className="panel" aria-labelledby="outcome">
      <header>
        <h2 id="outcome">{t('consultation.outcome')}</h2>
      </header>
      <div className="panel-body stack" style={{ gap: 10 }}>
        {status === 'BOOKED' && !hasBegun && <p className="muted">{t('consultation.notYet')}</p>}
        {(status === 'DONE' || hasBegun) && <StepsForm consultation={consultation} onChanged={onChanged} />}
        {status === 'BOOKED' && <CancelPart id={consultation.id} onChanged={onChanged} />}
      </div>
    </section>
  );
}

function StepsForm({ consultation: { id, version, status, nextSteps }, onChanged }: OutcomePanelProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(nextSteps.map((step) => step.text).join('\n'));
  const close = useAnnouncedMutation(CloseConsultationDocument, {
    payloadOf: (result) => result.closeConsultation,
    onDone: onChanged,
  });
  const save = useAnnouncedMutation(SaveStepsDocument, {
    payloadOf: (result) => result.updateConsultationSteps,
    onDone: onChanged,
  });
  const act = status === 'DONE' ? save : close;
  const steps = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const onClose = (hasCome: boolean) =>
    void close.run(
      (idempotencyKey) => ({ id, version, hasCome, nextSteps: hasCome ? steps : [], idempotencyKey }),
      () => t('consultation.closed'),
    );
  const onSave = () =>
    void save.run(
      (idempotencyKey) => ({ id, version, nextSteps: steps, idempotencyKey }),
      () => t('consultation.stepsSaved'),
    );
  return (
    <>
      <ActNotes error={act.error} messages={act.messages} />
      <Textarea
        label={t('consultation.steps')}
        description={t('consultation.cameText')}
        autosize
        minRows={3}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      {nextSteps.some(({ doneAt }) => doneAt !== null) && (
        <p className="muted small">
          {nextSteps
            .filter(({ doneAt }) => doneAt !== null)
            .map((step) => `${step.text} (${t('consultation.done')})`)
            .join(', ')}
        </p>
      )}
      <div className="row wrap">
        {status === 'DONE' ? (
          <Button busy={save.loading} onClick={onSave}>
            {t('consultation.saveSteps')}
          </Button>
        ) : (
          <>
            <Button weight="primary" busy={close.loading} onClick={() => onClose(true)}>
              {t('consultation.came')}
            </Button>
            <Button busy={close.loading} onClick={() => onClose(false)}>
              {t('consultation.noShow')}
            </Button>
          </>
        )}
      </div>
    </>
  );
}

function CancelPart({ id, onChanged }: { readonly id: string; readonly onChanged: () => void }) {
  const { t } = useTranslation();
  const [isAsking, setAsking] = useState(false);
  return (
    <div>
      <Button weight="link" onClick={() => setAsking(true)}>
        {t('consultation.cancel')}
      </Button>
      {isAsking && <CancelDialog id={id} onChanged={onChanged} onClose={() => setAsking(false)} />}
    </div>
  );
}
