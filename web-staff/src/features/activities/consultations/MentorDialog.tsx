import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { ActDialog } from '../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../lib/acts/use-announced-mutation';
import { useSession } from '../../../lib/session/session-context';
import { PartnerPicker } from '../../../lib/partners/PartnerPicker';
import { Button } from '../../../lib/ui/Button';
import { CheckLine, CheckSet } from '../../../lib/ui/CheckSet';
import { CreateMentorDocument } from './CreateMentor.generated';
import { emptyMentor, enteredMentor, LANGUAGES, MENTOR_KINDS, mentorInput, TOPICS } from './entered-mentor';
import type { EnteredMentor } from './entered-mentor';
import type { MentorLineFragment } from './Mentors.generated';
import { UpdateMentorDocument } from './UpdateMentor.generated';

type MentorDialogProps = {
  readonly mentor: MentorLineFragment | null;
  readonly onChanged: () => void;
  readonly onClose: () => void;
};

/** Adds a mentor, or changes one. */
export function MentorDialog({ mentor, onChanged, onClose }: MentorDialogProps) {
  const { t } = useTranslation();
  const { branch } = useSession();
  const [entered, setEntered] = useState<EnteredMentor>(
    mentor === null ? emptyMentor(branch?.id ?? '') : enteredMentor(mentor),
  );
  const onDone = () => {
    onChanged();
    onClose();
  };
  const create = useAnnouncedMutation(CreateMentorDocument, {
    payloadOf: (result) => result.createMentor,
    onDone,
  });
  const update = useAnnouncedMutation(UpdateMentorDocument, {
    payloadOf: (result) => result.updateMentor,
    onDone,
  });
  const words = () => t('consultations.mentorSaved');
  const save = () => {
    if (mentor === null)
      void create.run((idempotencyKey) => ({ mentor: mentorInput(entered), idempotencyKey }), words);
    else
      void update.run(
        (idempotencyKey) => ({
          id: mentor.id,
          version: mentor.version,
          changes: mentorInput(entered),
          idempotencyKey,
        }),
        words,
      );
  };
  return (
    <ActDialog
      title={t(mentor === null ? 'consultations.newMentor' : 'consultations.editMentor')}
      act={mentor === null ? create : update}
      isDone={false}
      submit={t('consultations.save')}
      onSubmit={save}
      onClose={onClose}
    >
      <WhoFields entered={entered} onChange={(changes) => setEntered({ ...entered, ...changes })} />
      <WhereFields entered={entered} onChange={(changes) => setEntered({ ...entered, ...changes })} />
    </ActDialog>
  );
}

type FieldsProps = {
  readonly entered: EnteredMentor;
  readonly onChange: (changes: Partial<EnteredMentor>) => void;
};

/** A partner is named as it is called; whoever else is typed. */
function OrganisationField({ entered, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const { partner, organisation } = entered;
  const shown = partner?.name ?? organisation;
  if (shown === '')
    return (
      <PartnerPicker
        label={t('consultations.organisation')}
        path="organisation"
        onPick={({ partnerId, name }) =>
          onChange({ organisation: name, partner: partnerId === null ? null : { id: partnerId, name } })
        }
      />
    );
  return (
    <div>
      <span className="field-label">{t('consultations.organisation')}</span>
      <p className="row">
        <strong>{shown}</strong>
        <Button
          small
          onClick={() => onChange({ organisation: '', partner: null })}
          aria-label={`${t('common.change')}: ${t('consultations.organisation')}`}
        >
          {t('common.change')}
        </Button>
      </p>
    </div>
  );
}

function WhoFields({ entered, onChange }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <TextInput
        data-autofocus
        label={t('consultations.name')}
        maxLength={120}
        value={entered.name}
        onChange={({ currentTarget }) => onChange({ name: currentTarget.value })}
      />
      <NativeSelect
        label={t('consultations.kind')}
        value={entered.kind}
        data={MENTOR_KINDS.map((value) => ({ value, label: t(`consultationTerms.kind.${value}`) }))}
        onChange={({ currentTarget }) =>
          onChange({ kind: MENTOR_KINDS.find((kind) => kind === currentTarget.value) ?? 'VOLUNTEER' })
        }
      />
      <OrganisationField entered={entered} onChange={onChange} />
      <TextInput
        label={t('consultations.mentorCard')}
        description={t('consultations.mentorCardHint')}
        maxLength={40}
        value={entered.cardNumber}
        onChange={({ currentTarget }) => onChange({ cardNumber: currentTarget.value })}
      />
      <TextInput
        label={t('consultations.headline')}
        maxLength={200}
        value={entered.headline}
        onChange={({ currentTarget }) => onChange({ headline: currentTarget.value })}
      />
      <CheckSet
        label={t('consultations.topics')}
        values={TOPICS}
        chosen={entered.topics}
        words={(topic) => t(`consultationTerms.topic.${topic}`)}
        onChange={(topics) => onChange({ topics })}
      />
      <CheckSet
        label={t('consultations.languages')}
        values={LANGUAGES}
        chosen={entered.languages}
        words={(language) => t(`consultationTerms.language.${language}`)}
        onChange={(languages) => onChange({ languages })}
      />
    </>
  );
}

function WhereFields({ entered, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const { branches } = useSession();
  return (
    <>
      <NativeSelect
        label={t('consultations.branch')}
        value={entered.branchId}
        data={branches.map(({ id, name }) => ({ value: id, label: name.text }))}
        onChange={({ currentTarget }) => onChange({ branchId: currentTarget.value })}
      />
      <TextInput
        label={t('consultations.place')}
        maxLength={200}
        value={entered.place}
        onChange={({ currentTarget }) => onChange({ place: currentTarget.value })}
      />
      <TextInput
        type="url"
        label={t('consultations.meetingUrl')}
        description={t('consultations.meetingUrlHint')}
        maxLength={500}
        value={entered.meetingUrl}
        onChange={({ currentTarget }) => onChange({ meetingUrl: currentTarget.value })}
      />
      <CheckLine
        label={t('consultations.active')}
        checked={entered.isActive}
        onChange={(isActive) => onChange({ isActive })}
      />
    </>
  );
}
