import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { DateField } from '../../../../lib/form/when/DateField';
import { IssueVolunteerLetterDocument } from './IssueVolunteerLetter.generated';
import type { LetterDraft, ShownLetter } from './letter-draft';
import { draftFrom } from './letter-draft';

type IssueDialogProps = {
  readonly memberId: string;
  /** The request that is answered, or the letter that is replaced. */
  readonly subject: ShownLetter | null;
  readonly letters: readonly ShownLetter[];
  readonly onDone: () => void;
  readonly onClose: () => void;
};

/** Issues a letter: its period, what it is for, the number of the office and who signs. */
export function IssueDialog({ memberId, subject, letters, onDone, onClose }: IssueDialogProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(() => draftFrom(subject, letters));
  const act = useAnnouncedMutation(IssueVolunteerLetterDocument, {
    payloadOf: (result) => result.issueVolunteerLetter,
    onDone: () => {
      onClose();
      onDone();
    },
  });
  const isReplacing = subject?.status === 'ISSUED';
  const { from, until, purpose, officeNumber, signing, signerName, signerNumber } = draft;
  const submit = () =>
    act.run(
      (idempotencyKey) => ({
        memberId,
        from,
        until,
        purpose,
        officeNumber,
        signing,
        signerName,
        signerNumber,
        requestId: subject?.status === 'REQUESTED' ? subject.id : null,
        replacesId: isReplacing ? subject.id : null,
        signerPosition: { indonesian: draft.signerPosition, english: draft.signerPositionEnglish || null },
        idempotencyKey,
      }),
      ({ letter }) => t('volunteerLetters.issued', { number: letter?.number ?? '' }),
    );
  return (
    <ActDialog
      title={t('volunteerLetters.issue')}
      act={act}
      isDone={false}
      submit={t('volunteerLetters.issue')}
      onSubmit={() => void submit()}
      onClose={onClose}
      size={560}
    >
      {isReplacing && <p>{t('volunteerLetters.replaceText', { number: subject.number ?? '' })}</p>}
      <LetterFields draft={draft} onChange={setDraft} />
    </ActDialog>
  );
}

type LetterFieldsProps = { readonly draft: LetterDraft; readonly onChange: (draft: LetterDraft) => void };

function LetterFields({ draft, onChange }: LetterFieldsProps) {
  const { t } = useTranslation();
  const text = (name: Exclude<keyof LetterDraft, 'signing'>, maxLength: number) => ({
    label: t(`volunteerLetters.${name}`),
    maxLength,
    value: draft[name],
    onChange: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) =>
      onChange({ ...draft, [name]: currentTarget.value }),
  });
  return (
    <>
      <DateField
        label={t('volunteerLetters.from')}
        value={draft.from}
        onChange={(from) => onChange({ ...draft, from })}
      />
      <DateField
        label={t('volunteerLetters.until')}
        value={draft.until}
        onChange={(until) => onChange({ ...draft, until })}
      />
      <TextInput {...text('purpose', 200)} description={t('volunteerLetters.purposeHint')} />
      <TextInput {...text('officeNumber', 60)} description={t('volunteerLetters.officeNumberHint')} />
      <NativeSelect
        label={t('volunteerLetters.signing')}
        data={(['WET', 'CERTIFIED'] as const).map((value) => ({
          value,
          label: t(`volunteerLetters.signings.${value}`),
        }))}
        value={draft.signing}
        onChange={({ currentTarget }) =>
          onChange({ ...draft, signing: currentTarget.value === 'CERTIFIED' ? 'CERTIFIED' : 'WET' })
        }
      />
      <TextInput {...text('signerName', 160)} required />
      <TextInput {...text('signerNumber', 40)} />
      <TextInput {...text('signerPosition', 120)} required />
      <TextInput {...text('signerPositionEnglish', 120)} />
    </>
  );
}
