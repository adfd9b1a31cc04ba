import { createContext, use, useState } from 'react';
import type { ReactNode } from 'react';

import { useTranslation } from '../../i18n/use-translation';
import { Button } from '../ui/Button';

const EnglishShown = createContext(true);

/** Tells whether empty fields for English are shown where this part stands; outside a group they are. */
export function useEnglishShown(): boolean {
  return use(EnglishShown);
}

/** Folds the English fields of a group until somebody asks for them; those that are written stay open. */
export function WordsGroup({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const [isShown, setIsShown] = useState(false);
  return (
    <EnglishShown value={isShown}>
      {children}
      {!isShown && (
        <div className="add-english">
          <Button small weight="link" onClick={() => setIsShown(true)}>
            {t('when.addEnglish')}
          </Button>
        </div>
      )}
    </EnglishShown>
  );
}
