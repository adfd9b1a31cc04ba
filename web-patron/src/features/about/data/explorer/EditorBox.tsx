import type { GraphQLSchema } from 'graphql';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';

import type { Editor } from './editor';
import { openEditor } from './editor';

type EditorBoxProps = {
  readonly label: string;
  readonly kind: 'graphql' | 'json';
  readonly text: string;
  readonly schema?: GraphQLSchema | null;
  readonly onChange: (text: string) => void;
};

/** Shows an editor; a new `text` that did not come from it replaces what stands there. */
export function EditorBox({ label, kind, text, schema = null, onChange }: EditorBoxProps): ReactElement {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | null>(null);
  const typed = useRef(text);
  const changed = useRef(onChange);
  changed.current = onChange;
  useEffect(() => {
    if (host.current === null) return undefined;
    const opened = openEditor(host.current, {
      text: typed.current,
      label,
      kind,
      onChange: (next) => {
        typed.current = next;
        changed.current(next);
      },
    });
    editor.current = opened;
    return () => opened.remove();
  }, [label, kind]);
  useEffect(() => {
    if (text === typed.current) return;
    typed.current = text;
    editor.current?.show(text);
  }, [text]);
  useEffect(() => {
    if (schema !== null) editor.current?.know(schema);
  }, [schema]);
  return <div ref={host} className="explorer-editor" />;
}
