import { TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { ActDialog } from '../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../lib/acts/use-announced-mutation';
import { UpdateSetCopyDocument } from './acts/UpdateSetCopy.generated';
import { toCode } from './desk/class-desk';
import type { DeskLine } from './desk/class-desk';

type ConditionDialogProps = {
  readonly line: DeskLine;
  readonly onChanged: () => void;
  readonly onClose: () => void;
};

/** Notes what was seen of a copy: before it goes out, and of one that is out or back what is known of it. */
export function ConditionDialog({ line, onChanged, onClose }: ConditionDialogProps) {
  const { t } = useTranslation();
  const { id, status, copy } = line;
  const [draft, setDraft] = useState({
    conditionOut: line.conditionOut ?? '',
    conditionIn: line.conditionIn ?? '',
    note: line.note ?? '',
  });
  const act = useAnnouncedMutation(UpdateSetCopyDocument, {
    payloadOf: ({ updateClassSetCopy }) => updateClassSetCopy,
    onDone: () => {
      onChanged();
      onClose();
    },
  });
  const shown = status === 'SET_ASIDE' ? (['conditionOut'] as const) : (['conditionIn', 'note'] as const);
  return (
    <ActDialog
      title={t('classSets.conditionOf', { barcode: toCode(copy) })}
      act={act}
      isDone={false}
      submit={t('common.save')}
      onSubmit={() =>
        void act.run(
          (idempotencyKey) => ({
            id,
            idempotencyKey,
            changes: Object.fromEntries(shown.map((name) => [name, draft[name] || null])),
          }),
          () => t('classSets.saved'),
        )
      }
      onClose={onClose}
    >
      {shown.map((name, index) => (
        <TextInput
          key={name}
          {...(index === 0 ? { 'data-autofocus': true } : {})}
          label={t(`classSets.${name}`)}
          maxLength={200}
          value={draft[name]}
          onChange={({ currentTarget }) => setDraft({ ...draft, [name]: currentTarget.value })}
        />
      ))}
    </ActDialog>
  );
}
