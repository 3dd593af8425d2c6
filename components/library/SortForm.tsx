import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '../../utils/i18n/index.ts';
import type { Counted } from '../../utils/model/find-clippings.ts';
import { dirOf } from '../ui/typing.ts';
import { Offered } from './Offered.tsx';

type SortFormProps = {
  label: string;
  /** What the button says. */
  verb: string;
  /** What is offered while typing. */
  offered: readonly Counted[];
  /** Whether nothing is an answer too, as for “in no collection”. */
  mayBeEmpty: boolean;
  onSubmit(value: string): Promise<boolean>;
  onClose(): void;
};

/** Asks for one tag, or one collection. */
export function SortForm(props: SortFormProps) {
  const { label, verb, offered, mayBeEmpty, onSubmit, onClose } = props;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [value, setValue] = useState('');
  useEffect(() => field.current?.focus(), []);
  const tidy = tidied(value);
  return (
    <form
      class="sort-form"
      onSubmit={async (event) => {
        event.preventDefault();
        // What was typed stays where it did not work.
        if ((tidy || mayBeEmpty) && (await onSubmit(tidy))) onClose();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <label for={id}>{label}</label>
      <input
        id={id}
        ref={field}
        class="field"
        list={`${id}-offered`}
        dir={dirOf(value)}
        autocomplete="off"
        value={value}
        onInput={(event) => setValue(event.currentTarget.value)}
      />
      <Offered id={`${id}-offered`} values={offered} />
      <button type="submit" class="button primary" disabled={!tidy && !mayBeEmpty}>
        {verb}
      </button>
      <button type="button" class="button plain" onClick={onClose}>
        {t('cancel')}
      </button>
    </form>
  );
}

/** A tag or the name of a collection, on one line. */
export const tidied = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
