import type { Draft } from '../../utils/drafts/draft';
import { formatDate } from '../dates';
import { TextField } from '../options/fields/TextField';
import { WordsField } from '../options/fields/WordsField';
import { useStrings, type Strings } from '../strings';
import type { KeepFieldName, KeepFields } from './keep-fields';

interface SourcePartProps {
  draft: Draft;
  fields: KeepFields;
  errorAt: (name: KeepFieldName) => string | undefined;
  onChange: (change: Partial<KeepFields>) => void;
}

/** When it was said, with how the day was reckoned, and the article it stands in, which mostly is right as it is. */
export function SourcePart({ draft, fields, errorAt, onChange }: SourcePartProps) {
  const strings = useStrings();
  const { t, locale } = strings;
  const isWrong = errorAt('address') !== undefined || errorAt('published') !== undefined;
  const summed = [...fields.chain, fields.outlet].filter((name) => name !== '').join(' → ');
  return (
    <>
      <div class="part" data-field="saidOn">
        <TextField
          label={t('optionsPositionSaidOn')}
          hint={reckoning(draft, strings) ?? t('optionsPositionSaidOnHint')}
          placeholder="2025-03-12"
          value={fields.saidOn}
          error={errorAt('saidOn')}
          onInput={(saidOn) => onChange({ saidOn })}
        />
      </div>
      <details class="part" open={isWrong}>
        <summary>
          <span class="label">{t('optionsPositionSource')}</span>
          <bdi class="title">{fields.title || fields.address}</bdi>
          <span class="line">
            <bdi>{summed}</bdi>
            {fields.published !== '' && ` · ${formatDate(fields.published, locale)}`}
          </span>
        </summary>
        <TextField
          label={t('optionsSourceTitle')}
          value={fields.title}
          onInput={(title) => onChange({ title })}
        />
        <TextField
          label={t('optionsSourceOutlet')}
          value={fields.outlet}
          onInput={(outlet) => onChange({ outlet })}
        />
        <WordsField
          label={t('keepChain')}
          hint={t('keepChainHint')}
          words={fields.chain}
          onChange={(chain) => onChange({ chain })}
        />
        <div data-field="published">
          <TextField
            label={t('optionsSourcePublished')}
            placeholder="2025-03-13"
            value={fields.published}
            error={errorAt('published')}
            onInput={(published) => onChange({ published })}
          />
        </div>
        <div data-field="address">
          <TextField
            label={t('optionsSourceUrl')}
            value={fields.address}
            error={errorAt('address')}
            onInput={(address) => onChange({ address })}
          />
        </div>
      </details>
    </>
  );
}

/** "“on Wednesday”, reckoned from 13 Mar 2025: 12 Mar 2025"; undefined where the article names no day. */
function reckoning({ saidOn, article: { published } }: Draft, { t, locale }: Strings): string | undefined {
  if (saidOn?.words === undefined) return undefined;
  const day = formatDate(saidOn.date, locale);
  if (published === undefined) return t('keepPrintedDay', saidOn.words, day);
  return t('keepReckoned', saidOn.words, formatDate(published, locale), day);
}
