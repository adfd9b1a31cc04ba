import { NativeSelect, Switch, TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import type { DevelopmentListsQuery } from './DevelopmentLists.generated';
import type { Entry, EntryDraft, ListName } from './list-values';
import { levelNames } from '../matrix/matrix';
import { areas, entryDraft } from './list-values';
import { useSaveEntry } from './use-save-entry';

type EntryDialogProps = {
  readonly list: ListName;
  readonly entry: Entry | null;
  readonly lists: DevelopmentListsQuery['developmentLists'];
  readonly onClose: () => void;
  readonly onChanged: () => void;
};

/** Writes an entry of one of the lists, new or known. */
export function EntryDialog({ list, entry, lists, onClose, onChanged }: EntryDialogProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<EntryDraft>(() => entryDraft(entry, lists[list].length));
  const put = (changes: Partial<EntryDraft>) => setDraft((last) => ({ ...last, ...changes }));
  const act = useSaveEntry(list, () => {
    onChanged();
    onClose();
  });
  return (
    <ActDialog
      title={t(entry === null ? `development.addTo.${list}` : 'development.change')}
      act={act}
      isDone={false}
      submit={t('common.save')}
      onSubmit={() => act.save(draft, entry)}
      onClose={onClose}
      size={560}
    >
      <TextInput
        label={t('development.name')}
        maxLength={120}
        value={draft.name.indonesian}
        onChange={({ currentTarget: { value } }) => put({ name: { ...draft.name, indonesian: value } })}
      />
      <TextInput
        lang="en"
        label={t('common.inEnglish', { label: t('development.name') })}
        maxLength={120}
        value={draft.name.english}
        onChange={({ currentTarget: { value } }) => put({ name: { ...draft.name, english: value } })}
      />
      {list === 'competences' && (
        <NativeSelect
          label={t('development.areaLabel')}
          data={areas.map((value) => ({ value, label: t(`development.area.${value}`) }))}
          value={draft.area}
          onChange={({ currentTarget: { value } }) => put({ area: value })}
        />
      )}
      {list === 'posts' && <PostFields draft={draft} competences={lists.competences} onChange={put} />}
      <TextInput
        label={t('development.position')}
        inputMode="numeric"
        value={draft.position}
        onChange={({ currentTarget: { value } }) => put({ position: value })}
      />
      <Switch
        label={t('development.inUse')}
        checked={draft.isActive}
        onChange={({ currentTarget: { checked } }) => put({ isActive: checked })}
      />
    </ActDialog>
  );
}

type PostFieldsProps = {
  readonly draft: EntryDraft;
  readonly competences: DevelopmentListsQuery['developmentLists']['competences'];
  readonly onChange: (changes: Partial<EntryDraft>) => void;
};

function PostFields({ draft, competences, onChange }: PostFieldsProps) {
  const { t } = useTranslation();
  const { required } = draft;
  const shown = competences.filter(({ id, isActive }) => isActive || required[id] !== undefined);
  return (
    <>
      <TextInput
        label={t('development.targetHours')}
        description={t('development.targetHint')}
        inputMode="numeric"
        value={draft.targetHours}
        onChange={({ currentTarget: { value } }) => onChange({ targetHours: value })}
      />
      <fieldset className="plain-fieldset">
        <legend>{t('development.requiredLevels')}</legend>
        {shown.map(({ id, name }) => (
          <NativeSelect
            key={id}
            label={name.indonesian}
            data={levelNames.map((level, step) => ({
              value: String(step),
              label: t(step === 0 ? 'development.notAsked' : `development.level.${level}`),
            }))}
            value={String(required[id] ?? 0)}
            onChange={({ currentTarget: { value } }) =>
              onChange({ required: { ...required, [id]: Number(value) } })
            }
          />
        ))}
      </fieldset>
    </>
  );
}
