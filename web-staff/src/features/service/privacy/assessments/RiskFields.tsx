import { NativeSelect } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';

import { useTranslation } from '../../../../i18n/use-translation';
import { textField } from '../../../../lib/form/form-field';
import { WordsFields } from '../../../../lib/form/WordsFields';
import { WordsGroup } from '../../../../lib/form/WordsGroup';
import { Button } from '../../../../lib/ui/Button';
import { emptyRisk, levels } from './assessment-values';
import type { AssessmentValues } from './assessment-values';

type RiskFieldsProps = { readonly form: UseFormReturnType<AssessmentValues> };

/** Asks for the risks of an activity: what may happen, how likely and severe it is, what is done against it. */
export function RiskFields({ form }: RiskFieldsProps) {
  const { t } = useTranslation();
  const { risks } = form.values;
  return (
    <section className="panel part-card" aria-labelledby="assessment-risks">
      <header>
        <h2 id="assessment-risks">{t('privacy.assessment.risks')}</h2>
      </header>
      <div className="panel-body stack" data-path="risks">
        <WordsGroup>
          {risks.map((_, index) => (
            <RiskField key={index} form={form} index={index} />
          ))}
        </WordsGroup>
        {typeof form.errors['risks'] === 'string' && <p role="alert">{form.errors['risks']}</p>}
        <div className="row">
          <Button small onClick={() => form.setFieldValue('risks', [...risks, emptyRisk])}>
            {t('privacy.assessment.addRisk')}
          </Button>
        </div>
      </div>
    </section>
  );
}

function RiskField({ form, index }: RiskFieldsProps & { readonly index: number }) {
  const { t } = useTranslation();
  const number = index + 1;
  const options = levels.map((value) => ({ value, label: t(`privacy.level.${value}`) }));
  return (
    <fieldset className="plain-fieldset form-grid">
      <WordsFields
        form={form}
        path={`risks.${index}.risk`}
        label={t('privacy.assessment.risk', { number })}
      />
      <NativeSelect
        className="span-3"
        label={t('privacy.assessment.likelihood')}
        data={options}
        {...textField(form, `risks.${index}.likelihood`)}
      />
      <NativeSelect
        className="span-3"
        label={t('privacy.assessment.severity')}
        data={options}
        {...textField(form, `risks.${index}.severity`)}
      />
      <WordsFields form={form} path={`risks.${index}.measure`} label={t('privacy.assessment.measure')} />
      <div className="span-6">
        <Button
          small
          weight="link"
          onClick={() =>
            form.setFieldValue(
              'risks',
              form.values.risks.filter((_, place) => place !== index),
            )
          }
        >
          {t('privacy.assessment.removeRisk', { number })}
        </Button>
      </div>
    </fieldset>
  );
}
