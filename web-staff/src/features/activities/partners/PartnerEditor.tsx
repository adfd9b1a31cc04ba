import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { UseFormReturnType } from '@mantine/form';
import { useHotkeys } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { readDraft } from '../../../lib/data/drafts';
import { DraftWords } from '../../../lib/form/DraftWords';
import { SavingNotes } from '../../../lib/form/SavingNotes';
import { textField, whenField } from '../../../lib/form/form-field';
import { LeaveGuard } from '../../../lib/form/LeaveGuard';
import { useKeptDraft } from '../../../lib/form/use-kept-draft';
import { DateField } from '../../../lib/form/when/DateField';
import { WordsFields } from '../../../lib/form/WordsFields';
import { WordsGroup } from '../../../lib/form/WordsGroup';
import { useSession } from '../../../lib/session/session-context';
import { Button } from '../../../lib/ui/Button';
import { Note } from '../../../lib/ui/Note';
import type { EditablePartner } from './editable-partner';
import { partnerKinds, schoolLevels } from './partner-query';
import { isPartnerValues, partnerValues } from './partner-values';
import type { PartnerValues } from './partner-values';
import { PeopleFields } from './PeopleFields';
import { usePartnerSaving } from './use-partner-saving';

const NEW_PARTNER_DRAFT = 'partner-new';

type Form = UseFormReturnType<PartnerValues>;

/** Describes a partner: what it is, how it is reached, who is there. */
export function PartnerEditor({ partner }: { readonly partner: EditablePartner | null }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { form, draft, restored, discard } = usePartnerForm(partner);
  const { save, isSaving, error, general, isDone, readAgain } = usePartnerSaving(form, partner, draft.forget);
  const isEditor = can('PARTNERS_WRITE');
  useHotkeys([['mod+S', () => isEditor && void save()]], []);
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
          disabled={!isEditor}
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
          {restored && (
            <Note
              state="note"
              actions={
                <Button small onClick={discard}>
                  {t('title.discardDraft')}
                </Button>
              }
            >
              {t('title.draftRestored')}
            </Note>
          )}
          <IdentityFields form={form} isNew={partner === null} />
          <ReachFields form={form} />
          <PeopleFields form={form} />
          {isEditor && (
            <div className="save-bar">
              <Button
                type="submit"
                weight="primary"
                keys="Ctrl S"
                aria-keyshortcuts="Control+S"
                busy={isSaving}
              >
                {t(isSaving ? 'common.saving' : 'common.save')}
              </Button>
              <span className="quiet small">
                <DraftWords keptAt={draft.isDirty ? draft.keptAt : null} />
              </span>
            </div>
          )}
        </fieldset>
      </form>
    </section>
  );
}

/** Holds the form of a partner, with the draft this tab kept of the same version of it. */
function usePartnerForm(partner: EditablePartner | null) {
  const { t } = useTranslation();
  const name = partner === null ? NEW_PARTNER_DRAFT : `partner-${partner.id}`;
  const version = partner?.management.version ?? null;
  const [saved] = useState(() => partnerValues(partner));
  const [kept] = useState(() => readDraft(name, isPartnerValues));
  // What was typed over another version would undo what somebody else wrote meanwhile.
  const fitting = kept !== null && kept.version === version ? kept.draft : null;
  const form = useForm<PartnerValues>({
    initialValues: saved,
    validate: { name: (typed) => (typed.trim() === '' ? t('partners.nameMissing') : null) },
  });
  useState(() => fitting !== null && form.setValues(fitting));
  const draft = useKeptDraft(form, { name, version });
  const [restored, setRestored] = useState(fitting !== null);
  const discard = () => {
    form.setValues(saved);
    draft.forget();
    setRestored(false);
  };
  return { form, draft, restored, discard };
}

function IdentityFields({ form, isNew }: { readonly form: Form; readonly isNew: boolean }) {
  const { t } = useTranslation();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isNew) first.current?.focus();
  }, [isNew]);
  const isSchool = form.values.kind === 'SCHOOL';
  return (
    <div className="form-grid">
      <TextInput
        ref={first}
        className="span-4"
        label={t('partners.field.name')}
        {...textField(form, 'name')}
      />
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
