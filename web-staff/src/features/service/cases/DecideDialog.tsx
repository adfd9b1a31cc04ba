import { TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { ActDialog } from '../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../lib/acts/use-announced-mutation';
import { useSession } from '../../../lib/session/session-context';
import type { CaseOnList, Decision } from './decisions';
import { caseDecisions } from './decisions';
import { ResolveCopyCaseDocument } from './ResolveCopyCase.generated';

type DecideDialogProps = {
  readonly one: CaseOnList;
  readonly onClose: () => void;
  readonly onDecided: () => void;
};

/** Asks what is decided about a case, and says beside each answer what follows from it. */
export function DecideDialog({ one, onClose, onDecided }: DecideDialogProps) {
  const { t } = useTranslation();
  const { branch } = useSession();
  const choices = caseDecisions[one.kind];
  const [decision, setDecision] = useState<Decision>(choices[0]?.decision ?? 'FOUND');
  const [note, setNote] = useState('');
  const act = useAnnouncedMutation(ResolveCopyCaseDocument, {
    payloadOf: ({ resolveCopyCase }) => resolveCopyCase,
    onDone: () => {
      onDecided();
      onClose();
    },
  });
  const decide = () =>
    branch !== null &&
    void act.run(
      (idempotencyKey) => ({
        caseId: one.id,
        resolution: decision,
        branchId: branch.id,
        note: note.trim() || null,
        idempotencyKey,
      }),
      () => t('cases.decided', { title: one.copy.title.titleProper }),
    );
  return (
    <ActDialog
      title={one.copy.title.titleProper}
      act={act}
      isDone={false}
      submit={t('cases.decide')}
      onSubmit={decide}
      onClose={onClose}
    >
      <fieldset className="stack" style={{ gap: 8 }}>
        <legend className="field-label">{t(`cases.question.${one.kind}`)}</legend>
        {choices.map((choice) => (
          <div key={choice.decision} className="choice-line">
            <input
              type="radio"
              className="plain-checkbox"
              id={choice.decision}
              name="decision"
              aria-describedby={`${choice.decision}-effect`}
              checked={choice.decision === decision}
              onChange={() => setDecision(choice.decision)}
            />
            <span>
              <label htmlFor={choice.decision} className="medium">
                {t(`cases.decision.${choice.decision}`)}
              </label>
              <span className="cell-note" id={`${choice.decision}-effect`}>
                {t(`cases.effect.${choice.effect}`)}
              </span>
            </span>
          </div>
        ))}
      </fieldset>
      <TextInput
        label={t('cases.why')}
        maxLength={300}
        autoComplete="off"
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </ActDialog>
  );
}
