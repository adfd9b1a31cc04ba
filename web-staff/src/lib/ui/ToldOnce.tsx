import { TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../i18n/use-translation';
import { Button } from './Button';
import { Note } from './Note';

type ToldOnceProps = {
  /** What the secret is. */
  readonly label: string;
  /** Why it must be kept now. */
  readonly note: string;
  readonly secret: string;
};

/** Shows a secret that is told this once, and offers to copy it where the browser can. */
export function ToldOnce({ label, note, secret }: ToldOnceProps) {
  const { t } = useTranslation();
  const [isCopied, setCopied] = useState(false);
  return (
    <>
      <Note state="attention">{note}</Note>
      <TextInput label={label} readOnly value={secret} onFocus={({ target }) => target.select()} />
      {'clipboard' in navigator && (
        <div>
          <Button
            small
            onClick={() => void navigator.clipboard.writeText(secret).then(() => setCopied(true))}
          >
            {t(isCopied ? 'accounts.copied' : 'accounts.copy')}
          </Button>
        </div>
      )}
    </>
  );
}
