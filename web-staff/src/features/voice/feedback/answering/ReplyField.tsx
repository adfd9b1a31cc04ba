import { NativeSelect } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActNotes } from '../../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { Button } from '../../../../lib/ui/Button';
import { RemoveFeedbackReplyDocument } from './RemoveFeedbackReply.generated';
import type { Reply } from '../shown-case';

type ReplyProps = {
  readonly replies: readonly Reply[];
  readonly onChoose: (text: string) => void;
  readonly onRemoved: () => void;
};

/** Puts a common answer in with one choice; the one that was chosen last can be removed for everybody. */
export function ReplyField({ replies, onChoose, onRemoved }: ReplyProps) {
  const { t } = useTranslation();
  const [chosenId, setChosenId] = useState('');
  const act = useAnnouncedMutation(RemoveFeedbackReplyDocument, {
    payloadOf: (result) => result.removeFeedbackReply,
    onDone: onRemoved,
  });
  const chosen = replies.find(({ id }) => id === chosenId);
  return (
    <>
      <ActNotes error={act.error} messages={act.messages} />
      <NativeSelect
        label={t('feedbackCases.replies')}
        value={chosen?.id ?? ''}
        data={[
          { value: '', label: t('feedbackCases.chooseReply') },
          ...replies.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={({ currentTarget: { value } }) => {
          setChosenId(value);
          const reply = replies.find(({ id }) => id === value);
          if (reply) onChoose(reply.text.text);
        }}
      />
      {chosen !== undefined && (
        <div className="row">
          <Button
            weight="link"
            busy={act.loading}
            onClick={() =>
              void act.run(
                (idempotencyKey) => ({ id: chosen.id, idempotencyKey }),
                () => t('feedbackCases.replyRemoved'),
              )
            }
          >
            {t('feedbackCases.removeReply', { name: chosen.name })}
          </Button>
        </div>
      )}
    </>
  );
}
