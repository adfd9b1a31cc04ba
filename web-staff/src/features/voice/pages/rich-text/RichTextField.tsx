import { EditorContent, useEditor } from '@tiptap/react';
import type { ReactNode } from 'react';
import { useId, useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { LinkDialog } from './LinkDialog';
import { richTextExtensions } from './rich-text-extensions';
import { ToolBar } from './ToolBar';

type RichTextFieldProps = {
  readonly label: string;
  readonly language: 'indonesian' | 'english';
  /** The JSON of the editor, or empty. It is read once. */
  readonly value: string;
  readonly error?: ReactNode;
  readonly onChange: (document: string) => void;
};

/**
 * Asks for a text with headings, lists and links. What is typed is kept as the JSON of the editor; the library
 * writes the HTML itself.
 */
export function RichTextField({ label, language, value, error, onChange }: RichTextFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  const [isLinking, setIsLinking] = useState(false);
  const editor = useEditor({
    extensions: richTextExtensions,
    injectCSS: false,
    content: parseDocument(value),
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': `${id}-label`,
        'aria-describedby': `${id}-hint`,
        lang: language === 'english' ? 'en' : 'id',
        class: 'rich-text-area written',
      },
    },
    onUpdate: ({ editor: changed }) => onChange(JSON.stringify(changed.getJSON())),
  });
  return (
    <div className="rich-text">
      <p className="field-label" id={`${id}-label`}>
        {label}
      </p>
      <div className="rich-text-frame">
        <ToolBar editor={editor} onLink={() => setIsLinking(true)} />
        <EditorContent editor={editor} />
      </div>
      <p className="muted small" id={`${id}-hint`}>
        {t('richText.hint')}
      </p>
      {error !== undefined && <div role="alert">{error}</div>}
      {isLinking && <LinkDialog editor={editor} onClose={() => setIsLinking(false)} />}
    </div>
  );
}

function parseDocument(value: string): object | string {
  if (value === '') return '';
  const read: unknown = JSON.parse(value);
  return typeof read === 'object' && read !== null ? read : '';
}
