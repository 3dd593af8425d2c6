import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/index.ts';
import { detailsText, type Trouble } from './details-text.ts';

/** Copies what went wrong, for a report; the address of the page only where the reader says so. */
export function CopyDetails({ trouble }: { trouble: Trouble }) {
  const [withAddress, setWithAddress] = useState(false);
  const [said, setSaid] = useState('');
  const copy = (): void => {
    navigator.clipboard.writeText(detailsText(trouble, withAddress)).then(
      () => setSaid(t('copied')),
      () => setSaid(t('popup_not_copied')),
    );
  };
  return (
    <div class="copy-details">
      <button type="button" class="button" onClick={copy}>
        {t('popup_copy_details')}
      </button>
      {trouble.address === '' ? null : (
        <label>
          <input
            type="checkbox"
            checked={withAddress}
            onChange={(event) => setWithAddress(event.currentTarget.checked)}
          />
          {t('popup_with_address')}
        </label>
      )}
      <p role="status" class="quiet">
        {said}
      </p>
    </div>
  );
}
