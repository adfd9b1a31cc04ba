import { useId } from 'react';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';

const LOCALES = ['ID', 'EN'] as const;

type LanguageChoiceProps = { readonly locale: 'ID' | 'EN'; readonly onChange: (locale: 'ID' | 'EN') => void };

/** Lets a member choose the language they are written in. */
export function LanguageChoice({ locale, onChange }: LanguageChoiceProps): ReactElement {
  const { t } = useTranslation('myMessages');
  const id = useId();
  return (
    <div className="choice">
      <label htmlFor={id}>
        {t('language.label')}
        <small>{t('language.text')}</small>
      </label>
      <select
        id={id}
        className="select"
        value={locale}
        onChange={(event) => onChange(LOCALES.find((one) => one === event.target.value) ?? 'ID')}
      >
        {LOCALES.map((one) => (
          <option key={one} value={one}>
            {t(`language.${one}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
