import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';

import { chooseLanguage } from '../../i18n/staff-i18n';

/**
 * Returns the act that changes the language of the screen and asks again for the words that come from the
 * server.
 */
export function useLanguageChoice() {
  const { i18n } = useTranslation();
  const client = useApolloClient();
  return async (language: 'id' | 'en') => {
    if (language === i18n.language) return;
    await chooseLanguage(i18n, language);
    await client.reFetchObservableQueries();
  };
}

/** Draws the switch between Bahasa Indonesia and English. */
export function LanguageSwitch({ everywhere = false }: { readonly everywhere?: boolean }) {
  const { t, i18n } = useTranslation();
  const choose = useLanguageChoice();
  return (
    <div
      className={everywhere ? 'segments' : 'segments wide-only'}
      role="group"
      aria-label={t('shell.language')}
    >
      {(['id', 'en'] as const).map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={i18n.language === language}
          title={t(`shared.language.${language}`)}
          onClick={() => void choose(language)}
        >
          {language.toUpperCase()}
        </button>
      ))}
    </div>
  );
}
