import { Textarea, TextInput } from '@mantine/core';
import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { ActDialog } from '../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../lib/acts/use-announced-mutation';
import { figureChanges, figureDraft } from './figure-draft';
import type { FigureDraft } from './figure-draft';
import type { ListedFigure } from './listed-figure';
import { UpdateFigureDocument } from './UpdateFigure.generated';
import { DateField } from '../../../lib/form/when/DateField';

type FigureDialogProps = {
  readonly figure: ListedFigure;
  readonly guides: readonly string[];
  readonly onChanged: () => void;
  readonly onClose: () => void;
};

/**
 * Changes a figure of law: its value, where it stands, since when it holds, and that it was compared today.
 */
export function FigureDialog({ figure, guides, onChanged, onClose }: FigureDialogProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<FigureDraft>(() => figureDraft(figure, todayInJakarta(new Date())));
  const act = useAnnouncedMutation(UpdateFigureDocument, {
    payloadOf: (result) => result.updateLegalFigure,
    onDone: () => {
      onChanged();
      onClose();
    },
  });
  const isAmount = figure.amount !== null;
  const put = (changes: Partial<FigureDraft>) => setDraft({ ...draft, ...changes });
  const save = () =>
    void act.run(
      (idempotencyKey) => ({
        id: figure.id,
        version: figure.version,
        changes: figureChanges(draft, isAmount),
        idempotencyKey,
      }),
      () => t('guides.figureSaved'),
    );
  return (
    <ActDialog
      title={figure.name.text}
      act={act}
      isDone={false}
      submit={t('common.save')}
      onSubmit={save}
      onClose={onClose}
      size={560}
    >
      {isAmount ? (
        <TextInput
          data-autofocus
          label={t('guides.field.amount')}
          inputMode="numeric"
          maxLength={24}
          value={draft.amount}
          onChange={({ currentTarget }) => put({ amount: currentTarget.value })}
        />
      ) : (
        <ValueWords draft={draft} onChange={put} />
      )}
      <TextInput
        label={t('guides.field.sourceName')}
        maxLength={200}
        value={draft.sourceName}
        onChange={({ currentTarget }) => put({ sourceName: currentTarget.value })}
      />
      <TextInput
        type="url"
        label={t('guides.field.sourceUrl')}
        maxLength={300}
        value={draft.sourceUrl}
        onChange={({ currentTarget }) => put({ sourceUrl: currentTarget.value })}
      />
      <DateField
        lean="past"
        label={t('guides.field.effectiveSince')}
        description={t('guides.field.effectiveSinceHint')}
        value={draft.effectiveSince}
        onChange={(value) => put({ effectiveSince: value })}
      />
      <DateField
        lean="past"
        label={t('guides.field.reviewedOn')}
        max={todayInJakarta(new Date())}
        value={draft.reviewedOn}
        onChange={(value) => put({ reviewedOn: value })}
      />
      <p className="muted small">
        {guides.length === 0 ? t('guides.inNoGuide') : t('guides.changesIn', { guides: guides.join(', ') })}
      </p>
    </ActDialog>
  );
}

function ValueWords({
  draft: { value },
  onChange,
}: {
  readonly draft: FigureDraft;
  readonly onChange: (changes: Partial<FigureDraft>) => void;
}) {
  const { t } = useTranslation();
  const label = t('guides.field.value');
  return (
    <>
      <Textarea
        data-autofocus
        label={label}
        maxLength={300}
        autosize
        minRows={2}
        value={value.indonesian}
        onChange={({ currentTarget }) => onChange({ value: { ...value, indonesian: currentTarget.value } })}
      />
      <Textarea
        lang="en"
        label={t('common.inEnglish', { label })}
        maxLength={300}
        autosize
        minRows={2}
        value={value.english}
        onChange={({ currentTarget }) => onChange({ value: { ...value, english: currentTarget.value } })}
      />
    </>
  );
}
