import { useTranslation } from '../../../../i18n/use-translation';
import type { PostForEdit } from './post-values';

/** Shows what each fact says now, in the language on screen. */
export function FactsPanel({ post: { facts } }: { readonly post: PostForEdit }) {
  const { t, language } = useTranslation();
  return (
    <section className="panel" aria-labelledby="post-facts">
      <header>
        <h2 id="post-facts">{t('posts.compose.facts')}</h2>
      </header>
      <div className="panel-body stack" style={{ gap: 8 }}>
        <p className="muted small">{t('posts.compose.factsHint')}</p>
        <dl className="post-facts">
          {facts.map(({ name, value }) => (
            <div key={name}>
              <dt>
                <code>{`{${name}}`}</code>
              </dt>
              <dd>{language === 'id' ? value.indonesian : value.english}</dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  );
}
