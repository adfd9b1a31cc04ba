import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FormEvent } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActNotes } from '../../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { Button } from '../../../../lib/ui/Button';
import { CloseFeedbackCaseDocument } from './CloseFeedbackCase.generated';
import type { ShownCase } from '../shown-case';

type CloseProps = { readonly found: ShownCase; readonly onChanged: () => void };

/** Closes a case that needs no answer, with a reason that stays inside. */
export function ClosePanel({ found, onChanged }: CloseProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const act = useAnnouncedMutation(CloseFeedbackCaseDocument, {
    payloadOf: (result) => result.closeFeedbackCase,
    onDone: onChanged,
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void act.run(
      (idempotencyKey) => ({ id: found.id, version: found.version, reason, idempotencyKey }),
      () => t('feedbackCases.closed'),
    );
  };
  return (
    <section className="panel" aria-labelledby="feedback-close">
      <header>
        <h2 id="feedback-close">{t('feedbackCases.close')}</h2>
      </header>
      <form className="panel-body stack" style={{ gap: 10 }} noValidate onSubmit={onSubmit}>
        <ActNotes error={act.error} messages={act.messages} />
        <TextInput
          label={t('feedbackCases.field.reason')}
          description={t('feedbackCases.closeHint')}
          maxLength={400}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <div className="row">
          <Button type="submit" busy={act.loading}>
            {t('feedbackCases.close')}
          </Button>
        </div>
      </form>
    </section>
  );
}
