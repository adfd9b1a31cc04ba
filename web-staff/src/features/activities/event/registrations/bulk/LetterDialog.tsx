import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../../i18n/use-translation';
import { ActDialog } from '../../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../../lib/acts/use-announced-mutation';
import { Note } from '../../../../../lib/ui/Note';
import type { RegistrationRow } from '../registration-row';
import { ChosenNames } from './ChosenNames';
import { WriteToRegistrantsDocument } from './WriteToRegistrants.generated';
import type { WriteToRegistrantsMutation } from './WriteToRegistrants.generated';

type Written = WriteToRegistrantsMutation['writeToRegistrants'];
type LetterDialogProps = {
  readonly eventId: string;
  readonly rows: readonly RegistrationRow[];
  readonly onClose: () => void;
};

/** The most that one letter goes to; more are written to in several steps. */
const MOST_AT_ONCE = 100;
const NOTHING: Written = {
  __typename: 'WriteToRegistrantsPayload',
  queuedCount: 0,
  unreached: [],
  userErrors: [],
};

/**
 * Writes the same words to the chosen registrations, and says whom nobody can be reached for. After a failure
 * sending goes on where it stopped, so that nobody is written to twice.
 */
export function LetterDialog({ eventId, rows: given, onClose }: LetterDialogProps) {
  const { t } = useTranslation();
  const [rows] = useState(given);
  const [words, setWords] = useState({ subject: '', text: '' });
  const [sent, setSent] = useState<{ readonly count: number; readonly written: Written }>({
    count: 0,
    written: NOTHING,
  });
  const isDone = sent.count >= rows.length;
  const written = sent.count > 0 ? sent.written : null;
  const act = useAnnouncedMutation(WriteToRegistrantsDocument, {
    payloadOf: (result) => result.writeToRegistrants,
    onDone: () => undefined,
  });
  const send = async () => {
    let { count, written: all } = sent;
    while (count < rows.length) {
      const registrationIds = rows.slice(count, count + MOST_AT_ONCE).map(({ id }) => id);
      const done = await act.run(
        (idempotencyKey) => ({ eventId, registrationIds, ...words, idempotencyKey }),
        ({ queuedCount }) => t('registrations.bulk.queued', { count: queuedCount }),
      );
      if (done === null) return;
      count += registrationIds.length;
      all = {
        ...done,
        queuedCount: all.queuedCount + done.queuedCount,
        unreached: [...all.unreached, ...done.unreached],
      };
      setSent({ count, written: all });
    }
  };
  return (
    <ActDialog
      title={t('registrations.bulk.letterTitle', { count: rows.length })}
      act={act}
      isDone={isDone}
      submit={t('messages.write.send')}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      {written !== null && (
        <Note state={written.queuedCount > 0 ? 'ok' : 'attention'}>
          {t('registrations.bulk.queued', { count: written.queuedCount })}
        </Note>
      )}
      {written !== null && written.unreached.length > 0 && (
        <Note state="attention">
          {t('registrations.bulk.unreached', {
            names: written.unreached.map((one) => one.contactName ?? one.people[0]?.name ?? '').join(', '),
          })}
        </Note>
      )}
      {!isDone && (
        <>
          <ChosenNames rows={rows} />
          <TextInput
            label={t('messages.wording.subject')}
            data-autofocus
            autoComplete="off"
            maxLength={150}
            value={words.subject}
            onChange={({ currentTarget }) => setWords({ ...words, subject: currentTarget.value })}
          />
          <Textarea
            label={t('messages.write.text')}
            description={t('messages.write.hint')}
            autosize
            minRows={4}
            maxLength={2_000}
            value={words.text}
            onChange={({ currentTarget }) => setWords({ ...words, text: currentTarget.value })}
          />
        </>
      )}
    </ActDialog>
  );
}
