import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { UseFormReturnType } from '@mantine/form';

import { useTranslation } from '../../../i18n/use-translation';
import { SavingNotes } from '../../../lib/form/SavingNotes';
import { textField, whenField } from '../../../lib/form/form-field';
import { LeaveGuard } from '../../../lib/form/LeaveGuard';
import { DateField } from '../../../lib/form/when/DateField';
import { WordsFields } from '../../../lib/form/WordsFields';
import { WordsGroup } from '../../../lib/form/WordsGroup';
import { useSession } from '../../../lib/session/session-context';
import { Button } from '../../../lib/ui/Button';
import type { EditablePartner } from './editable-partner';
import { partnerKinds, schoolLevels } from './partner-query';
import { partnerValues } from './partner-values';
import type { PartnerValues } from './partner-values';
import { PeopleFields } from './PeopleFields';
import { usePartnerSaving } from './use-partner-saving';

type Form = UseFormReturnType<PartnerValues>;

/** Describes a partner: what it is, how it is reached, who is there. */
export function PartnerEditor({ partner }: { readonly partner: EditablePartner | null }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const form = useForm<PartnerValues>({
    initialValues: partnerValues(partner),
    validate: { name: (name) => (name.trim() === '' ? t('partners.nameMissing') : null) },
  });
  const { save, isSaving, error, general, isDone, readAgain } = usePartnerSaving(form, partner);
  return (
    <section className="panel" aria-label={t('partners.facts')}>
      <LeaveGuard isDirty={form.isDirty()} isDone={isDone} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <fieldset
          disabled={!can('PARTNERS_WRITE')}
          aria-label={t('partners.facts')}
          className="panel-body stack"
          style={{ gap: 12 }}
        >
          <SavingNotes
            error={error}
            general={general}
            onRetry={() => void save()}
            onReadAgain={() => void readAgain()}
          />
          <IdentityFields form={form} />
          <ReachFields form={form} />
          <PeopleFields form={form} />
          {can('PARTNERS_WRITE') && (
            <div>
              <Button type="submit" weight="primary" busy={isSaving}>
                {t(isSaving ? 'common.saving' : 'common.save')}
              </Button>
            </div>
          )}
        </fieldset>
      </form>
    </section>
  );
}

function IdentityFields({ form }: { readonly form: Form }) {
  const { t } = useTranslation();
  const isSchool = form.values.kind === 'SCHOOL';
  return (
    <div className="form-grid">
      <TextInput className="span-4" label={t('partners.field.name')} {...textField(form, 'name')} />
      <NativeSelect
        className="span-2"
        label={t('partners.field.kind')}
        data={partnerKinds.map((value) => ({ value, label: t(`partners.kind.${value}`) }))}
        {...form.getInputProps('kind')}
      />
      {isSchool && (
        <NativeSelect
          className="span-2"
          label={t('partners.field.level')}
          data={[
            { value: '', label: t('partners.noLevel') },
            ...schoolLevels.map((value) => ({ value, label: t(`partners.level.${value}`) })),
          ]}
          {...form.getInputProps('schoolLevel')}
        />
      )}
      {(isSchool || ['UNIVERSITY', 'COMMUNITY'].includes(form.values.kind)) && (
        <TextInput
          className="span-2"
          label={t('partners.field.npsn')}
          description={t('partners.npsnHint')}
          {...textField(form, 'npsn')}
        />
      )}
      {isSchool && (
        <TextInput
          className="span-2"
          label={t('partners.field.religiousNumber')}
          description={t('partners.optional')}
          {...textField(form, 'religiousNumber')}
        />
      )}
      <DateField
        className="span-3"
        lean="past"
        label={t('partners.field.since')}
        {...whenField(form, 'sinceOn')}
      />
      <label className="check-line span-6">
        <input
          type="checkbox"
          className="plain-checkbox"
          {...form.getInputProps('isActive', { type: 'checkbox' })}
        />
        {t('partners.isActive')}
      </label>
    </div>
  );
}

function ReachFields({ form }: { readonly form: Form }) {
  const { t } = useTranslation();
  return (
    <div className="form-grid">
      <TextInput className="span-6" label={t('partners.field.address')} {...textField(form, 'address')} />
      <TextInput
        className="span-3"
        inputMode="tel"
        label={t('partners.field.phone')}
        {...textField(form, 'phone')}
      />
      <TextInput
        className="span-3"
        inputMode="email"
        label={t('partners.field.email')}
        {...textField(form, 'email')}
      />
      <TextInput
        className="span-6"
        type="url"
        label={t('partners.field.website')}
        placeholder={t('eventEditor.urlHint')}
        {...textField(form, 'website')}
      />
      <WordsGroup>
        <WordsFields
          form={form}
          path="summary"
          label={t('partners.field.summary')}
          hint={t('partners.summaryHint')}
          lines={2}
        />
        {form.values.kind === 'COMMUNITY' && (
          <WordsFields
            form={form}
            path="joining"
            label={t('partners.field.joining')}
            hint={t('partners.summaryHint')}
            lines={2}
          />
        )}
      </WordsGroup>
      <label className="check-line span-6">
        <input
          type="checkbox"
          className="plain-checkbox"
          {...form.getInputProps('isPublic', { type: 'checkbox' })}
        />
        {t('partners.isPublic')}
      </label>
      <Textarea
        className="span-6"
        autosize
        minRows={2}
        label={t('partners.field.note')}
        description={t('partners.noteHint')}
        {...textField(form, 'note')}
      />
    </div>
  );
}
