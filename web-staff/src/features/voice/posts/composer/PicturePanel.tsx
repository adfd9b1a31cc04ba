import { NativeSelect, TextInput } from '@mantine/core';

import { useTranslation } from '../../../../i18n/use-translation';
import { PictureField } from '../../../../lib/upload/PictureField';
import type { CardSize, PostForEdit, PostValues } from './post-values';

type PicturePanelProps = {
  readonly post: PostForEdit;
  readonly values: PostValues;
  readonly canWrite: boolean;
  readonly onChange: (changes: Partial<PostValues>) => void;
};

/** Takes the picture of a post, and what it shows in both languages. */
export function PicturePanel({ post, values, canWrite, onChange }: PicturePanelProps) {
  const { t } = useTranslation();
  const { cardSize, picture, alt } = values;
  return (
    <section className="panel" aria-labelledby="post-picture">
      <header>
        <h2 id="post-picture">{t('posts.compose.picture')}</h2>
      </header>
      <div className="panel-body stack" style={{ gap: 12 }}>
        <PictureChoice values={values} canWrite={canWrite} onChange={onChange} />
        {cardSize !== null && <ShownCard post={post} cardSize={cardSize} />}
        {cardSize === null && canWrite && (
          <PictureField
            label={t('posts.compose.uploaded')}
            name={post.name.text}
            picture={picture}
            onPicture={(next) => onChange({ picture: next })}
          />
        )}
        {(picture !== null || cardSize !== null) && (
          <>
            <TextInput
              label={t('posts.compose.alt')}
              required
              maxLength={300}
              readOnly={!canWrite}
              value={alt.indonesian}
              onChange={({ currentTarget }) => onChange({ alt: { ...alt, indonesian: currentTarget.value } })}
            />
            <TextInput
              lang="en"
              label={t('common.inEnglish', { label: t('posts.compose.alt') })}
              maxLength={300}
              readOnly={!canWrite}
              value={alt.english}
              onChange={({ currentTarget }) => onChange({ alt: { ...alt, english: currentTarget.value } })}
            />
          </>
        )}
      </div>
    </section>
  );
}

const SIZES = ['SQUARE', 'PORTRAIT', 'STORY', 'WIDE'] as const;
/** A picture of its own, or none. */
const OWN = 'OWN';

function PictureChoice({ values, canWrite, onChange }: Omit<PicturePanelProps, 'post'>) {
  const { t } = useTranslation();
  const sizes = SIZES.map((value) => ({ value: value as string, label: t(`posts.compose.size.${value}`) }));
  return (
    <NativeSelect
      label={t('posts.compose.card')}
      disabled={!canWrite}
      data={[...sizes, { value: OWN, label: t('posts.compose.ownPicture') }]}
      value={values.cardSize ?? OWN}
      onChange={({ currentTarget }) => {
        const cardSize = SIZES.find((one) => one === currentTarget.value) ?? null;
        onChange({ cardSize, ...(cardSize === null ? {} : { picture: null }) });
      }}
    />
  );
}

/** Shows the card as it was saved; another size is drawn once it is saved. */
function ShownCard({ post, cardSize }: { readonly post: PostForEdit; readonly cardSize: CardSize }) {
  const { picture } = post;
  if (picture?.url == null || picture.cardSize !== cardSize) return null;
  return <img className="post-card" src={picture.url} alt={picture.alt.indonesian} />;
}
