import { useState } from 'react';
import type { ReactElement } from 'react';

import { Icon } from './Icon';

type ShareLinkProps = {
  readonly url: string;
  /** What WhatsApp is opened with. */
  readonly text: string;
  readonly words: { readonly whatsapp: string; readonly copy: string; readonly copied: string };
};

/** Passes an address on, by WhatsApp or as a copied link. */
export function ShareLink({ url, text, words }: ShareLinkProps): ReactElement {
  const [isCopied, setIsCopied] = useState(false);
  return (
    <div className="row">
      <a
        className="btn quiet"
        href={`https://wa.me/?text=${encodeURIComponent(text)}`}
        target="_blank"
        rel="noopener"
      >
        {words.whatsapp}
      </a>
      <button
        type="button"
        className="btn quiet"
        onClick={() => void navigator.clipboard.writeText(url).then(() => setIsCopied(true))}
      >
        <Icon name="copy" />
        {words.copy}
      </button>
      <span className="small" role="status">
        {isCopied ? words.copied : ''}
      </span>
    </div>
  );
}
