import { Switch, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { DateField } from '../../../../lib/form/when/DateField';
import { checkDraft, checkInput } from './check-values';
import type { CheckDraft, ListedCheck } from './check-values';
import { FindingFields } from './FindingFields';
import { SaveAccessibilityCheckDocument } from './SaveAccessibilityCheck.generated';

type CheckDialogProps = {
  readonly check: ListedCheck | null;
  readonly onChanged: () => void;
  readonly onClose: () => void;
};

/** Writes a check of the portal by hand: when, who, with which means, which pages, what was found. */
export function CheckDialog({ check, onChanged, onClose }: CheckDialogProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<CheckDraft>(() => checkDraft(check));
  const put = (changes: Partial<CheckDraft>) => setDraft((last) => ({ ...last, ...changes }));
  const act = useAnnouncedMutation(SaveAccessibilityCheckDocument, {
    payloadOf: (result) => result.saveAccessibilityCheck,
    onDone: () => {
      onChanged();
      onClose();
    },
  });
  const save = () =>
    act.run(
      (idempotencyKey) => ({
        id: check?.id ?? null,
        version: check?.version ?? null,
        check: checkInput(draft),
        idempotencyKey,
      }),
      () => t('siteChecks.saved'),
    );
  return (
    <ActDialog
      title={t(check === null ? 'siteChecks.create' : 'siteChecks.change')}
      act={act}
      isDone={false}
      submit={t('common.save')}
      onSubmit={() => void save()}
      onClose={onClose}
      size={640}
    >
      <DateField
        data-autofocus
        label={t('siteChecks.checkedOn')}
        value={draft.checkedOn}
        onChange={(checkedOn) => put({ checkedOn })}
      />
      <TextInput
        label={t('siteChecks.checkedBy')}
        description={t('siteChecks.checkedByHint')}
        maxLength={160}
        value={draft.checkedBy}
        onChange={({ currentTarget }) => put({ checkedBy: currentTarget.value })}
      />
      <Textarea
        label={t('siteChecks.means')}
        autosize
        maxLength={400}
        value={draft.means}
        onChange={({ currentTarget }) => put({ means: currentTarget.value })}
      />
      <Textarea
        label={t('siteChecks.pages')}
        description={t('siteChecks.pagesHint')}
        autosize
        minRows={3}
        value={draft.pages}
        onChange={({ currentTarget }) => put({ pages: currentTarget.value })}
      />
      <FindingFields findings={draft.findings} onChange={(findings) => put({ findings })} />
      <Textarea
        label={t('siteChecks.note')}
        description={t('siteChecks.noteHint')}
        autosize
        value={draft.note}
        onChange={({ currentTarget }) => put({ note: currentTarget.value })}
      />
      <Switch
        label={t('siteChecks.publish')}
        checked={draft.isPublic}
        onChange={({ currentTarget }) => put({ isPublic: currentTarget.checked })}
      />
    </ActDialog>
  );
}
