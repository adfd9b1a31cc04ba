import { useCallback, useState } from 'react';
import type { ReactNode } from 'react';

import { useTranslation } from '../../i18n/use-translation';
import { Button } from '../../lib/ui/Button';
import { Note } from '../../lib/ui/Note';

/** Returns the note of what failed on a screen that was left meanwhile, until it is closed, and the act of telling it. */
export function useFrameNote(): { readonly note: ReactNode; readonly tell: (words: string) => void } {
  const { t } = useTranslation();
  const [told, setTold] = useState<readonly string[]>([]);
  const tell = useCallback((words: string) => setTold((before) => [...before, words]), []);
  const close = (
    <Button small weight="link" onClick={() => setTold([])}>
      {t('common.close')}
    </Button>
  );
  const note = told.length > 0 && (
    <div className="scan-note">
      <Note state="blocked" actions={close}>
        {told.join(' ')}
      </Note>
    </div>
  );
  return { note, tell };
}
