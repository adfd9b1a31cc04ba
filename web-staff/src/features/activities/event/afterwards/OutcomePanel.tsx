import { Textarea } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActNotes } from '../../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { Button } from '../../../../lib/ui/Button';
import { RecordEventOutcomeDocument } from './RecordEventOutcome.generated';

/** Notes what came of an event; its report says it. */
export function OutcomePanel({
  eventId,
  outcome,
  mayWrite,
}: {
  readonly eventId: string;
  readonly outcome: string;
  readonly mayWrite: boolean;
}) {
  const { t } = useTranslation();
  const [words, setWords] = useState(outcome);
  const act = useAnnouncedMutation(RecordEventOutcomeDocument, {
    payloadOf: (result) => result.recordEventOutcome,
    onDone: () => undefined,
  });
  const save = () =>
    void act.run(
      (idempotencyKey) => ({ eventId, words, idempotencyKey }),
      () => t('outcome.saved'),
    );
  return (
    <section className="panel" aria-labelledby="outcome">
      <header>
        <h2 id="outcome">{t('outcome.title')}</h2>
      </header>
      <div className="panel-body stack" style={{ gap: 10 }}>
        <ActNotes error={act.error} messages={act.messages} />
        <Textarea
          label={t('outcome.words')}
          description={t('outcome.hint')}
          autosize
          minRows={3}
          maxRows={14}
          maxLength={4_000}
          value={words}
          readOnly={!mayWrite}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
        />
        {mayWrite && (
          <div className="row">
            <Button small busy={act.loading} onClick={save}>
              {t('outcome.save')}
            </Button>
          </div>
        )}
      </div>
    </section>
  );
}
