import { useApolloClient } from '@apollo/client/react';
import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useRef, useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { useAnnounce } from '../../../lib/ui/announcer';
import { ownValues, parseCellKey, withEdit } from './rule-matrix';
import type { RuleEdits, RuleRow } from './rule-matrix';
import { SaveCirculationRulesDocument } from './SaveCirculationRules.generated';
import type { SaveCirculationRulesMutation } from './SaveCirculationRules.generated';
import { TypedRuleValueDocument } from './TypedRuleValue.generated';

/** Says by cell why what was typed there cannot be. */
type RuleProblems = Readonly<Record<string, string>>;

/**
 * Holds the changes to the matrix until they are saved, all or none; what a rule cannot say is told in its
 * cell at once.
 */
export function useRuleEdits(rows: readonly RuleRow[], onSaved: () => void) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const own = ownValues(rows);
  const [edits, setEdits] = useState<RuleEdits>({});
  const { problems, setProblems, check, forget } = useTypedValues();
  const [messages, setMessages] = useState<readonly string[]>([]);
  const { send, isSaving, error } = useRuleSaving();
  const count = Object.keys(edits).length;
  const canSave = count > 0 && Object.keys(problems).length === 0;
  const save = async () => {
    if (!canSave || isSaving) return;
    const userErrors = await send(edits);
    if (userErrors === null) return;
    setMessages([...new Set(userErrors.map(({ message }) => message))]);
    setProblems(toProblems(userErrors, Object.keys(edits)));
    if (userErrors.length > 0) return;
    announce(t('rules.saved', { count }));
    setEdits({});
    forget();
    onSaved();
  };
  const edit = (cell: string, typed: string | null) => {
    setMessages([]);
    setEdits((last) => withEdit(last, own, cell, typed));
    void check(cell, typed).then((value) => {
      // Whoever has typed something else meanwhile keeps that.
      if (value !== typed)
        setEdits((last) => (last[cell] === typed ? withEdit(last, own, cell, value) : last));
    });
  };
  const discard = () => {
    setEdits({});
    forget();
    setMessages([]);
  };
  return {
    own,
    edits,
    count,
    canSave,
    problems,
    edit,
    save: () => void save(),
    discard,
    isSaving,
    error,
    messages,
  };
}

type UserErrors = SaveCirculationRulesMutation['saveCirculationRules']['userErrors'];

/** Returns the sending of all changes at once; null when no answer came. */
function useRuleSaving() {
  const { run, isBusy: loading, error } = useIdempotentMutation(SaveCirculationRulesDocument);
  const send = async (edits: RuleEdits): Promise<UserErrors | null> => {
    const changes = Object.entries(edits).map(([cell, value]) => ({ ...parseCellKey(cell), value }));
    const data = await run((idempotencyKey) => ({ input: { changes, idempotencyKey } }));
    return data === null ? null : data.saveCirculationRules.userErrors;
  };
  return { send, isSaving: loading, error };
}

/** Returns by cell what the library has against the changes, which were sent in the order of the cells. */
function toProblems(userErrors: UserErrors, cells: readonly string[]): RuleProblems {
  return Object.fromEntries(
    userErrors.flatMap(({ field, message }) =>
      field?.[0] === 'changes' ? [[cells[Number(field[1])] ?? '', message]] : [],
    ),
  );
}

/**
 * Asks the library what a typed text means for a rule; without an answer it stays as typed, and saving judges
 * it.
 */
function useTypedValues() {
  const client = useApolloClient();
  const announce = useAnnounce();
  const [problems, setProblems] = useState<RuleProblems>({});
  const latest = useRef(new Map<string, string | null>());
  const check = async (cell: string, text: string | null): Promise<string | null> => {
    latest.current.set(cell, text);
    setProblems(({ [cell]: _solved, ...others }) => others);
    if (text === null) return null;
    const { data } = await client
      .query({
        query: TypedRuleValueDocument,
        variables: { name: parseCellKey(cell).name, text },
        fetchPolicy: 'no-cache',
      })
      .catch(() => ({ data: undefined }));
    // An answer to what is no longer there says nothing about what is.
    if (latest.current.get(cell) !== text) return text;
    const { value, hint } = data?.typedRuleValue ?? { value: null, hint: null };
    if (hint !== null) {
      setProblems((last) => ({ ...last, [cell]: hint }));
      announce(hint);
    }
    return value ?? text;
  };
  const forget = () => {
    latest.current.clear();
    setProblems({});
  };
  return { problems, setProblems, check, forget };
}
