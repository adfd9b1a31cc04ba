import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { usePageTitle } from '../../../lib/use-page-title';
import {
  BUSINESSES_QUERY,
  CHANGES_QUERY,
  EVENTS_QUERY,
  HOURS_QUERY,
  ISBN_QUERY,
  SEARCH_QUERY,
  curlCommand,
} from './examples';
import { useOrigin } from '../../../lib/moment';

const EXAMPLES = [
  { name: 'find', query: SEARCH_QUERY },
  { name: 'isbn', query: ISBN_QUERY },
  { name: 'hours', query: HOURS_QUERY },
  { name: 'events', query: EVENTS_QUERY },
  { name: 'businesses', query: BUSINESSES_QUERY },
  { name: 'changes', query: CHANGES_QUERY },
] as const;
const RULES = ['cost', 'pages', 'ids', 'sites', 'key', 'licence'] as const;

/** Tells schools and partners how to use the catalogue's data, with commands that work as they stand. */
export function DataPage(): ReactElement {
  const { t } = useTranslation('data');
  const origin = useOrigin();
  usePageTitle(t('heading'));
  return (
    <div className="wrap">
      <header className="page-head">
        <h1>{t('heading')}</h1>
        <p className="lead">{t('lead')}</p>
      </header>
      <div className="prose data-prose">
        <h2>{t('address')}</h2>
        <p>{t('addressText')}</p>
        <Code label={t('address')} text={`${origin}/graphql`} />
        {EXAMPLES.map(({ name, query }) => (
          <section key={name}>
            <h2>{t(name)}</h2>
            <p>{t(`${name}Text`)}</p>
            <Code label={t(name)} text={query} />
            <Code label={t('command', { name: t(name) })} text={curlCommand(origin, query)} />
          </section>
        ))}
        <p>
          <a href="/schema.graphql">{t('schema')}</a>
        </p>
        <h2>{t('rules')}</h2>
        <ul>
          {RULES.map((rule) => (
            <li key={rule}>{t(`rule.${rule}`)}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function Code({ label, text }: { readonly label: string; readonly text: string }): ReactElement {
  return (
    // Long lines scroll sideways, so the box must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolling by keyboard needs the focus
    <pre className="code on-deep" tabIndex={0} role="region" aria-label={label}>
      <code>{text}</code>
    </pre>
  );
}
