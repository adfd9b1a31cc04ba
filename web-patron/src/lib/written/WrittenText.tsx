import type { ReactElement } from 'react';

/**
 * Shows what staff wrote. The server writes this markup itself from a list of what may stand in it
 * (`platform/rich-text`): nobody's own tags, attributes or scripts can be in it.
 */
export function WrittenText({ html }: { readonly html: string }): ReactElement {
  return <div className="prose written" dangerouslySetInnerHTML={{ __html: html }} />;
}
