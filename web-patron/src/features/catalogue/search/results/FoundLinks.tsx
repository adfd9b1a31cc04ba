import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { usePaths } from '../../../../lib/language';
import { SampleMark } from '../../../../lib/ui/SampleMark';

type FoundLink = {
  readonly path: string;
  readonly name: string | { readonly text: string };
  readonly summary: string | { readonly text: string } | null;
  readonly isSample?: boolean;
};

type FoundLinksProps = {
  readonly id: string;
  readonly title: string;
  readonly links: readonly FoundLink[];
  /** Where the rest of them is. */
  readonly more?: ReactElement | false;
};

/**
 * Shows services, guides or businesses that answer what was typed, before the titles; nothing when there are
 * none.
 */
export function FoundLinks({ id, title, links, more }: FoundLinksProps): ReactElement | null {
  const paths = usePaths();
  if (links.length === 0) return null;
  return (
    <section className="found-links" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {links.map(({ path, name, summary, isSample }) => (
          <li key={path}>
            <Link to={paths.local(path)}>{wordsOf(name)}</Link>
            <SampleMark isSample={isSample} />
            <span>{wordsOf(summary)}</span>
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}

function wordsOf(words: FoundLink['summary']): string | undefined {
  return typeof words === 'string' ? words : words?.text;
}
