import { Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { FormEvent } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { Button } from '../../../lib/ui/Button';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { Note } from '../../../lib/ui/Note';
import type { EventProposalDecision } from './DecideProposal.generated';
import type { ProposalDeciding } from './use-proposal-decision';

type AnswerDialogProps = {
  readonly decision: EventProposalDecision;
  readonly title: string;
  readonly deciding: ProposalDeciding;
  readonly onSend: (answer: string | null) => Promise<void>;
  readonly onClose: () => void;
};

/** Asks for the words that whoever proposed the event reads in a letter. */
export function AnswerDialog({
  decision,
  title,
  deciding: { loading, error, messages },
  onSend,
  onClose,
}: AnswerDialogProps) {
  const { t } = useTranslation();
  const [answer, setAnswer] = useState('');
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void onSend(answer.trim() === '' ? null : answer.trim());
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size={520}
      title={`${t(`proposals.act.${decision}`)}: ${title}`}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form noValidate className="stack" style={{ gap: 12 }} onSubmit={onSubmit}>
        {error !== undefined && <FaultNote error={error} />}
        {messages.map((message) => (
          <Note key={message} state="blocked">
            {message}
          </Note>
        ))}
        <p>{t(`proposals.means.${decision}`)}</p>
        <Textarea
          label={t('proposals.answer')}
          description={t(decision === 'ACCEPT' ? 'proposals.answerMay' : 'proposals.answerMust')}
          data-autofocus
          autosize
          minRows={4}
          maxLength={1000}
          value={answer}
          onChange={(event) => setAnswer(event.currentTarget.value)}
        />
        <div className="modal-foot">
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" weight="primary" busy={loading}>
            {t(`proposals.act.${decision}`)}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
