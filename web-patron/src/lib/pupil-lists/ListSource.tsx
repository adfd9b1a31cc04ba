import { readListFile } from '@pustaka/web-shared/uploads/read-list-file.ts';
import type { ListFile } from '@pustaka/web-shared/uploads/read-list-file.ts';
import { useId } from 'react';
import type { ReactElement } from 'react';

import { TextBox } from '../ui/TextBox';

type ListSourceProps = {
  readonly labels: { readonly paste: string; readonly file: string; readonly hint?: string };
  readonly draft: ListFile;
  readonly refusal: string | null;
  readonly onChange: (draft: ListFile) => void;
};

/** Takes a list of people as a school has it: pasted, or a file from Dapodik, EMIS or a spreadsheet. */
export function ListSource({ labels, draft, refusal, onChange }: ListSourceProps): ReactElement {
  const id = useId();
  return (
    <>
      <TextBox
        label={labels.paste}
        {...(labels.hint === undefined ? {} : { hint: labels.hint })}
        rows={6}
        refusal={refusal}
        value={draft.text}
        onType={(text) => onChange({ text, workbook: null })}
      />
      <div className="field">
        <label htmlFor={id}>{labels.file}</label>
        <input
          id={id}
          type="file"
          accept=".xlsx,.csv,.txt,text/csv"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file !== undefined) void readListFile(file).then(onChange);
          }}
        />
      </div>
    </>
  );
}
