import { useTranslation } from '../../../../lib/i18n/use-translation';

import { useLanguage } from '../../../../lib/language';
import type { CardFaceFragment } from '../data/MyLibrary.generated';
import { plainDate } from '../plain-date';

/** Returns a writer of the line below the name on a card: the kind of membership and its end. */
export function useCardLine(): (face: Pick<CardFaceFragment, 'category' | 'expiresOn'>) => string {
  const { t } = useTranslation('myLibrary');
  const language = useLanguage();
  return ({ category, expiresOn }) => {
    // Inside the Indonesian sentence the kind of membership is no name.
    const kind = language === 'id' ? category.name.text.toLocaleLowerCase('id') : category.name.text;
    return t('card.line', { category: kind, date: plainDate(expiresOn, language) });
  };
}
