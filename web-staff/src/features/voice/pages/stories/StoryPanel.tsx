import { NativeSelect, TextInput } from '@mantine/core';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActNotes } from '../../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { Button } from '../../../../lib/ui/Button';
import type { EditablePage } from '../page-values';
import { CoverFields } from './CoverFields';
import { MentionsField } from './MentionsField';
import { SaveStoryDocument } from './SaveStory.generated';
import { SECTIONS, storyInput, storyValues } from './story-values';
import type { StoryValues } from './story-values';

type StoryPanelProps = {
  readonly page: EditablePage;
  /** What is written and not saved yet; null shows what is saved. */
  readonly values: StoryValues | null;
  readonly onValues: (values: StoryValues | null) => void;
  readonly onChanged: () => Promise<void>;
};

/** Notes where a story stands, who signs it, its tags, what it names and its picture. */
export function StoryPanel({ page, values: written, onValues, onChanged }: StoryPanelProps) {
  const { t } = useTranslation();
  const values = written ?? storyValues(page.story);
  const put = (changes: Partial<StoryValues>) => onValues({ ...values, ...changes });
  const act = useAnnouncedMutation(SaveStoryDocument, {
    payloadOf: (result) => result.saveStory,
    onDone: () => {
      onValues(null);
      void onChanged();
    },
  });
  const version = page.story?.version ?? 0;
  const save = () =>
    void act.run(
      (idempotencyKey) => ({ pageId: page.id, version, ...storyInput(values), idempotencyKey }),
      () => t('stories.saved'),
    );
  return (
    <section className="panel" aria-labelledby="story-facts">
      <header>
        <h2 id="story-facts">{t('stories.facts')}</h2>
      </header>
      <div className="panel-body stack" style={{ gap: 12 }}>
        <p className="muted small">{t('stories.factsHint')}</p>
        <NativeSelect
          label={t('stories.sectionLabel')}
          data={SECTIONS.map((value) => ({ value, label: t(`stories.section.${value}`) }))}
          value={values.section}
          onChange={({ currentTarget }) =>
            put({ section: SECTIONS.find((one) => one === currentTarget.value) ?? 'NEWS' })
          }
        />
        <TextInput
          label={t('stories.author')}
          description={t('stories.authorHint')}
          maxLength={120}
          value={values.author}
          onChange={({ currentTarget }) => put({ author: currentTarget.value })}
        />
        <TextInput
          label={t('stories.tags')}
          description={t('stories.tagsHint')}
          value={values.tags}
          onChange={({ currentTarget }) => put({ tags: currentTarget.value })}
        />
        <MentionsField mentions={values.mentions} onChange={(mentions) => put({ mentions })} />
        <CoverFields name={page.title.indonesian} values={values} onChange={put} />
        <ActNotes error={act.error} messages={act.messages} />
        <div>
          <Button weight="primary" busy={act.loading} onClick={save}>
            {t('stories.save')}
          </Button>
        </div>
      </div>
    </section>
  );
}
