import { useState } from 'react';

import { useTranslation } from '../../../../lib/i18n/use-translation';
import { useLanguage } from '../../../../lib/language';
import type { Answer } from './run-query';
import { readVariables, runQuery } from './run-query';

/** Runs queries one at a time and keeps the last answer, or why there is none. */
export function useQueryRun() {
  const { t } = useTranslation('data');
  const language = useLanguage();
  const [isRunning, setRunning] = useState(false);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const run = async (query: string, typed: string): Promise<void> => {
    if (isRunning) return;
    const variables = readVariables(typed);
    if (variables === null) {
      setProblem(t('variablesWrong'));
      return;
    }
    setRunning(true);
    setAnswer(null);
    try {
      setAnswer(await runQuery(query, { variables, language }));
      setProblem(null);
    } catch {
      setProblem(t('notReached'));
    } finally {
      setRunning(false);
    }
  };
  return { run, isRunning, answer, problem };
}
