import { useDocumentTitle } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

import { useTranslation } from '../../i18n/use-translation';
import { useFrameParts } from './frame-parts';
import { TopBar } from './TopBar';
import type { Crumb } from './TopBar';

type PageProps = {
  readonly title: string;
  /** One quiet line below the title. */
  readonly intro?: ReactNode;
  readonly crumbs?: readonly Crumb[];
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/** Draws a screen: the bar with its place, the heading with its actions, then the work. */
export function Page({ title, intro, crumbs = [], actions, children }: PageProps) {
  const { t } = useTranslation();
  useDocumentTitle(`${title} · ${t('shared.productName')}`);
  const { note, tabs } = useFrameParts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // After a move to another screen the reader starts at its heading, unless the screen put the focus
    // somewhere itself.
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <TopBar crumbs={crumbs} here={title} />
      <main id="content" tabIndex={-1}>
        {note}
        <div className="page-head">
          <div>
            <h1 ref={heading} tabIndex={-1}>
              {title}
            </h1>
            {intro !== undefined && <p>{intro}</p>}
          </div>
          <span className="spacer" />
          {actions}
        </div>
        {tabs}
        {children}
      </main>
    </>
  );
}
