import { useQuery } from '@apollo/client/react';
import { NativeSelect, Switch, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { DevelopmentListsDocument } from '../lists/DevelopmentLists.generated';
import { SaveSopPageDocument } from './SaveSopPage.generated';
import type { Sop, SopDraft } from './sop-values';
import { sopDraft, sopInput } from './sop-values';

type SopDialogProps = {
  readonly page: Sop | null;
  readonly onClose: () => void;
  readonly onChanged: () => void;
};

/** Writes a procedure, new or known; other words make a version that is confirmed anew. */
export function SopDialog({ page, onClose, onChanged }: SopDialogProps) {
  const { t } = useTranslation();
  const lists = useQuery(DevelopmentListsDocument, { fetchPolicy: 'no-cache' }).data?.developmentLists;
  const [draft, setDraft] = useState(() => sopDraft(page));
  const put = (changes: Partial<SopDraft>) => setDraft((last) => ({ ...last, ...changes }));
  const act = useAnnouncedMutation(SaveSopPageDocument, {
    payloadOf: (answer) => answer.saveSopPage,
    onDone: () => {
      onChanged();
      onClose();
    },
  });
  const save = () =>
    void act.run(
      (idempotencyKey) => ({
        id: page?.id ?? null,
        version: page?.version ?? null,
        page: sopInput(draft),
        idempotencyKey,
      }),
      () => t('development.saved'),
    );
  return (
    <ActDialog
      title={t(page === null ? 'development.addProcedure' : 'development.changeProcedure')}
      act={act}
      isDone={false}
      submit={t('common.save')}
      onSubmit={save}
      onClose={onClose}
      size={720}
    >
      <SopWords draft={draft} onChange={put} />
      {page !== null && (
        <TextInput
          label={t('development.changedLabel')}
          description={t('development.changedHint')}
          maxLength={400}
          value={draft.changed}
          onChange={({ currentTarget: { value } }) => put({ changed: value })}
        />
      )}
      <NativeSelect
        label={t('development.whoReads')}
        data={[
          { value: '', label: t('development.forAll') },
          ...(lists?.posts ?? []).map(({ id, name }) => ({ value: id, label: name.indonesian })),
        ]}
        value={draft.postId}
        onChange={({ currentTarget: { value } }) => put({ postId: value })}
      />
      <Switch
        label={t('development.holds')}
        checked={draft.isActive}
        onChange={({ currentTarget: { checked } }) => put({ isActive: checked })}
      />
    </ActDialog>
  );
}

type SopWordsProps = {
  readonly draft: SopDraft;
  readonly onChange: (changes: Partial<SopDraft>) => void;
};

function SopWords({ draft, onChange }: SopWordsProps) {
  const { t } = useTranslation();
  const { title, body } = draft;
  const [titleLabel, bodyLabel] = [t('development.procedureTitle'), t('development.procedureBody')];
  return (
    <>
      <TextInput
        data-autofocus
        label={titleLabel}
        maxLength={160}
        value={title.indonesian}
        onChange={({ currentTarget: { value } }) => onChange({ title: { ...title, indonesian: value } })}
      />
      <Textarea
        label={bodyLabel}
        autosize
        minRows={6}
        maxLength={20_000}
        value={body.indonesian}
        onChange={({ currentTarget: { value } }) => onChange({ body: { ...body, indonesian: value } })}
      />
      <TextInput
        lang="en"
        label={t('common.inEnglish', { label: titleLabel })}
        maxLength={160}
        value={title.english}
        onChange={({ currentTarget: { value } }) => onChange({ title: { ...title, english: value } })}
      />
      <Textarea
        lang="en"
        label={t('common.inEnglish', { label: bodyLabel })}
        autosize
        minRows={3}
        maxLength={20_000}
        value={body.english}
        onChange={({ currentTarget: { value } }) => onChange({ body: { ...body, english: value } })}
      />
    </>
  );
}
