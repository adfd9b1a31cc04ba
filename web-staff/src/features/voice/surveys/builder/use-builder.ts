import type { QuestionKind } from '@pustaka/web-shared/surveys/shown-survey.ts';
import { useEffect, useReducer, useRef, useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { useAnnounce } from '../../../../lib/ui/announcer';
import { beginBuilding, build } from './builder-reducer';
import type { BuilderAct, BuilderState } from './builder-reducer';
import { listProblems } from './draft-problems';
import type { Problem, ProblemName } from './draft-problems';
import { BOUNDS, questionsOf } from './survey-draft';
import type { SurveyDraft } from './survey-draft';

/** What a survey is for. */
export type SurveyKind = 'GENERAL' | 'EVENT_FEEDBACK' | 'OUTCOME';

/** Tells whether staff choose between which days a survey takes answers; feedback on an event follows the event. */
export function hasDays(kind: SurveyKind): boolean {
  return kind !== 'EVENT_FEEDBACK';
}

/** A survey in the hands of its builder. */
export type Builder = {
  readonly kind: SurveyKind;
  readonly state: BuilderState;
  readonly problems: readonly Problem[];
  /** Whether problems are shown: once somebody tried to save. */
  readonly areProblemsTold: boolean;
  readonly isFull: boolean;
  /** The question that a pointer drags. */
  readonly dragged: string | null;
  readonly run: (act: BuilderAct) => void;
  /** Adds a question, opens it and puts the focus into it. */
  readonly add: (sectionKey: string, key: string, kind: QuestionKind) => void;
  /** Moves a question one place up or down, over the edge of its section too. */
  readonly step: (key: string, step: -1 | 1) => void;
  readonly drag: (key: string | null) => void;
  readonly drop: (sectionKey: string, place: number) => void;
  readonly problemsOf: (key: string | null) => readonly ProblemName[];
  /** The words of the first of some problems of a question, once problems are told. */
  readonly told: (key: string | null, names: readonly ProblemName[]) => string | undefined;
  readonly tellProblems: () => void;
};

/** Holds a survey while staff build it. */
export function useBuilder(begun: SurveyDraft, kind: SurveyKind): Builder {
  const [state, run] = useReducer(build, begun, beginBuilding);
  const lead = useLead();
  return {
    kind,
    state,
    isFull: questionsOf(state.draft).length >= BOUNDS.questions,
    run,
    add: (sectionKey, key, questionKind) => {
      run({ act: 'addQuestion', sectionKey, key, kind: questionKind });
      lead(`[data-card="${key}"] .survey-fields input`);
    },
    ...useMoving({ state, run, lead }),
    ...useProblems({ state, run, lead }),
  };
}

type Parts = {
  readonly state: BuilderState;
  readonly run: (act: BuilderAct) => void;
  readonly lead: (selector: string) => void;
};

/** Moves questions, by buttons and by a pointer; the focus stays with what was moved. */
function useMoving({ state, run, lead }: Parts): Pick<Builder, 'dragged' | 'step' | 'drag' | 'drop'> {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [dragged, setDragged] = useState<string | null>(null);
  return {
    dragged,
    step: (key, by) => {
      const to = findStep(state.draft, key, by);
      if (to === null) return;
      run({ act: 'moveQuestion', key, ...to });
      announce(t('surveys.moved', { name: t('surveys.question', { number: numberOf(state.draft, key) }) }));
      const button = `[data-card="${key}"] [data-move="${by < 0 ? 'up' : 'down'}"]:enabled`;
      lead(`${button}, [data-card="${key}"] .survey-open`);
    },
    drag: setDragged,
    drop: (sectionKey, place) => {
      setDragged(null);
      if (dragged !== null)
        run({
          act: 'moveQuestion',
          key: dragged,
          ...placeOfDrop(state.draft, dragged, { sectionKey, place }),
        });
    },
  };
}

/** Tells what stands against saving, once somebody tried; whoever did is led to the first of it. */
function useProblems({
  state,
  run,
  lead,
}: Parts): Pick<Builder, 'problems' | 'areProblemsTold' | 'problemsOf' | 'told' | 'tellProblems'> {
  const { t } = useTranslation();
  const [areProblemsTold, setTold] = useState(false);
  const problems = listProblems(state.draft);
  const problemsOf = (key: string | null) =>
    problems.filter(({ questionKey }) => questionKey === key).map(({ name }) => name);
  return {
    problems,
    areProblemsTold,
    problemsOf,
    told: (key, names) => {
      const found = problemsOf(key).find((name) => names.includes(name));
      return areProblemsTold && found !== undefined ? t(`surveys.problem.${found}`) : undefined;
    },
    tellProblems: () => {
      setTold(true);
      const [first] = problems;
      if (first === undefined) return;
      const { questionKey } = first;
      if (questionKey !== null) run({ act: 'choose', key: questionKey });
      lead(
        `${questionKey === null ? '.survey-about' : `[data-card="${questionKey}"]`} [aria-invalid="true"]`,
      );
    },
  };
}

type Place = { readonly sectionKey: string; readonly to: number };

/** Finds where a question comes to stand when it goes one place up or down. */
function findStep({ sections }: SurveyDraft, key: string, by: -1 | 1): Place | null {
  const at = sections.findIndex(({ questions }) => questions.some((question) => question.key === key));
  const section = sections[at];
  if (section === undefined) return null;
  const to = section.questions.findIndex((question) => question.key === key) + by;
  if (to >= 0 && to < section.questions.length) return { sectionKey: section.key, to };
  const next = sections[at + by];
  if (next === undefined) return null;
  return { sectionKey: next.key, to: by < 0 ? next.questions.length : 0 };
}

/** Finds the place of a question dropped before the one at `place`; its own place counts as taken away. */
function placeOfDrop(
  { sections }: SurveyDraft,
  key: string,
  { sectionKey, place }: { readonly sectionKey: string; readonly place: number },
): Place {
  const home = sections.find((section) => section.key === sectionKey);
  const before = home?.questions.findIndex((question) => question.key === key) ?? -1;
  return { sectionKey, to: before >= 0 && before < place ? place - 1 : place };
}

function numberOf(draft: SurveyDraft, key: string): number {
  return questionsOf(draft).findIndex((question) => question.key === key) + 1;
}

/** Returns what puts the focus on something once it is drawn. */
function useLead(): (selector: string) => void {
  const [wanted, setWanted] = useState<{ readonly selector: string } | null>(null);
  const done = useRef<object | null>(null);
  useEffect(() => {
    if (wanted === null || done.current === wanted) return;
    done.current = wanted;
    document.querySelector<HTMLElement>(wanted.selector)?.focus();
  }, [wanted]);
  return (selector) => setWanted({ selector });
}
