import { useMutation } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useKeyedAct } from "../../lib/data/idempotency";
import { useAnnounce } from "../../lib/ui/announcer";
import { ownValues, placeOf, withEdit } from "./rule-matrix";
import type { RuleEdits, RuleRow } from "./rule-matrix";
import { SaveCirculationRulesDocument } from "./SaveCirculationRules.generated";

/** Holds the changes to the matrix until they are saved, all or none. */
export function useRuleEdits(rows: readonly RuleRow[], onSaved: () => void) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const own = ownValues(rows);
  const [edits, setEdits] = useState<RuleEdits>({});
  const [messages, setMessages] = useState<readonly string[]>([]);
  const [run, { loading, error }] = useMutation(SaveCirculationRulesDocument);
  const key = useKeyedAct();
  const count = Object.keys(edits).length;
  const save = async () => {
    if (count === 0 || loading) return;
    const changes = Object.entries(edits).map(([cell, value]) => ({ ...placeOf(cell), value }));
    const { data } = await run({ variables: { input: { changes, idempotencyKey: key.of(JSON.stringify(changes)) } } }).catch(() => ({ data: undefined }));
    if (data == null) return;
    key.settle();
    setMessages(data.saveCirculationRules.userErrors.map(({ message }) => message));
    if (data.saveCirculationRules.userErrors.length > 0) return;
    announce(t("rules.saved", { count }));
    setEdits({});
    onSaved();
  };
  const edit = (cell: string, value: string | null) => setEdits((last) => withEdit(last, own, cell, value));
  return { own, edits, count, edit, save: () => void save(), discard: () => setEdits({}), isSaving: loading, error, messages };
}
