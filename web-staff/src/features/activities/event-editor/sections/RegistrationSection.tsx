import { NativeSelect, TextInput } from '@mantine/core';

import { useTranslation } from '../../../../i18n/use-translation';
import { registrationModes, registrationScopes, waitingModes } from '../../../../lib/events/terms';
import { textField, whenField } from '../../../../lib/form/form-field';
import { WordsFields } from '../../../../lib/form/WordsFields';
import { WordsGroup } from '../../../../lib/form/WordsGroup';
import { getFormatParts } from '../event-fields';
import type { EventForm } from '../form-values';
import { DateTimeField } from '../../../../lib/form/when/DateTimeField';

const questions = ['allowsGuests', 'asksPhotoConsent', 'asksSupport', 'asksSchool'] as const;

/** Asks how one gets a place, and what it costs. */
export function RegistrationSection({ form }: { readonly form: EventForm }) {
  const { t } = useTranslation();
  const { format } = form.values;
  return (
    <section className="form-section" aria-labelledby="section-registration">
      <h2 id="section-registration">{t('eventEditor.section.registration')}</h2>
      <div className="form-grid">
        <NativeSelect
          className="span-2"
          label={t('eventEditor.field.registrationMode')}
          data={registrationModes.map((value) => ({ value, label: t(`eventWords.mode.${value}`) }))}
          {...textField(form, 'registrationMode')}
        />
        <TextInput
          className="span-2"
          label={t('eventEditor.field.cost')}
          description={t('eventEditor.costHint')}
          inputMode="numeric"
          {...textField(form, 'cost')}
        />
        {getFormatParts(format).hasCertificate && (
          <TextInput
            className="span-2"
            label={t('eventEditor.field.certificateSessions')}
            description={t('eventEditor.certificateHint')}
            inputMode="numeric"
            maxLength={3}
            {...textField(form, 'certificateSessions')}
          />
        )}
      </div>
    </section>
  );
}

/** Asks what is settled for few events at once: the terms of registering, and what to bring or pay. */
export function TermsSection({ form }: { readonly form: EventForm }) {
  const { t } = useTranslation();
  return (
    <div className="form-grid">
      {form.values.registrationMode !== 'NONE' && <TermFields form={form} />}
      <WordsGroup>
        <WordsFields form={form} path="costNote" label={t('eventEditor.field.costNote')} />
      </WordsGroup>
    </div>
  );
}

function TermFields({ form }: { readonly form: EventForm }) {
  const { t } = useTranslation();
  return (
    <>
      <NativeSelect
        className="span-2"
        label={t('eventEditor.field.registrationScope')}
        data={registrationScopes.map((value) => ({ value, label: t(`eventWords.scope.${value}`) }))}
        {...textField(form, 'registrationScope')}
      />
      <TextInput
        className="span-2"
        label={t('eventEditor.field.mostPerParty')}
        inputMode="numeric"
        maxLength={2}
        {...textField(form, 'mostPerParty')}
      />
      <NativeSelect
        className="span-2"
        label={t('eventEditor.field.waitingMode')}
        data={waitingModes.map((value) => ({ value, label: t(`eventWords.waiting.${value}`) }))}
        {...textField(form, 'waitingMode')}
      />
      {form.values.waitingMode === 'OFFER' && (
        <TextInput
          className="span-2"
          label={t('eventEditor.field.offerHours')}
          inputMode="numeric"
          maxLength={3}
          {...textField(form, 'offerHours')}
        />
      )}
      <DateTimeField
        className="span-2"
        label={t('eventEditor.field.opensAt')}
        description={t('eventEditor.opensHint')}
        {...whenField(form, 'opensAt')}
      />
      <DateTimeField
        className="span-2"
        label={t('eventEditor.field.closesAt')}
        description={t('eventEditor.closesHint')}
        {...whenField(form, 'closesAt')}
      />
      <fieldset className="check-grid">
        <legend className="field-label">{t('eventEditor.field.questions')}</legend>
        {questions.map((name) => (
          <label key={name} className="check-line">
            <input
              type="checkbox"
              className="plain-checkbox"
              {...form.getInputProps(name, { type: 'checkbox' })}
            />
            {t(`eventEditor.question.${name}`)}
          </label>
        ))}
      </fieldset>
    </>
  );
}
