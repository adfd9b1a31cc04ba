import { NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { AnswerPurchaseSuggestionDocument } from './AnswerPurchaseSuggestion.generated';
import type { SuggestionRow } from './suggestion-query';

type AnswerSuggestionDialogProps = {
  readonly suggestion: SuggestionRow;
  readonly onDone: () => void;
  readonly onClose: () => void;
};

const answers = ['WILL_BUY', 'WILL_NOT_BUY', 'ALREADY_HERE'] as const;

/** Asks what the library does and for the sentence that the partner reads. */
export function AnswerSuggestionDialog({ suggestion, onDone, onClose }: AnswerSuggestionDialogProps) {
  const { t } = useTranslation();
  const [status, setStatus] = useState<(typeof answers)[number]>(
    suggestion.status === 'WILL_BUY' ? 'ALREADY_HERE' : 'WILL_BUY',
  );
  const [answer, setAnswer] = useState('');
  const act = useAnnouncedMutation(AnswerPurchaseSuggestionDocument, {
    payloadOf: (result) => result.answerPurchaseSuggestion,
    onDone: () => {
      onClose();
      onDone();
    },
  });
  return (
    <ActDialog
      title={t('purchaseSuggestions.answerOne', { title: suggestion.title ?? suggestion.isbn ?? '' })}
      act={act}
      isDone={false}
      submit={t('purchaseSuggestions.send')}
      onSubmit={() =>
        void act.run(
          (idempotencyKey) => ({ id: suggestion.id, status, answer, idempotencyKey }),
          () => t('purchaseSuggestions.answered'),
        )
      }
      onClose={onClose}
      size={520}
    >
      <p>{suggestion.reason}</p>
      <NativeSelect
        data-autofocus
        label={t('purchaseSuggestions.decision')}
        value={status}
        data={answers.map((value) => ({ value, label: t(`purchaseSuggestions.status.${value}`) }))}
        onChange={({ currentTarget }) =>
          setStatus(answers.find((one) => one === currentTarget.value) ?? 'WILL_BUY')
        }
      />
      <Textarea
        label={t('purchaseSuggestions.words')}
        description={t('purchaseSuggestions.wordsHint')}
        autosize
        minRows={3}
        maxLength={600}
        value={answer}
        onChange={({ currentTarget }) => setAnswer(currentTarget.value)}
      />
    </ActDialog>
  );
}
