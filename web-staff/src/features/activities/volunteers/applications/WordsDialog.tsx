import { Textarea } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { DeclineVolunteerDocument } from './DeclineVolunteer.generated';
import { InviteVolunteerDocument } from './InviteVolunteer.generated';
import type { AskedOfApplication } from './shown-application';

type WordsDialogProps = AskedOfApplication & { readonly kind: 'invite' | 'decline' };

const LONGEST = { invite: 300, decline: 600 } as const;

/** Asks for the words that the applicant reads: where and when to come, or why it was declined. */
export function WordsDialog({ kind, application, onDone, onClose }: WordsDialogProps) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const close = () => {
    onClose();
    onDone();
  };
  const invite = useAnnouncedMutation(InviteVolunteerDocument, {
    payloadOf: (result) => result.inviteVolunteer,
    onDone: close,
  });
  const decline = useAnnouncedMutation(DeclineVolunteerDocument, {
    payloadOf: (result) => result.declineVolunteer,
    onDone: close,
  });
  const { id, version, memberName } = application;
  const spoken = () => t(`volunteers.done.${kind}`);
  const submit = () =>
    kind === 'invite'
      ? invite.run((idempotencyKey) => ({ id, version, invitation: words, idempotencyKey }), spoken)
      : decline.run((idempotencyKey) => ({ id, version, reason: words, idempotencyKey }), spoken);
  return (
    <ActDialog
      title={`${t(`volunteers.act.${kind}`)}: ${memberName ?? ''}`}
      act={kind === 'invite' ? invite : decline}
      isDone={false}
      submit={t(`volunteers.act.${kind}`)}
      onSubmit={() => void submit()}
      onClose={onClose}
      size={520}
    >
      <Textarea
        data-autofocus
        label={t(`volunteers.words.${kind}`)}
        description={t('volunteers.readByApplicant')}
        autosize
        minRows={3}
        maxLength={LONGEST[kind]}
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
      />
    </ActDialog>
  );
}
