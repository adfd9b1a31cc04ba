import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { Note } from '../../../../lib/ui/Note';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import type { Profile } from './shown-profile';
import { WriteToMemberDocument } from './WriteToMember.generated';

type WriteDialogProps = { readonly member: Profile; readonly onClose: () => void };

/** Writes to one member, by the way they can be reached; says which way it takes. */
export function WriteDialog({ member, onClose }: WriteDialogProps) {
  const { t, wordOf } = useTranslation();
  const [subject, setSubject] = useState('');
  const [text, setText] = useState('');
  const [done, setDone] = useState<string | null>(null);
  const act = useAnnouncedMutation(WriteToMemberDocument, {
    payloadOf: ({ writeToMember }) => writeToMember,
    onDone: () => undefined,
  });
  const words = (channel: string | null | undefined) =>
    t('messages.write.queued', {
      way: wordOf('messages.channel', channel ?? 'EMAIL') ?? channel ?? '',
    });
  const send = async () => {
    const sent = await act.run(
      (idempotencyKey) => ({ memberId: member.id, subject, text, idempotencyKey }),
      ({ message }) => words(message?.channel),
    );
    if (sent !== null) setDone(words(sent.message?.channel));
  };
  return (
    <ActDialog
      title={t('messages.write.title', { name: member.name })}
      act={act}
      isDone={done !== null}
      submit={t('messages.write.send')}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      {done !== null && <Note state="ok">{done}</Note>}
      {done === null && (
        <>
          <TextInput
            label={t('messages.wording.subject')}
            data-autofocus
            autoComplete="off"
            maxLength={150}
            value={subject}
            onChange={(event) => setSubject(event.currentTarget.value)}
          />
          <Textarea
            label={t('messages.write.text')}
            description={t('messages.write.hint')}
            autosize
            minRows={4}
            maxLength={2000}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </>
      )}
    </ActDialog>
  );
}
