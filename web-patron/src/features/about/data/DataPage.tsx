import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { Link } from 'react-router';
import { useOrigin } from '../../../lib/moment';
import { usePaths } from '../../../lib/language';
import { usePageTitle } from '../../../lib/use-page-title';
import { Code } from './Code';
import { READY_QUERIES } from './examples';
import { FactTable } from './FactTable';
import { RecipeList, RecipePrograms } from './RecipeList';
import { RECEIVERS, recipeText } from './recipes';

const SECTIONS = [
  'start',
  'recipes',
  'queries',
  'plain',
  'keys',
  'limits',
  'faults',
  'copy',
  'webhooks',
  'contract',
] as const;
const RULES = ['pages', 'ids', 'sites', 'licence'] as const;
const WEBHOOK_RULES = ['message', 'kinds', 'signature', 'retries', 'order', 'pause', 'address'] as const;
const LIMITS = ['cost', 'bucket', 'schema', 'aliases', 'depth', 'page', 'body'] as const;
const FAULTS = [
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'QUERY_TOO_COSTLY',
  'RATE_LIMITED',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'CONFLICT',
  'UNAVAILABLE',
] as const;
const SCOPES = [
  'class-sets:read',
  'class-sets:write',
  'registrations:write',
  'proposals:write',
  'suggestions:write',
  'webhooks:write',
] as const;
const PLAIN = [
  '/feed.atom',
  '/acara.ics',
  '/acara.rss',
  '/sisip/acara',
  '/ukm/direktori.csv',
  '/marc/<id>.xml',
] as const;

/** Tells developers of schools and partners how to use the library, with programs that work as they stand. */
export function DataPage(): ReactElement {
  const { t } = useTranslation('data');
  const origin = useOrigin();
  const paths = usePaths();
  usePageTitle(t('heading'));
  return (
    <div className="wrap">
      <header className="page-head">
        <h1>{t('heading')}</h1>
        <p className="lead">{t('lead')}</p>
        <p className="row wrap">
          <Link className="btn" to={paths.to('explorer')}>
            {t('explorer')}
          </Link>
          <a className="btn quiet" href="/schema.graphql">
            {t('schema')}
          </a>
          <Link className="btn quiet" to={paths.to('contractChanges')}>
            {t('changesPage')}
          </Link>
          <Link className="btn quiet" to={paths.to('serviceStatus')}>
            {t('statusPage')}
          </Link>
        </p>
        <nav aria-label={t('contents')}>
          <ul className="link-row">
            {SECTIONS.map((section) => (
              <li key={section}>
                <a href={`#${section}`}>{t(`section.${section}`)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <div className="prose data-prose">
        <h2 id="start">{t('section.start')}</h2>
        <p>{t('startText')}</p>
        <Code label={t('address')} text={`${origin}/graphql`} />
        <RecipePrograms recipe="new-books" isOpen />
        <h2 id="recipes">{t('section.recipes')}</h2>
        <RecipeList />
        <ReadyQueries />
        <References />
      </div>
    </div>
  );
}

function ReadyQueries(): ReactElement {
  const { t } = useTranslation('data');
  const paths = usePaths();
  return (
    <>
      <h2 id="queries">{t('section.queries')}</h2>
      {READY_QUERIES.map(({ name, query }) => (
        <section key={name}>
          <h3>{t(name)}</h3>
          <p>{t(`${name}Text`)}</p>
          <Code label={t(name)} text={query} />
          <p>
            <Link to={`${paths.to('explorer')}?q=${name}`}>{t('tryIt', { name: t(name) })}</Link>
          </p>
        </section>
      ))}
    </>
  );
}

function Webhooks(): ReactElement {
  const { t } = useTranslation('data');
  const origin = useOrigin();
  const paths = usePaths();
  return (
    <>
      <h2 id="webhooks">{t('section.webhooks')}</h2>
      <p>{t('webhooksText')}</p>
      <ul>
        {WEBHOOK_RULES.map((rule) => (
          <li key={rule}>{t(`webhook.${rule}`)}</li>
        ))}
      </ul>
      {RECEIVERS.map(({ name, ending }) => (
        <details key={ending} className="fold">
          <summary>{t('receiver', { language: name })}</summary>
          <Code
            label={t('receiver', { language: name })}
            text={recipeText('webhook-receiver', ending, origin)}
          />
        </details>
      ))}
      <p>
        <Link to={paths.to('myPartners')}>{t('makeWebhook')}</Link>
      </p>
    </>
  );
}

function References(): ReactElement {
  const { t } = useTranslation('data');
  const paths = usePaths();
  return (
    <>
      <h2 id="plain">{t('section.plain')}</h2>
      <p>{t('plainText')}</p>
      <FactTable
        caption={t('section.plain')}
        heads={[t('address'), t('what')]}
        rows={PLAIN.map((path) => [path, t(`plain.${path}`)])}
      />
      <p>
        <a href="/openapi.json">{t('openapi')}</a>
      </p>
      <h2 id="keys">{t('section.keys')}</h2>
      <p>{t('keysText')}</p>
      <FactTable
        caption={t('section.keys')}
        heads={[t('scope'), t('what')]}
        rows={SCOPES.map((scope) => [scope, t(`scopes.${scope}`)])}
      />
      <p>
        <Link to={paths.to('myPartners')}>{t('askForKey')}</Link>
      </p>
      <p>{t('tokensText')}</p>
      <p>
        <Link to={paths.to('mySecurity')}>{t('makeToken')}</Link>
      </p>
      <h2 id="limits">{t('section.limits')}</h2>
      <FactTable
        caption={t('section.limits')}
        heads={[t('limited'), t('withoutKey'), t('withKey')]}
        rows={LIMITS.map((limit) => [
          t(`limit.${limit}.name`),
          t(`limit.${limit}.without`),
          t(`limit.${limit}.with`),
        ])}
      />
      <p>{t('limitsText')}</p>
      <h2 id="faults">{t('section.faults')}</h2>
      <FactTable
        caption={t('section.faults')}
        heads={[t('code'), t('meaning'), t('remedy')]}
        rows={FAULTS.map((fault) => [fault, t(`fault.${fault}.meaning`), t(`fault.${fault}.remedy`)])}
      />
      <h2 id="copy">{t('section.copy')}</h2>
      <p>{t('copyText')}</p>
      <Webhooks />
      <h2 id="contract">{t('section.contract')}</h2>
      <p>{t('contractText')}</p>
      <ul>
        <li>
          <Link to={paths.to('contract', 'Query')}>{t('reference')}</Link>
        </li>
        <li>
          <a href="/schema.graphql">{t('schema')}</a>
        </li>
        <li>
          <a href="/schema/changes.atom">{t('changesFeed')}</a>
        </li>
        {RULES.map((rule) => (
          <li key={rule}>{t(`rule.${rule}`)}</li>
        ))}
      </ul>
      <p id="aman">{t('security')}</p>
    </>
  );
}
