import { NativeSelect, Switch, TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import type { Item, ItemDraft } from './item-values';
import { itemDraft, itemInput } from './item-values';
import type { OnboardingItemsQuery } from './OnboardingItems.generated';
import { SaveOnboardingItemDocument } from './SaveOnboardingItem.generated';

type ItemDialogProps = {
  readonly item: Item | null;
  readonly lists: OnboardingItemsQuery;
  readonly onClose: () => void;
  readonly onChanged: () => void;
};
type Fields = { readonly draft: ItemDraft; readonly onChange: (changes: Partial<ItemDraft>) => void };

/** Writes an item of the lists for those who join, new or known. */
export function ItemDialog({ item, lists, onClose, onChanged }: ItemDialogProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(() => itemDraft(item, lists.onboardingItems.length));
  const put = (changes: Partial<ItemDraft>) => setDraft((last) => ({ ...last, ...changes }));
  const act = useAnnouncedMutation(SaveOnboardingItemDocument, {
    payloadOf: (answer) => answer.saveOnboardingItem,
    onDone: () => {
      onChanged();
      onClose();
    },
  });
  const save = () =>
    void act.run(
      (idempotencyKey) => ({
        id: item?.id ?? null,
        version: item?.version ?? null,
        item: itemInput(draft),
        idempotencyKey,
      }),
      () => t('development.saved'),
    );
  return (
    <ActDialog
      title={t(item === null ? 'development.onboarding.add' : 'development.onboarding.change')}
      act={act}
      isDone={false}
      submit={t('common.save')}
      onSubmit={save}
      onClose={onClose}
      size={560}
    >
      <WordFields draft={draft} onChange={put} />
      <LinkFields draft={draft} onChange={put} lists={lists} />
      <Switch
        label={t('development.onboarding.needsLead')}
        checked={draft.needsLead}
        onChange={({ currentTarget: { checked } }) => put({ needsLead: checked })}
      />
      <Switch
        label={t('development.inUse')}
        checked={draft.isActive}
        onChange={({ currentTarget: { checked } }) => put({ isActive: checked })}
      />
    </ActDialog>
  );
}

function WordFields({ draft, onChange }: Fields) {
  const { t } = useTranslation();
  const { text } = draft;
  const label = t('development.onboarding.text');
  return (
    <>
      <TextInput
        data-autofocus
        label={label}
        maxLength={300}
        value={text.indonesian}
        onChange={({ currentTarget: { value } }) => onChange({ text: { ...text, indonesian: value } })}
      />
      <TextInput
        lang="en"
        label={t('common.inEnglish', { label })}
        maxLength={300}
        value={text.english}
        onChange={({ currentTarget: { value } }) => onChange({ text: { ...text, english: value } })}
      />
      {(['dueDays', 'position'] as const).map((name) => (
        <TextInput
          key={name}
          label={t(name === 'dueDays' ? 'development.onboarding.dueDays' : 'development.position')}
          inputMode="numeric"
          maxLength={4}
          value={draft[name]}
          onChange={({ currentTarget: { value } }) => onChange({ [name]: value })}
        />
      ))}
    </>
  );
}

function LinkFields({ draft, onChange, lists }: Fields & { readonly lists: OnboardingItemsQuery }) {
  const { t } = useTranslation();
  const shown = (list: readonly { readonly id: string; readonly isActive: boolean }[], chosen: string) =>
    new Set(list.filter(({ id, isActive }) => isActive || id === chosen).map(({ id }) => id));
  const { posts } = lists.developmentLists;
  const choices = [
    ['postId', t('development.onboarding.forPost'), posts.map(({ id, name }) => [id, name.text] as const)],
    [
      'sopId',
      t('development.onboarding.sop'),
      lists.sopPages.map(({ id, title }) => [id, title.text] as const),
    ],
    [
      'courseId',
      t('development.onboarding.course'),
      lists.trainingCourses.map(({ id, title }) => [id, title] as const),
    ],
  ] as const;
  const inUse = {
    postId: shown(posts, draft.postId),
    sopId: shown(lists.sopPages, draft.sopId),
    courseId: shown(lists.trainingCourses, draft.courseId),
  };
  return choices.map(([name, label, list]) => (
    <NativeSelect
      key={name}
      label={label}
      data={[
        { value: '', label: name === 'postId' ? t('development.forAll') : '–' },
        ...list.filter(([id]) => inUse[name].has(id)).map(([value, text]) => ({ value, label: text })),
      ]}
      value={draft[name]}
      onChange={({ currentTarget: { value } }) => onChange({ [name]: value })}
    />
  ));
}
