import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { UseFormReturnType } from '@mantine/form';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { SavingNotes } from '../../../lib/form/SavingNotes';
import { textField } from '../../../lib/form/form-field';
import { LeaveGuard } from '../../../lib/form/LeaveGuard';
import { isNumberOrEmpty } from '../../../lib/form/whole-number';
import { WordsFields } from '../../../lib/form/WordsFields';
import { WordsGroup } from '../../../lib/form/WordsGroup';
import { paths } from '../../../lib/paths';
import { useAnnounce } from '../../../lib/ui/announcer';
import { Button } from '../../../lib/ui/Button';
import { DELIVERY, MANAGEMENT, standardValues } from './standard-values';
import type { EditableStandard, Part, StandardValues } from './standard-values';
import { StandardPanels } from './StandardPanels';
import { useStandardSaving } from './use-standard-saving';

type StandardEditorProps = {
  readonly standard: EditableStandard | null;
  readonly onSaved: () => Promise<void>;
};

/** Is the form of a service standard: the service, then its 14 parts. */
export function StandardEditor({ standard, onSaved }: StandardEditorProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const isNumber = (text: string) => (isNumberOrEmpty(text) ? null : t('standards.numberInvalid'));
  const form = useForm<StandardValues>({
    initialValues: standardValues(standard),
    validate: {
      name: { indonesian: (name) => (name.trim() === '' ? t('standards.nameMissing') : null) },
      answerDays: isNumber,
      position: isNumber,
    },
  });
  const { save, isSaving, error, general, isDone } = useStandardSaving(form, standard, async (id) => {
    announce(t('standards.saved'));
    await onSaved();
    await navigate(paths.standard(id), { replace: true });
  });
  return (
    <div className="guide-editor">
      <LeaveGuard isDirty={form.isDirty()} isDone={isDone} />
      <form
        noValidate
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <SavingNotes
          error={error}
          general={general}
          onRetry={() => void save()}
          onReadAgain={standard === null ? null : () => void onSaved()}
        />
        <AboutFields form={form} isNew={standard === null} />
        <PartFields form={form} name="delivery" parts={DELIVERY} />
        <PartFields form={form} name="management" parts={MANAGEMENT} />
        <div className="row">
          <Button type="submit" weight="primary" busy={isSaving}>
            {t(isSaving ? 'common.saving' : 'common.save')}
          </Button>
          {form.isDirty() && <span className="muted">{t('standards.unsaved')}</span>}
        </div>
      </form>
      {standard !== null && (
        <div className="stack">
          <StandardPanels standard={standard} isDirty={form.isDirty()} onChanged={onSaved} />
        </div>
      )}
    </div>
  );
}

type FieldsProps = { readonly form: UseFormReturnType<StandardValues> };

function AboutFields({ form, isNew }: FieldsProps & { readonly isNew: boolean }) {
  const { t } = useTranslation();
  return (
    <Section name="about">
      <WordsFields form={form} path="name" label={t('standards.field.name')} autoFocus={isNew} />
      <WordsFields form={form} path="summary" label={t('standards.field.summary')} lines={2} />
      <TextInput
        className="span-3"
        label={t('standards.field.slug')}
        description={isNew ? t('standards.field.slugHint') : undefined}
        {...textField(form, 'slug')}
      />
      <TextInput className="span-3" label={t('standards.field.decree')} {...textField(form, 'decree')} />
      <TextInput
        className="span-3"
        inputMode="numeric"
        label={t('standards.field.answerDays')}
        description={t('standards.field.answerDaysHint')}
        {...textField(form, 'answerDays')}
      />
      <TextInput
        className="span-3"
        inputMode="numeric"
        label={t('standards.field.position')}
        {...textField(form, 'position')}
      />
    </Section>
  );
}

type PartFieldsProps = FieldsProps & {
  readonly name: 'delivery' | 'management';
  readonly parts: readonly Part[];
};

function PartFields({ form, name, parts }: PartFieldsProps) {
  const { t } = useTranslation();
  return (
    <Section name={name}>
      {parts.map((part) => (
        <WordsFields
          key={part}
          form={form}
          path={`parts.${part}`}
          label={t(`standards.part.${part}`)}
          lines={2}
        />
      ))}
    </Section>
  );
}

type SectionProps = {
  readonly name: 'about' | 'delivery' | 'management';
  readonly children: ReactNode;
};

function Section({ name, children }: SectionProps) {
  const { t } = useTranslation();
  return (
    <section className="panel part-card" aria-labelledby={`standard-${name}`}>
      <header>
        <h2 id={`standard-${name}`}>{t(`standards.section.${name}`)}</h2>
      </header>
      <div className="panel-body form-grid">
        <WordsGroup>{children}</WordsGroup>
      </div>
    </section>
  );
}
