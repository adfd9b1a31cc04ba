import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { ActDialog } from '../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../lib/acts/use-announced-mutation';
import { useSession } from '../../../lib/session/session-context';
import { caseKinds } from './case-query';
import { RecordFeedbackCaseDocument } from './RecordFeedbackCase.generated';

const channels = ['DESK', 'PAPER', 'WHATSAPP'] as const;
type Recorded = {
  readonly kind: (typeof caseKinds)[number];
  readonly channel: (typeof channels)[number];
  readonly text: string;
  readonly phone: string;
};
const NOTHING: Recorded = { kind: 'COMPLAINT', channel: 'DESK', text: '', phone: '' };
type RecordProps = { readonly onDone: () => void; readonly onClose: () => void };

/** Writes down what somebody says at the desk, on paper or by WhatsApp; the link is for them to keep. */
export function RecordDialog({ onDone, onClose }: RecordProps) {
  const { t } = useTranslation();
  const { branch } = useSession();
  const [entries, setEntries] = useState<Recorded>(NOTHING);
  const [taken, setTaken] = useState<string | null>(null);
  const act = useAnnouncedMutation(RecordFeedbackCaseDocument, {
    payloadOf: (result) => result.recordFeedbackCase,
    onDone,
  });
  const onSubmit = async () => {
    const { kind, channel, text, phone } = entries;
    const done = await act.run(
      (idempotencyKey) => ({
        channel,
        case: {
          kind,
          text,
          branchId: branch?.id ?? null,
          contact: phone.trim() === '' ? null : { whatsApp: phone },
        },
        idempotencyKey,
      }),
      ({ case: found }) => t('feedbackCases.recorded', { number: found?.number ?? '' }),
    );
    if (done !== null) setTaken(done.url);
  };
  return (
    <ActDialog
      title={t('feedbackCases.record')}
      act={act}
      isDone={taken !== null}
      submit={t('feedbackCases.save')}
      onSubmit={() => void onSubmit()}
      onClose={onClose}
      size={560}
    >
      {taken !== null ? (
        <p>
          {t('feedbackCases.linkFor')} <a href={taken}>{taken}</a>
        </p>
      ) : (
        <RecordFields entries={entries} onChange={setEntries} />
      )}
    </ActDialog>
  );
}

type FieldsProps = { readonly entries: Recorded; readonly onChange: (entries: Recorded) => void };

function RecordFields({ entries, onChange }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <NativeSelect
        data-autofocus
        label={t('feedbackCases.field.kind')}
        value={entries.kind}
        data={caseKinds.map((value) => ({ value, label: t(`feedbackCases.kind.${value}`) }))}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...entries, kind: caseKinds.find((one) => one === value) ?? entries.kind })
        }
      />
      <NativeSelect
        label={t('feedbackCases.field.channel')}
        value={entries.channel}
        data={channels.map((value) => ({ value, label: t(`feedbackCases.channel.${value}`) }))}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...entries, channel: channels.find((one) => one === value) ?? entries.channel })
        }
      />
      <Textarea
        label={t('feedbackCases.field.text')}
        autosize
        minRows={4}
        maxLength={4000}
        value={entries.text}
        onChange={({ currentTarget }) => onChange({ ...entries, text: currentTarget.value })}
      />
      <TextInput
        label={t('feedbackCases.field.phone')}
        description={t('feedbackCases.phoneHint')}
        inputMode="tel"
        value={entries.phone}
        onChange={({ currentTarget }) => onChange({ ...entries, phone: currentTarget.value })}
      />
    </>
  );
}
