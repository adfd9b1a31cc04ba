import type { GraphQLSchema } from 'graphql';
import { useDeferredValue, useMemo, useState } from 'react';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../../lib/i18n/use-translation';
import { findInContract } from './find-in-contract';

type ContractPanelProps = { readonly schema: GraphQLSchema | null; readonly hasFailed: boolean };

/** Searches the contract beside the editor. */
export function ContractPanel({ schema, hasFailed }: ContractPanelProps): ReactElement {
  const { t } = useTranslation('data');
  const [words, setWords] = useState('');
  const asked = useDeferredValue(words);
  const lines = useMemo(() => (schema === null ? [] : findInContract(schema, asked)), [schema, asked]);
  return (
    <div className="explorer-contract">
      <h2>{t('contract')}</h2>
      <label className="field">
        <span>{t('searchContract')}</span>
        <input
          type="search"
          className="input"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </label>
      <p className="quiet" role="status">
        {schema === null
          ? t(hasFailed ? 'contractFailed' : 'contractLoading')
          : t('contractFound', { count: lines.length })}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long list scrolls by keyboard */}
      <div className="explorer-lines" tabIndex={0} role="region" aria-label={t('contract')}>
        <dl>
          {lines.map(({ place, type, meaning }) => (
            <div key={place}>
              <dt>
                <code>{place}</code>: <code>{type}</code>
              </dt>
              <dd lang="en">{meaning}</dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
  );
}
