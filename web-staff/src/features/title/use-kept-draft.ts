import { useEffect, useRef, useState } from "react";

import { forgetDraft, keepDraft } from "../../lib/data/drafts";
import type { TitleForm } from "./form-values";

const PAUSE_MS = 400;

/** Keeps the form in this tab while it differs from what is saved, so that neither reload nor lost network costs a word. */
export function useKeptDraft(form: TitleForm, { name, version }: { readonly name: string; readonly version: number | null }) {
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

/** The draft of a title that has no record yet. */
export const NEW_TITLE_DRAFT = "title-new";

/** Names the draft of a title that exists. */
export function draftNameOf(id: string): string {
  return `title-${id}`;
}
