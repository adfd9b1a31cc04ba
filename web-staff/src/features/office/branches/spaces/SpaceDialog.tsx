import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { UseFormReturnType } from '@mantine/form';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { accessibilityOffers } from '../../../../lib/events/terms';
import { textField } from '../../../../lib/form/form-field';
import { useSaving } from '../../../../lib/form/use-saving';
import { isNumberOrEmpty } from '../../../../lib/form/whole-number';
import { WordsFields } from '../../../../lib/form/WordsFields';
import { WordsGroup } from '../../../../lib/form/WordsGroup';
import { useAnnounce } from '../../../../lib/ui/announcer';
import { CheckSet } from '../../../../lib/ui/CheckSet';
import { CreateSpaceDocument } from './CreateSpace.generated';
import { spaceInput, spaceKinds, spaceValues } from './space-values';
import type { SpaceRow, SpaceValues } from './space-values';
import { UpdateSpaceDocument } from './UpdateSpace.generated';

type SpaceDialogProps = {
  readonly branchId: string;
  readonly space: SpaceRow | null;
  readonly onSaved: () => void;
  readonly onClose: () => void;
};

/** Makes a space of a branch, or changes one. */
export function SpaceDialog({ branchId, space, onSaved, onClose }: SpaceDialogProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const form = useForm<SpaceValues>({
    initialValues: spaceValues(space),
    validate: {
      name: { indonesian: (name) => (name.trim() === '' ? t('spaces.nameMissing') : null) },
      capacity: (text) => (isNumberOrEmpty(text) ? null : t('spaces.capacityWrong')),
    },
  });
  const pathOf = ([place, ...rest]: readonly string[]) =>
    place === 'space' || place === 'changes' ? rest.join('.') : undefined;
  const creation = useSaving(CreateSpaceDocument, {
    form,
    pathOf,
    payloadOf: (result) => result.createSpace,
  });
  const update = useSaving(UpdateSpaceDocument, { form, pathOf, payloadOf: (result) => result.updateSpace });
  const save = async () => {
    const facts = spaceInput(form.values);
    const done =
      space === null
        ? await creation.save((idempotencyKey) => ({ branchId, space: facts, idempotencyKey }))
        : await update.save((idempotencyKey) => ({
            id: space.id,
            version: space.version,
            changes: facts,
            idempotencyKey,
          }));
    if (done == null || done.userErrors.length > 0) return;
    announce(t('spaces.saved'));
    onSaved();
    onClose();
  };
  return (
    <ActDialog
      title={space === null ? t('spaces.add') : t('spaces.edit', { name: space.name.text })}
      act={{
        error: creation.error ?? update.error,
        messages: [...creation.general, ...update.general],
        loading: creation.isSaving || update.isSaving,
      }}
      isDone={false}
      submit={t('common.save')}
      onSubmit={() => void save()}
      onClose={onClose}
      size={680}
    >
      <SpaceFields form={form} />
    </ActDialog>
  );
}

function SpaceFields({ form }: { readonly form: UseFormReturnType<SpaceValues> }) {
  const { t } = useTranslation();
  return (
    <>
      <div className="form-grid">
        <NativeSelect
          className="span-4"
          label={t('spaces.kind')}
          data={spaceKinds.map((value) => ({ value, label: t(`spaces.kindOf.${value}`) }))}
          {...form.getInputProps('kind')}
        />
        <TextInput
          className="span-2"
          label={t('spaces.capacity')}
          inputMode="numeric"
          {...textField(form, 'capacity')}
        />
        <WordsGroup>
          <WordsFields form={form} path="name" label={t('spaces.name')} autoFocus />
          <WordsFields form={form} path="directions" label={t('spaces.directions')} />
          <WordsFields form={form} path="about" label={t('spaces.about')} lines={2} />
          <WordsFields form={form} path="equipment" label={t('spaces.equipment')} />
          <WordsFields form={form} path="houseRules" label={t('spaces.houseRules')} lines={2} />
        </WordsGroup>
      </div>
      <CheckSet
        label={t('spaces.accessibility')}
        values={accessibilityOffers}
        chosen={form.values.accessibility}
        words={(offer) => t(`spaces.offer.${offer}`)}
        onChange={(offers) => form.setFieldValue('accessibility', [...offers])}
      />
      <Checkbox
        label={t('spaces.isExclusive')}
        {...form.getInputProps('isExclusive', { type: 'checkbox' })}
      />
      <Checkbox label={t('spaces.isActive')} {...form.getInputProps('isActive', { type: 'checkbox' })} />
    </>
  );
}
