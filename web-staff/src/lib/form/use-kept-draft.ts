import type { UseFormReturnType } from '@mantine/form';
import { useEffect, useRef, useState } from 'react';

import { forgetDraft, keepDraft } from '../data/drafts';

const PAUSE_MS = 400;

/**
 * Keeps the form in this tab while it differs from what is saved, so that neither reload nor lost network
 * costs a word.
 */
export function useKeptDraft<Values>(
  form: UseFormReturnType<Values>,
  { name, version }: { readonly name: string; readonly version: number | null },
) {
  const [keptAt, setKeptAt] = useState<Date | null>(null);
  const { values } = form;
  const isDirty = form.isDirty();
  // What was saved or thrown away must not come back while the next screen is still on its way.
  const forgotten = useRef<string | null>(null);
  useEffect(() => {
    if (!isDirty) return undefined;
    const timer = setTimeout(() => {
      if (forgotten.current === JSON.stringify(values)) return;
      const now = new Date();
      keepDraft(name, { draft: values, keptAt: now.toISOString(), version });
      setKeptAt(now);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [values, isDirty, name, version]);
  const forget = () => {
    forgotten.current = JSON.stringify(values);
    forgetDraft(name);
    setKeptAt(null);
  };
  return { keptAt, forget, isDirty };
}
