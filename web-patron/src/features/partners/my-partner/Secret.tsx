import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { SecretOnce } from '../../../lib/ui/SecretOnce';

type SecretProps = {
  readonly secret: string;
  /** What it is and how to keep it; without them it is that of a key. */
  readonly label?: string;
  readonly words?: string;
};

/** Shows a secret of a partner that was made just now, this once. */
export function Secret({ secret, label, words }: SecretProps): ReactElement {
  const { t } = useTranslation('myPartners');
  return (
    <SecretOnce
      secret={secret}
      label={label ?? t('keys.secret')}
      words={words ?? t('keys.shownOnce')}
      copy={t('keys.copy')}
      copied={t('keys.copied')}
    />
  );
}
