import { useState } from 'react';
import type { ReactElement } from 'react';

import { Notice } from '../states/Notice';
import { useIsHydrated } from '../use-is-hydrated';

type SecretOnceProps = {
  readonly secret: string;
  readonly label: string;
  /** What it is and how to keep it. */
  readonly words: string;
  readonly copy: string;
  readonly copied: string;
};

/** Shows a secret that was made just now, this once. */
export function SecretOnce({ secret, label, words, copy, copied }: SecretOnceProps): ReactElement {
  const isHydrated = useIsHydrated();
  const [isCopied, setCopied] = useState(false);
  const onCopy = () => void navigator.clipboard.writeText(secret).then(() => setCopied(true));
  return (
    <div className="key-secret" role="group" aria-label={label}>
      <Notice kind="wait">
        <p>{words}</p>
      </Notice>
      <code>{secret}</code>
      {isHydrated && 'clipboard' in navigator && (
        <div className="row">
          <button type="button" className="btn quiet" onClick={onCopy}>
            {isCopied ? copied : copy}
          </button>
        </div>
      )}
    </div>
  );
}
