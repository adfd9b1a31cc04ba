import { NativeSelect, TextInput } from '@mantine/core';

import { useTranslation } from '../../../../i18n/use-translation';
import { ChipChoices } from '../../../../lib/ui/ChipChoices';
import { accessibilityOffers, eventAudiences, eventLanguages } from '../../../../lib/events/terms';
import { textField } from '../../../../lib/form/form-field';
import { WordsFields } from '../../../../lib/form/WordsFields';
import { WordsGroup } from '../../../../lib/form/WordsGroup';
import { AgeFields } from './AgeFields';
import { getFormatParts } from '../event-fields';
import { listFormats } from '../kind-defaults';
import { MoreFields } from './MoreFields';
import type { EventForm } from '../form-values';
import { useEventChoices } from '../use-event-choices';

/** Asks how the event is called and what is said of it in lists. */
export function NameSection({ form }: { readonly form: EventForm }) {
  const { t } = useTranslation();
  return (
    <section className="form-section" aria-label={t('eventEditor.section.about')}>
      <div className="form-grid">
        <WordsGroup>
          <WordsFields form={form} path="name" label={t('eventEditor.field.name')} />
          <WordsFields
            form={form}
            path="summary"
            label={t('eventEditor.field.summary')}
            hint={t('eventEditor.summaryHint')}
            lines={2}
          />
        </WordsGroup>
      </div>
    </section>
  );
}

type AboutSectionProps = { readonly form: EventForm; readonly isNew: boolean };

/** Asks what is told of few events at once: how it is built, its programme, its description. */
export function AboutSection({ form, isNew }: AboutSectionProps) {
  const { t } = useTranslation();
  const { programmes, goalOf } = useEventChoices();
  const { kind, format, programmeId } = form.values;
  const goal = goalOf(programmeId);
  const formats = isNew ? listFormats(kind) : [format];
  return (
    <div className="form-grid">
      <NativeSelect
        className="span-3"
        label={t('eventEditor.field.format')}
        disabled={!isNew || formats.length === 1}
        description={isNew ? undefined : t('eventEditor.formatFixed')}
        data={formats.map((value) => ({ value, label: t(`eventWords.format.${value}`) }))}
        {...form.getInputProps('format')}
      />
      <NativeSelect
        className="span-3"
        label={t('eventEditor.field.programme')}
        description={goal === null ? undefined : t('eventEditor.goal', { goal })}
        data={[
          { value: '', label: t('eventEditor.noProgramme') },
          ...programmes.map(({ id, name }) => ({ value: id, label: name.text })),
        ]}
        {...textField(form, 'programmeId')}
      />
      <WordsGroup>
        <WordsFields
          form={form}
          path="description"
          label={t('eventEditor.field.description')}
          hint={t('eventEditor.descriptionHint')}
          lines={5}
        />
      </WordsGroup>
      {getFormatParts(format).hasRecording && (
        <TextInput
          className="span-6"
          type="url"
          label={t('eventEditor.field.recordingUrl')}
          placeholder={t('eventEditor.urlHint')}
          {...textField(form, 'recordingUrl')}
        />
      )}
    </div>
  );
}

/** Asks for whom the event is; the many groups are folded behind those chosen. */
export function AudienceSection({ form }: { readonly form: EventForm }) {
  const { t } = useTranslation();
  const { audiences } = form.values;
  const chosen = eventAudiences.filter((one) => audiences.includes(one));
  const hint =
    chosen.length === 0
      ? t('eventEditor.noAudience')
      : chosen.map((value) => t(`eventWords.audience.${value}`)).join(', ');
  return (
    <>
      <MoreFields label={t('eventEditor.field.audiences')} hint={hint}>
        <ChipChoices
          legend={t('eventEditor.field.audiences')}
          path="audiences"
          values={eventAudiences}
          chosen={audiences}
          wordsOf={(value) => t(`eventWords.audience.${value}`)}
          onChange={(next) => form.setFieldValue('audiences', next)}
        />
      </MoreFields>
      <section className="form-section" aria-label={t('eventEditor.section.audience')}>
        <div className="form-grid">
          <AgeFields form={form} />
          <TextInput
            className="span-2"
            label={t('eventEditor.field.capacity')}
            description={t('eventEditor.capacityHint')}
            inputMode="numeric"
            maxLength={6}
            {...textField(form, 'capacity')}
          />
        </div>
      </section>
    </>
  );
}

/** Asks in which languages the event is held, and what it offers so that everybody can take part. */
export function AccessSection({ form }: { readonly form: EventForm }) {
  const { t } = useTranslation();
  const { values } = form;
  return (
    <div className="form-grid">
      <ChipChoices
        legend={t('eventEditor.field.languages')}
        path="languages"
        values={eventLanguages}
        chosen={eventLanguages.filter((code) => values.languages.includes(code))}
        wordsOf={(value) => t(`eventWords.language.${value}`)}
        onChange={(languages) => form.setFieldValue('languages', languages)}
      />
      <ChipChoices
        legend={t('eventEditor.field.accessibility')}
        path="accessibility"
        values={accessibilityOffers}
        chosen={values.accessibility}
        wordsOf={(value) => t(`eventWords.accessibility.${value}`)}
        onChange={(accessibility) => form.setFieldValue('accessibility', accessibility)}
      />
    </div>
  );
}
