import { useSuspenseQuery } from '@apollo/client/react';
import { Suspense, useState } from 'react';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { Icon } from '../../../lib/ui/Icon';
import { TitleCitationsDocument } from './TitleCitations.generated';
import type { ShownTitle } from './shown-title';

const STYLES = [
  { key: 'apa', name: 'APA', file: null },
  { key: 'mla', name: 'MLA', file: null },
  { key: 'chicago', name: 'Chicago', file: null },
  { key: 'ris', name: 'RIS', file: { ending: 'ris', type: 'application/x-research-info-systems' } },
  { key: 'bibtex', name: 'BibTeX', file: { ending: 'bib', type: 'application/x-bibtex' } },
] as const;

type Style = (typeof STYLES)[number];

/** Writes the title as a citation in the style a reader needs, to copy or to download. */
export function TitleCitation({ title }: { readonly title: ShownTitle }): ReactElement {
  const { t } = useTranslation('title');
  const [style, setStyle] = useState<Style>(STYLES[0]);
  return (
    <section className="cite" aria-labelledby="cite">
      <div className="row">
        <h3 id="cite">{t('cite')}</h3>
        <div className="styles" role="group" aria-label={t('citeStyle')}>
          {STYLES.map((choice) => (
            <button
              type="button"
              key={choice.key}
              aria-pressed={choice.key === style.key}
              onClick={() => setStyle(choice)}
            >
              {choice.name}
            </button>
          ))}
        </div>
      </div>
      {style.key === 'apa' ? (
        <CitationText text={title.citation} titleId={title.id} style={style} />
      ) : (
        <Suspense
          fallback={
            <blockquote aria-busy="true">
              <span className="sk l w-4/5" />
            </blockquote>
          }
        >
          <OtherCitation key={style.key} titleId={title.id} style={style} />
        </Suspense>
      )}
    </section>
  );
}

/** The other styles come together, once, when the first of them is wanted. */
function OtherCitation({
  titleId,
  style,
}: {
  readonly titleId: string;
  readonly style: Exclude<Style, { key: 'apa' }>;
}): ReactElement | null {
  const { data } = useSuspenseQuery(TitleCitationsDocument, { variables: { id: titleId } });
  return data.title === null ? null : (
    <CitationText text={data.title[style.key]} titleId={titleId} style={style} />
  );
}

type CitationTextProps = { readonly text: string; readonly titleId: string; readonly style: Style };

function CitationText({ text, titleId, style }: CitationTextProps): ReactElement {
  const { t } = useTranslation('title');
  const [isCopied, setIsCopied] = useState(false);
  const onCopy = () => void navigator.clipboard.writeText(text).then(() => setIsCopied(true));
  return (
    <>
      <blockquote className={style.file === null ? undefined : 'file'}>{text}</blockquote>
      <div className="row acts">
        <button type="button" className="btn bare" onClick={onCopy}>
          <Icon name="copy" />
          {t('copyCitation')}
        </button>
        {style.file !== null && (
          <a
            className="btn bare"
            href={`data:${style.file.type};charset=utf-8,${encodeURIComponent(text)}`}
            download={`${titleId}.${style.file.ending}`}
          >
            <Icon name="download" />
            {t('download')}
          </a>
        )}
        <span className="small" role="status">
          {isCopied ? t('citationCopied') : ''}
        </span>
      </div>
    </>
  );
}
