import { useQuery } from '@apollo/client/react';
import { NativeSelect, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { GUIDE_SECTORS, NEEDS, STAGES } from '@pustaka/web-shared/business/terms.ts';

import { useTranslation } from '../../../i18n/use-translation';
import { textField } from '../../../lib/form/form-field';
import { WordsFields } from '../../../lib/form/WordsFields';
import { ChipChoices } from '../../../lib/ui/ChipChoices';
import type { GuideValues } from './guide-values';
import { GuideChoicesDocument } from './GuideChoices.generated';

/** Asks what a guide is about, for whom, and what it takes. */
export function AboutFields({ form }: { readonly form: UseFormReturnType<GuideValues> }) {
  const { t } = useTranslation();
  const { stages, sectors } = form.values;
  return (
    <section className="panel" aria-labelledby="guide-about">
      <header>
        <h2 id="guide-about">{t('guides.section.about')}</h2>
      </header>
      <div className="panel-body stack" style={{ gap: 12 }}>
        <div className="form-grid">
          <WordsFields form={form} path="name" label={t('guides.field.name')} />
          <WordsFields form={form} path="summary" label={t('guides.field.summary')} lines={2} />
          <NativeSelect
            className="span-2"
            label={t('guides.field.need')}
            data={NEEDS.map((value) => ({ value, label: t(`guideTerms.need.${value}`) }))}
            {...textField(form, 'need')}
          />
          <ProgrammeField form={form} />
        </div>
        <ChipChoices
          legend={t('guides.field.stages')}
          values={STAGES}
          chosen={stages}
          wordsOf={(code) => t(`guideTerms.stage.${code}`)}
          onChange={(chosen) => form.setFieldValue('stages', [...chosen])}
        />
        <ChipChoices
          legend={t('guides.field.sectors')}
          values={GUIDE_SECTORS}
          chosen={sectors}
          wordsOf={(code) => t(`guideTerms.sector.${code}`)}
          onChange={(chosen) => form.setFieldValue('sectors', [...chosen])}
        />
        <div className="form-grid">
          <WordsFields form={form} path="duration" label={t('guides.field.duration')} />
          <WordsFields form={form} path="cost" label={t('guides.field.cost')} />
          <WordsFields form={form} path="needed" label={t('guides.field.needed')} />
          <TextInput
            className="span-3"
            label={t('guides.field.keywords')}
            description={t('guides.field.keywordsHint')}
            maxLength={300}
            {...textField(form, 'keywords')}
          />
          <TextInput
            className="span-3"
            label={t('guides.field.slug')}
            description={t('guides.field.slugHint')}
            maxLength={80}
            {...textField(form, 'slug')}
          />
          <TextInput
            className="span-3"
            label={t('guides.field.reviewMonths')}
            description={t('guides.field.reviewMonthsHint')}
            inputMode="numeric"
            maxLength={2}
            {...textField(form, 'reviewMonths')}
          />
          <TextInput
            className="span-3"
            label={t('guides.field.position')}
            description={t('guides.field.positionHint')}
            inputMode="numeric"
            maxLength={4}
            {...textField(form, 'position')}
          />
        </div>
      </div>
    </section>
  );
}

function ProgrammeField({ form }: { readonly form: UseFormReturnType<GuideValues> }) {
  const { t } = useTranslation();
  const { data } = useQuery(GuideChoicesDocument);
  const programmes = [
    { value: '', label: t('guides.noProgramme') },
    ...(data?.programmes ?? []).map(({ id, name }) => ({ value: id, label: name.text })),
  ];
  return (
    <NativeSelect
      className="span-4"
      label={t('guides.field.programme')}
      data={programmes}
      {...textField(form, 'programmeId')}
    />
  );
}
