import { useApolloClient } from '@apollo/client/react';

import { useTranslation } from '../../i18n/use-translation';

/**
 * Returns the act that changes the language of the screen and asks again for the words that come from the
 * server.
 */
export function useLanguageChoice() {
  const { language: current, chooseLanguage } = useTranslation();
  const client = useApolloClient();
  return async (language: 'id' | 'en') => {
    if (language === current) return;
    await chooseLanguage(language);
    await client.reFetchObservableQueries();
  };
}

/** Draws the switch between Bahasa Indonesia and English. */
export function LanguageSwitch({ everywhere = false }: { readonly everywhere?: boolean }) {
  const { t, language: current } = useTranslation();
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
          aria-pressed={current === language}
          title={t(`shared.language.${language}`)}
          onClick={() => void choose(language)}
        >
          {language.toUpperCase()}
        </button>
      ))}
    </div>
  );
}
