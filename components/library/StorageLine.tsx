import { useEffect, useState } from 'preact/hooks';
import { sizeInWords, t } from '../../utils/i18n/index.ts';

/** What the browser says of the room it gives us (Storage Standard, StorageManager). */
export type StorageFacts = {
  /** Bytes used by the extension, as far as the browser tells. */
  usage: number | null;
  /** Bytes it may use. */
  quota: number | null;
  /** Whether the browser has promised not to clear them when space runs short. */
  isKept: boolean;
};
export type Storage = { look(): Promise<StorageFacts> };

/** How much is stored, and whether the browser keeps it. */
export function StorageLine({ storage, version }: { storage: Storage; version: number }) {
  const [facts, setFacts] = useState<StorageFacts | null>(null);
  useEffect(() => {
    let isLate = false;
    void storage.look().then((found) => {
      if (!isLate) setFacts(found);
    });
    return () => {
      isLate = true;
    };
  }, [storage, version]);
  if (!facts) return null;
  return (
    <footer class="storage quiet small">
      <span>{usedInWords(facts)}</span>
      <span>{facts.isKept ? t('library_storage_kept') : t('library_storage_not_kept')}</span>
    </footer>
  );
}

function usedInWords({ usage, quota }: StorageFacts): string {
  if (usage === null) return '';
  if (quota === null) return t('library_storage_used', sizeInWords(usage));
  return t('library_storage_used_of', sizeInWords(usage), sizeInWords(quota));
}
