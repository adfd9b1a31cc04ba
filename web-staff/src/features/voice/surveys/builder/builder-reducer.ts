import type { QuestionKind } from '@pustaka/web-shared/surveys/shown-survey.ts';

import { movedTo } from '../../../../lib/ui/MovableRow';
import { withoutLostConditions } from './conditions';
import { emptyQuestion, emptySection, questionsOf } from './survey-draft';
import type { DraftQuestion, DraftSection, SurveyDraft } from './survey-draft';

/** A survey that is being built: what it says, what is open, and what can be taken back. */
export type BuilderState = {
  readonly draft: SurveyDraft;
  /** The question that is open. */
  readonly chosen: string | null;
  /** The survey before something was taken away, until the next change. */
  readonly removed: { readonly draft: SurveyDraft; readonly what: 'question' | 'section' } | null;
};

/** What can be done to a survey that is being built. Keys of what is new come with the act. */
export type BuilderAct =
  | { readonly act: 'write'; readonly changes: Partial<Omit<SurveyDraft, 'sections'>> }
  | { readonly act: 'replace'; readonly draft: SurveyDraft }
  | { readonly act: 'choose'; readonly key: string | null }
  | { readonly act: 'undo' }
  | { readonly act: 'addSection'; readonly key: string }
  | { readonly act: 'changeSection'; readonly key: string; readonly changes: Partial<DraftSection> }
  | { readonly act: 'copySection'; readonly key: string; readonly newKey: string }
  | { readonly act: 'moveSection'; readonly key: string; readonly to: number }
  | { readonly act: 'removeSection'; readonly key: string }
  | {
      readonly act: 'addQuestion';
      readonly sectionKey: string;
      readonly key: string;
      readonly kind: QuestionKind;
    }
  | { readonly act: 'changeQuestion'; readonly key: string; readonly changes: Partial<DraftQuestion> }
  | { readonly act: 'copyQuestion'; readonly key: string; readonly newKey: string }
  | {
      readonly act: 'moveQuestion';
      readonly key: string;
      readonly sectionKey: string;
      readonly to: number;
    }
  | { readonly act: 'removeQuestion'; readonly key: string };

/** Begins to build on what is written. */
export function beginBuilding(draft: SurveyDraft): BuilderState {
  return { draft, chosen: questionsOf(draft)[0]?.key ?? null, removed: null };
}

/** Does one act to a survey that is being built. */
export function build(state: BuilderState, act: BuilderAct): BuilderState {
  if (act.act === 'choose') return { ...state, chosen: act.key };
  if (act.act === 'undo')
    return state.removed === null ? state : { ...state, ...undone(state.removed.draft) };
  if (act.act === 'replace') return beginBuilding(act.draft);
  if (act.act === 'write') return { ...state, removed: null, draft: { ...state.draft, ...act.changes } };
  return 'sectionKey' in act || isOfQuestion(act) ? buildQuestion(state, act) : buildSection(state, act);
}

type SectionAct = Extract<BuilderAct, { readonly act: `${string}Section` }>;
type QuestionAct = Extract<BuilderAct, { readonly act: `${string}Question` }>;

function isOfQuestion(act: SectionAct | QuestionAct): act is QuestionAct {
  return act.act.endsWith('Question');
}

function undone(draft: SurveyDraft): Omit<BuilderState, 'chosen'> {
  return { draft, removed: null };
}

function buildSection(state: BuilderState, act: SectionAct): BuilderState {
  const { sections } = state.draft;
  const at = sections.findIndex(({ key }) => key === act.key);
  const section = sections[at];
  const put = (next: readonly DraftSection[]): BuilderState => ({
    ...state,
    removed: null,
    draft: { ...state.draft, sections: next },
  });
  if (act.act === 'addSection') return put([...sections, emptySection(act.key)]);
  if (section === undefined) return state;
  switch (act.act) {
    case 'changeSection':
      return put(sections.with(at, { ...section, ...act.changes, key: section.key }));
    case 'copySection':
      return put(sections.toSpliced(at + 1, 0, copyOfSection(section, act.newKey)));
    case 'moveSection':
      return put(movedTo(sections, at, act.to));
    case 'removeSection':
      return withoutLost(state, put(sections.toSpliced(at, 1)), 'section');
  }
}

function buildQuestion(state: BuilderState, act: QuestionAct): BuilderState {
  const { sections } = state.draft;
  const home = sections.find(({ questions }) => questions.some(({ key }) => key === act.key));
  const question = home?.questions.find(({ key }) => key === act.key);
  const put = (
    sectionKey: string,
    change: (questions: readonly DraftQuestion[]) => readonly DraftQuestion[],
  ) => putQuestions(state, sectionKey, change);
  if (act.act === 'addQuestion')
    return { ...put(act.sectionKey, (all) => [...all, emptyQuestion(act.key, act.kind)]), chosen: act.key };
  if (home === undefined || question === undefined) return state;
  const at = home.questions.indexOf(question);
  switch (act.act) {
    case 'changeQuestion': {
      const changed = put(home.key, (all) =>
        all.with(at, { ...question, ...act.changes, key: question.key }),
      );
      return { ...changed, draft: withoutLostConditions(changed.draft, state.draft) };
    }
    case 'copyQuestion': {
      const copy = { ...question, key: act.newKey };
      return { ...put(home.key, (all) => all.toSpliced(at + 1, 0, copy)), chosen: copy.key };
    }
    case 'moveQuestion': {
      const taken = put(home.key, (all) => all.toSpliced(at, 1));
      return putQuestions(taken, act.sectionKey, (all) => all.toSpliced(act.to, 0, question));
    }
    case 'removeQuestion':
      return withoutLost(
        state,
        put(home.key, (all) => all.toSpliced(at, 1)),
        'question',
      );
  }
}

function putQuestions(
  state: BuilderState,
  sectionKey: string,
  change: (questions: readonly DraftQuestion[]) => readonly DraftQuestion[],
): BuilderState {
  const sections = state.draft.sections.map((section) =>
    section.key === sectionKey ? { ...section, questions: change(section.questions) } : section,
  );
  return { ...state, removed: null, draft: { ...state.draft, sections } };
}

/** Takes conditions away that named what was removed, and keeps the survey before, so that it can come back. */
function withoutLost(before: BuilderState, after: BuilderState, what: 'question' | 'section'): BuilderState {
  const draft = withoutLostConditions(after.draft, before.draft);
  const isOpen = questionsOf(draft).some(({ key }) => key === before.chosen);
  return { draft, chosen: isOpen ? before.chosen : null, removed: { draft: before.draft, what } };
}

/** Copies a section; conditions among its questions lead to the copies. */
function copyOfSection(section: DraftSection, newKey: string): DraftSection {
  const keys = new Map(section.questions.map(({ key }, at) => [key, `${newKey}-${at + 1}`]));
  return {
    ...section,
    key: newKey,
    questions: section.questions.map((question) => ({
      ...question,
      key: keys.get(question.key) ?? newKey,
      showIf:
        question.showIf === null
          ? null
          : {
              ...question.showIf,
              questionKey: keys.get(question.showIf.questionKey) ?? question.showIf.questionKey,
            },
    })),
  };
}
