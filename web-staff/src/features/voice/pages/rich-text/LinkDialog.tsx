import { Modal, TextInput } from '@mantine/core';
import type { Editor } from '@tiptap/react';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { Button } from '../../../../lib/ui/Button';

type LinkDialogProps = { readonly editor: Editor; readonly onClose: () => void };

/** Asks where the chosen words lead, or takes their link away. */
export function LinkDialog({ editor, onClose }: LinkDialogProps) {
  const { t } = useTranslation();
  const known: unknown = editor.getAttributes('link')['href'];
  const [href, setHref] = useState(typeof known === 'string' ? known : '');
  const isLinked = typeof known === 'string';
  const finish = (change: () => void) => {
    change();
    onClose();
  };
  const set = () => {
    const words = editor.chain().focus().extendMarkRange('link');
    const address = href.trim();
    if (address === '') return words.unsetLink().run();
    if (!editor.state.selection.empty || isLinked) return words.setLink({ href: address }).run();
    // Nothing is chosen: the address itself becomes the words.
    const content = { type: 'text', text: address, marks: [{ type: 'link', attrs: { href: address } }] };
    return editor.chain().focus().insertContent(content).run();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size={460}
      title={t('richText.linkTitle')}
      returnFocus={false}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form
        noValidate
        className="stack"
        style={{ gap: 12 }}
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation();
          finish(set);
        }}
      >
        <TextInput
          data-autofocus
          type="url"
          label={t('richText.linkAddress')}
          description={t('richText.linkHint')}
          maxLength={500}
          value={href}
          onChange={({ currentTarget }) => setHref(currentTarget.value)}
        />
        <div className="modal-foot">
          {isLinked && (
            <Button
              onClick={() => finish(() => editor.chain().focus().extendMarkRange('link').unsetLink().run())}
            >
              {t('richText.linkRemove')}
            </Button>
          )}
          <Button type="submit" weight="primary">
            {t('richText.linkSet')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
