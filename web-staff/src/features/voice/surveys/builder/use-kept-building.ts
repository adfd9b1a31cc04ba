import { useEffect, useState } from 'react';

import { forgetDraft, keepDraft, readDraft } from '../../../../lib/data/drafts';
import type { KeptDraft } from '../../../../lib/data/drafts';
import type { SurveyDraft } from './survey-draft';
import type { Builder } from './use-builder';

const PAUSE_MS = 400;

/** What is not saved yet of a survey: whether there is any, what this tab kept, and on which version it builds. */
export type KeptBuilding = {
  readonly isDirty: boolean;
  /** The version that what is written builds on; it is sent back, so that nobody's change is overwritten. */
  readonly version: number;
  /** What this tab kept from before; null once it was taken or dropped. */
  readonly found: KeptDraft<SurveyDraft> | null;
  readonly take: () => void;
  readonly drop: () => void;
  readonly forget: () => void;
  /** Is told the version that the library has after an act of this builder, and what it saved, if anything. */
  readonly done: (version: number, saved?: SurveyDraft) => void;
};

/** Keeps a survey that is being built in this tab while it differs from what is saved. */
export function useKeptBuilding(
  { id, version: begunVersion }: { readonly id: string; readonly version: number },
  begun: SurveyDraft,
  { state: { draft }, run }: Pick<Builder, 'state' | 'run'>,
): KeptBuilding {
  const name = `survey:${id}`;
  const [found, setFound] = useState(() => readDraft(name, isSurveyDraft));
  const [saved, setSaved] = useState(begun);
  const [version, setVersion] = useState(begunVersion);
  const isDirty = JSON.stringify(draft) !== JSON.stringify(saved);
  useEffect(() => {
    if (!isDirty) return undefined;
    const timer = setTimeout(
      () => keepDraft(name, { draft, keptAt: new Date().toISOString(), version }),
      PAUSE_MS,
    );
    return () => clearTimeout(timer);
  }, [draft, isDirty, name, version]);
  const drop = () => {
    forgetDraft(name);
    setFound(null);
  };
  return {
    isDirty,
    version,
    found,
    take: () => {
      if (found !== null) run({ act: 'replace', draft: found.draft });
      setVersion(found?.version ?? version);
      setFound(null);
    },
    drop,
    forget: drop,
    done: (next, written) => {
      setVersion(next);
      if (written === undefined) return;
      setSaved(written);
      drop();
    },
  };
}

function isSurveyDraft(value: unknown): value is SurveyDraft {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['slug', 'opensOn', 'closesOn', 'title', 'intro', 'thanks'].every((name) => name in value) &&
    'sections' in value &&
    Array.isArray(value.sections)
  );
}
