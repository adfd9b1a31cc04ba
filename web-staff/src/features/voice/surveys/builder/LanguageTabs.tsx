import type { Language } from '@pustaka/web-shared/i18n/language.ts';

import { useTranslation } from '../../../../i18n/use-translation';

const LANGUAGES: readonly Language[] = ['id', 'en'];

type LanguageTabsProps = {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  /** How many texts are not in English yet. */
  readonly missing: number;
};

/** Chooses the language in which texts are written and the phone shows them. */
export function LanguageTabs({ language, onLanguage, missing }: LanguageTabsProps) {
  const { t } = useTranslation();
  return (
    <div>
      <div className="list-tabs" role="group" aria-label={t('surveys.language.label')}>
        {LANGUAGES.map((one) => (
          <button
            key={one}
            type="button"
            lang={one}
            aria-pressed={one === language}
            className="tab-button"
            onClick={() => onLanguage(one)}
          >
            {t(`surveys.language.${one}`)}
          </button>
        ))}
      </div>
      {missing > 0 && <p className="muted small">{t('surveys.englishMissing', { count: missing })}</p>}
    </div>
  );
}
