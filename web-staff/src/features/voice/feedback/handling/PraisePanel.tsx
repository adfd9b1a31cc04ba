import { NativeSelect } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActNotes } from '../../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { Button } from '../../../../lib/ui/Button';
import { PassOnPraiseDocument } from './PassOnPraise.generated';
import type { Colleague, ShownCase } from '../shown-case';

type PraiseProps = {
  readonly found: ShownCase;
  readonly colleagues: readonly Colleague[];
  readonly onChanged: () => void;
};

/** Passes praise on to the colleague it is for. */
export function PraisePanel({ found, colleagues, onChanged }: PraiseProps) {
  const { t } = useTranslation();
  const [staffId, setStaffId] = useState('');
  const act = useAnnouncedMutation(PassOnPraiseDocument, {
    payloadOf: (result) => result.passOnPraise,
    onDone: onChanged,
  });
  return (
    <section className="panel" aria-labelledby="feedback-praise">
      <header>
        <h2 id="feedback-praise">{t('feedbackCases.passOn')}</h2>
      </header>
      <div className="panel-body stack" style={{ gap: 10 }}>
        <ActNotes error={act.error} messages={act.messages} />
        <NativeSelect
          label={t('feedbackCases.field.colleague')}
          value={staffId}
          data={[
            { value: '', label: t('feedbackCases.nobody') },
            ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={({ currentTarget }) => setStaffId(currentTarget.value)}
        />
        <div className="row">
          <Button
            busy={act.loading}
            onClick={() =>
              void act.run(
                (idempotencyKey) => ({ id: found.id, staffId, idempotencyKey }),
                () => t('feedbackCases.passedOn'),
              )
            }
          >
            {t('feedbackCases.passOn')}
          </Button>
        </div>
      </div>
    </section>
  );
}
