import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { UseFormReturnType } from '@mantine/form';
import { useEffect, useRef } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { textField, whenField } from '../../../../lib/form/form-field';
import { LeaveGuard } from '../../../../lib/form/LeaveGuard';
import { SavingNotes } from '../../../../lib/form/SavingNotes';
import { useSaving } from '../../../../lib/form/use-saving';
import { DateTimeField } from '../../../../lib/form/when/DateTimeField';
import { isNumberOrEmpty } from '../../../../lib/form/whole-number';
import { WordsFields } from '../../../../lib/form/WordsFields';
import { WordsGroup } from '../../../../lib/form/WordsGroup';
import { useAnnounce } from '../../../../lib/ui/announcer';
import { Button } from '../../../../lib/ui/Button';
import { CheckSet } from '../../../../lib/ui/CheckSet';
import { breachInput, breachValues, isMoved, toBreachField } from './breach-values';
import type { Activities, BreachValues, ShownBreach } from './breach-values';
import { UpdateDataBreachDocument } from './UpdateDataBreach.generated';

type BreachFormProps = {
  readonly breach: ShownBreach;
  readonly activities: Activities;
  readonly isOpen: boolean;
  /** Is told whether the form holds what is not saved yet: any act on the breach would read it anew. */
  readonly onDirty: (isDirty: boolean) => void;
  readonly onChanged: () => Promise<void>;
};

/** Is the form of a breach: what the letter of art. 46(2) says, and how many people it concerns. */
export function BreachForm({ breach, activities, isOpen, onDirty, onChanged }: BreachFormProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const isDone = useRef(false);
  const form = useForm<BreachValues>({
    initialValues: breachValues(breach),
    validate: {
      noticedAt: (value) => (value === '' ? t('privacy.wrongTime') : null),
      peopleCount: (value) => (isNumberOrEmpty(value) ? null : t('privacy.wrongNumber')),
    },
  });
  const isDirty = form.isDirty();
  useEffect(() => onDirty(isDirty), [onDirty, isDirty]);
  const { save, isSaving, error, general } = useSaving(UpdateDataBreachDocument, {
    form,
    pathOf: toBreachField,
    payloadOf: (result) => result.updateDataBreach,
  });
  const onSave = async () => {
    const { id, version } = breach;
    const changes = breachInput(form.values, breach);
    const noticedReason = isMoved(form.values, breach) ? form.values.noticedReason : null;
    const done = await save((idempotencyKey) => ({ id, version, changes, noticedReason, idempotencyKey }));
    if (done?.breach == null) return;
    isDone.current = true;
    announce(t('privacy.saved'));
    await onChanged();
  };
  return (
    <form
      noValidate
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void onSave();
      }}
    >
      <LeaveGuard isDirty={isDirty} isDone={isDone} />
      <SavingNotes
        error={error}
        general={general}
        onRetry={() => void onSave()}
        onReadAgain={() => void onChanged()}
      />
      <fieldset className="plain-fieldset" disabled={!isOpen}>
        <LetterFields form={form} activities={activities} isMoved={isMoved(form.values, breach)} />
      </fieldset>
      {isOpen && (
        <div className="row">
          <Button type="submit" weight="primary" busy={isSaving}>
            {t(isSaving ? 'common.saving' : 'common.save')}
          </Button>
        </div>
      )}
    </form>
  );
}

type FieldsProps = { readonly form: UseFormReturnType<BreachValues>; readonly activities: Activities };

function LetterFields({
  form,
  activities,
  isMoved: asksReason,
}: FieldsProps & { readonly isMoved: boolean }) {
  const { t } = useTranslation();
  return (
    <section className="panel part-card" aria-labelledby="breach-facts">
      <header>
        <h2 id="breach-facts">{t('privacy.section.facts')}</h2>
      </header>
      <div className="panel-body form-grid">
        <TextInput className="span-6" label={t('privacy.field.title')} {...textField(form, 'title')} />
        <DateTimeField
          className="span-3"
          label={t('privacy.field.noticedAt')}
          {...whenField(form, 'noticedAt')}
        />
        <TextInput
          className="span-3"
          inputMode="numeric"
          label={t('privacy.field.peopleCount')}
          description={t('privacy.field.peopleHint')}
          {...textField(form, 'peopleCount')}
        />
        {asksReason && (
          <TextInput
            className="span-6"
            label={t('privacy.field.noticedReason')}
            description={t('privacy.field.noticedReasonHint')}
            maxLength={600}
            {...textField(form, 'noticedReason')}
          />
        )}
        <TablesField form={form} activities={activities} />
        <WordsGroup>
          <WordsFields form={form} path="event" label={t('privacy.field.event')} lines={4} />
          <WordsFields form={form} path="measures" label={t('privacy.field.measures')} lines={4} />
        </WordsGroup>
      </div>
    </section>
  );
}

function TablesField({ form, activities }: FieldsProps) {
  const { t } = useTranslation();
  const { tables } = form.values;
  const choose = (names: readonly string[], chosen: readonly string[]) =>
    form.setFieldValue('tables', [...tables.filter((name) => !names.includes(name)), ...chosen]);
  return (
    <fieldset className="span-6 check-set breach-tables" data-path="tables">
      <legend>{t('privacy.field.tables')}</legend>
      <p className="muted small">{t('privacy.field.tablesHint')}</p>
      {activities.map(({ code, name, tables: own }) => {
        const names = own.map((table) => table.name);
        const chosen = names.filter((one) => tables.includes(one));
        const words = new Map(own.map((table) => [table.name, table.meaning?.text ?? table.name]));
        return (
          <details key={code} open={chosen.length > 0}>
            <summary>
              {name.text}
              {chosen.length > 0 && ` · ${chosen.length}`}
            </summary>
            <CheckSet
              label={name.text}
              values={names}
              chosen={chosen}
              words={(one) => words.get(one) ?? one}
              onChange={(next) => choose(names, next)}
            />
          </details>
        );
      })}
    </fieldset>
  );
}
