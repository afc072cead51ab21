import { useEffect, useRef, useState } from 'preact/hooks';
import type { FeedPolicy } from '../../../utils/dataset/records/subscription';
import type { FeedOffer } from '../../../utils/feeds/feed-offer';
import { useStrings } from '../../strings';
import { TextField } from '../fields/TextField';
import { OfferView } from './OfferView';
import { PolicyChoice } from './PolicyChoice';

/** How far the reader is with a new feed. */
export type AddStep =
  { kind: 'asking'; why?: string } | { kind: 'looking' } | { kind: 'offered'; offer: FeedOffer };

export interface AddFeedDialogProps {
  step: AddStep;
  onLook: (address: string) => void;
  /** Goes on to what the feed would change. */
  onGoOn: (offer: FeedOffer, policy: FeedPolicy) => void;
  onClose: () => void;
}

/** Asks for the address of a feed, and shows whose it is before anything of it is fetched. */
export function AddFeedDialog({ step, onLook, onGoOn, onClose }: AddFeedDialogProps) {
  const { t } = useStrings();
  const dialog = useRef<HTMLDialogElement>(null);
  const [address, setAddress] = useState('');
  const [policy, setPolicy] = useState<FeedPolicy>('ask');
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class="ask add-feed"
      aria-labelledby="add-feed-title"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id="add-feed-title">{t('optionsFeedAddTitle')}</h2>
      {step.kind === 'offered' ? (
        <>
          <OfferView offer={step.offer} />
          <PolicyChoice policy={policy} onChange={setPolicy} />
          <div class="actions">
            <button
              type="button"
              class="sp-button primary"
              autofocus
              onClick={() => onGoOn(step.offer, policy)}
            >
              {t('optionsFeedGoOn')}
            </button>
            <button type="button" class="sp-button" onClick={onClose}>
              {t('optionsCancel')}
            </button>
          </div>
        </>
      ) : (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            onLook(address.trim());
          }}
        >
          <TextField
            label={t('optionsFeedAddress')}
            hint={t('optionsFeedAddressHint')}
            placeholder="https://feeds.example/press/pack.json"
            value={address}
            error={step.kind === 'asking' ? step.why : undefined}
            onInput={setAddress}
          />
          <div class="actions">
            <button
              type="submit"
              class="sp-button primary"
              disabled={step.kind === 'looking' || address.trim() === ''}
            >
              {t(step.kind === 'looking' ? 'optionsFeedLooking' : 'optionsFeedLookUp')}
            </button>
            <button type="button" class="sp-button" onClick={onClose}>
              {t('optionsCancel')}
            </button>
          </div>
        </form>
      )}
    </dialog>
  );
}
