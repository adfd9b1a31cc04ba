import { useState } from 'react';
import type { ReactElement } from 'react';
import { useSearchParams } from 'react-router';

import { useTranslation } from '../../../../lib/i18n/use-translation';
import { READY_QUERIES } from '../examples';
import { AnswerPanel } from './AnswerPanel';
import { ContractPanel } from './ContractPanel';
import { EditorBox } from './EditorBox';
import { useContract } from './use-contract';
import { useQueryRun } from './use-query-run';

const [first] = READY_QUERIES;

/** The editors, the answer and the contract of the explorer. */
export function Workbench(): ReactElement {
  const { t } = useTranslation('data');
  const [search] = useSearchParams();
  const begun = READY_QUERIES.find(({ name }) => name === search.get('q')) ?? first;
  const [query, setQuery] = useState<string>(begun.query);
  const [variables, setVariables] = useState('');
  const { schema, hasFailed } = useContract();
  const { run, isRunning, answer, problem } = useQueryRun();
  const start = () => void run(query, variables);
  return (
    // A shortcut beside the button that does the same.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys come from the editors inside
    <div
      className="explorer"
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) start();
      }}
    >
      <div className="explorer-asks">
        <label className="field">
          <span>{t('readyQueries')}</span>
          <select
            className="input"
            defaultValue={begun.name}
            onChange={(event) =>
              setQuery(READY_QUERIES.find(({ name }) => name === event.target.value)?.query ?? query)
            }
          >
            {READY_QUERIES.map(({ name }) => (
              <option key={name} value={name}>
                {t(name)}
              </option>
            ))}
          </select>
        </label>
        <h2>{t('query')}</h2>
        <EditorBox label={t('query')} kind="graphql" text={query} schema={schema} onChange={setQuery} />
        <h2>{t('variables')}</h2>
        <EditorBox label={t('variables')} kind="json" text={variables} onChange={setVariables} />
        <p className="row wrap">
          <button type="button" className="btn" disabled={isRunning} onClick={start}>
            {t('run')}
          </button>
          <span className="quiet">{t('runKeys')}</span>
        </p>
      </div>
      <AnswerPanel answer={answer} problem={problem} />
      <ContractPanel schema={schema} hasFailed={hasFailed} />
    </div>
  );
}
