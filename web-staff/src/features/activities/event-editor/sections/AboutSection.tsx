import { NativeSelect, TextInput } from '@mantine/core';

import { useTranslation } from '../../../../i18n/use-translation';
import { ChipChoices } from '../../../../lib/ui/ChipChoices';
import {
  accessibilityOffers,
  eventAudiences,
  eventFormats,
  eventKinds,
  eventLanguages,
} from '../../../../lib/events/terms';
import { textField } from '../../../../lib/form/form-field';
import { WordsFields } from '../../../../lib/form/WordsFields';
import { AgeFields } from './AgeFields';
import { getFormatParts } from '../event-fields';
import type { EventForm } from '../form-values';
import { useEventChoices } from '../use-event-choices';

type AboutSectionProps = { readonly form: EventForm; readonly isNew: boolean };

/** Asks what the event is: how it is built, its programme, and its words. */
export function AboutSection({ form, isNew }: AboutSectionProps) {
  const { t } = useTranslation();
  const { programmes, goalOf } = useEventChoices();
  const goal = goalOf(form.values.programmeId);
  return (
    <section className="form-section" aria-labelledby="section-about">
      <h2 id="section-about">{t('eventEditor.section.about')}</h2>
      <div className="form-grid">
        <WordsFields form={form} path="name" label={t('eventEditor.field.name')} autoFocus={isNew} />
        <NativeSelect
          className="span-2"
          label={t('eventEditor.field.format')}
          disabled={!isNew}
          description={isNew ? undefined : t('eventEditor.formatFixed')}
          data={eventFormats.map((value) => ({ value, label: t(`eventWords.format.${value}`) }))}
          {...form.getInputProps('format')}
        />
        <NativeSelect
          className="span-2"
          label={t('eventEditor.field.kind')}
          data={eventKinds.map((value) => ({ value, label: t(`eventTerms.kind.${value}`) }))}
          {...textField(form, 'kind')}
        />
        <NativeSelect
          className="span-2"
          label={t('eventEditor.field.programme')}
          description={goal === null ? undefined : t('eventEditor.goal', { goal })}
          data={[
            { value: '', label: t('eventEditor.noProgramme') },
            ...programmes.map(({ id, name }) => ({ value: id, label: name.text })),
          ]}
          {...textField(form, 'programmeId')}
        />
        <WordsFields
          form={form}
          path="summary"
          label={t('eventEditor.field.summary')}
          hint={t('eventEditor.summaryHint')}
          lines={2}
        />
        <WordsFields
          form={form}
          path="description"
          label={t('eventEditor.field.description')}
          hint={t('eventEditor.descriptionHint')}
          lines={5}
        />
        {getFormatParts(form.values.format).hasRecording && (
          <TextInput
            className="span-4"
            type="url"
            label={t('eventEditor.field.recordingUrl')}
            placeholder={t('eventEditor.urlHint')}
            {...textField(form, 'recordingUrl')}
          />
        )}
      </div>
    </section>
  );
}

/** Asks for whom the event is, and what it offers so that everybody can take part. */
export function AudienceSection({ form }: { readonly form: EventForm }) {
  const { t } = useTranslation();
  const { values } = form;
  return (
    <section className="form-section" aria-labelledby="section-audience">
      <h2 id="section-audience">{t('eventEditor.section.audience')}</h2>
      <div className="form-grid">
        <ChipChoices
          legend={t('eventEditor.field.audiences')}
          path="audiences"
          values={eventAudiences}
          chosen={values.audiences}
          wordsOf={(value) => t(`eventWords.audience.${value}`)}
          onChange={(audiences) => form.setFieldValue('audiences', audiences)}
        />
        <AgeFields form={form} />
        <div className="span-4">
          <ChipChoices
            legend={t('eventEditor.field.languages')}
            path="languages"
            values={eventLanguages}
            chosen={eventLanguages.filter((code) => values.languages.includes(code))}
            wordsOf={(value) => t(`eventWords.language.${value}`)}
            onChange={(languages) => form.setFieldValue('languages', languages)}
          />
        </div>
        <ChipChoices
          legend={t('eventEditor.field.accessibility')}
          path="accessibility"
          values={accessibilityOffers}
          chosen={values.accessibility}
          wordsOf={(value) => t(`eventWords.accessibility.${value}`)}
          onChange={(accessibility) => form.setFieldValue('accessibility', accessibility)}
        />
      </div>
    </section>
  );
}
